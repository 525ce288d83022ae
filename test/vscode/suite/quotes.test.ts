import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ParallaxApi } from '../../../src/extension/api';
import { click, isNode, type Line, lines, parallax, sourcesBecome, write } from '../harness/parallax';
import { deleteByEditor, eventually, inside, open, seeds } from '../harness/workspace';

/** Does something that moves the selection, and waits until the editor says that it has: only then may it move again. */
async function selecting(act: () => unknown): Promise<void> {
  const moved = new Promise<void>(resolve => {
    const listening = vscode.window.onDidChangeTextEditorSelection(() => {
      listening.dispose();
      resolve();
    });
  });
  await act();
  await moved;
}

describe('the Quotes view', () => {
  let api: ParallaxApi;
  let quotes: Line[];
  before(async () => {
    api = await parallax();
    quotes = await lines(api.quotes, 'quotation');
  });

  const labelled = (words: string): Line => {
    const found = quotes.find(({ node }) => node.label.includes(words));
    assert.ok(found, `No quotation has “${words}”: ${quotes.map(({ node }) => node.label).join(' | ')}`);
    return found;
  };

  it('tells how both sources describe a speaker', async () => {
    const roots = ((await api.quotes.getChildren()) ?? []).filter(isNode).map(({ node }) => node);
    const kallas = roots.find(({ label }) => label === 'Kaja Kallas');
    assert.match(kallas?.description ?? '', /EU foreign affairs director \(000\) · High Representative/);
  });

  it('lists speakers by number of quotations', async () => {
    const roots = ((await api.quotes.getChildren()) ?? []).filter(isNode).map(({ node }) => node);
    assert.match(roots[0]?.label ?? '', /Lukashenko/);
    const named = roots
      .filter(({ context }) => context === 'speaker')
      .map(({ description }) => Number.parseInt(description ?? '', 10));
    assert.deepEqual(
      named,
      named.toSorted((a, b) => b - a),
    );
  });

  it('has the words under who says them', () => {
    assert.match(labelled('turned down').groups, /Lukashenko/);
    assert.match(labelled('sham election').groups, /Kallas/);
    assert.match(labelled('no other option').groups, /Baerbock/);
    assert.match(labelled('unilaterally released').groups, /Rubio/);
  });

  it('says which source a quotation is from', () => assert.ok(labelled('no other option').node.description));

  it('says why, and shows what is unsure as such', async () => {
    for (const { entry } of quotes) {
      const { tooltip, resourceUri } = await api.quotes.getTreeItem(entry);
      const words = (tooltip as vscode.MarkdownString).value;
      assert.match(words, /Why: /);
      // Only what has an address of its own is coloured as files are.
      assert.equal(resourceUri !== undefined, words.includes('of ten found in this way'), words);
    }
  });

  it('shows a quotation that names nobody subdued', async () => {
    const name = 'unsure.txt';
    await write(name, 'It rained in Leer on Monday.\n\n“Nobody asked us about the dam.”\n');
    try {
      const unsure = await eventually(async () => {
        const found = (await lines(api.quotes, 'quotation')).find(({ node }) =>
          node.label.includes('Nobody asked us'),
        );
        assert.ok(found);
        return found;
      });
      const { resourceUri } = await api.quotes.getTreeItem(unsure.entry);
      assert.equal(resourceUri?.scheme, 'parallax-subdued');
      assert.match(unsure.groups, /No speaker named/);
    } finally {
      await deleteByEditor(name);
      await sourcesBecome(2);
    }
  });

  it('opens a quotation and selects it', async () => {
    const item = await api.quotes.getTreeItem(labelled('unilaterally released').entry);
    await click(item.command);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.getText(editor.selection), /unilaterally released an innocent American/);
  });

  it('copies a quotation as a citation in the form that is set', async () => {
    const settings = vscode.workspace.getConfiguration('parallax');
    const copied = async (style: string): Promise<string> => {
      await settings.update('citationStyle', style, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('parallax.copyCitation', labelled('no other option').entry);
      return vscode.env.clipboard.readText();
    };
    try {
      assert.match(
        await copied('chicago'),
        /^“Belarusians had no other option.*” Annalena Baerbock, quoted in /,
      );
      assert.match(
        await copied('apa'),
        /^“Belarusians.*” \(Annalena Baerbock, as cited in .*\n\n.*\(n\.d\.\)/s,
      );
      assert.match(await copied('markdown'), /^> “Belarusians.*”\n>\n> — Annalena Baerbock, /);
    } finally {
      await settings.update('citationStyle', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('selects the whole quotation, and goes from one to the next', async () => {
    const { document } = await open(seeds[0]);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const selected = (): string => document.getText(editor.selection);
    const cursor = inside(document, 'no other option');
    await selecting(() => (editor.selection = new vscode.Selection(cursor, cursor)));
    await selecting(() => vscode.commands.executeCommand('parallax.selectQuotation'));
    assert.match(selected(), /^“Belarusians had no other option.*painful day,”$/s);
    await selecting(() => vscode.commands.executeCommand('parallax.nextQuotation'));
    assert.doesNotMatch(selected(), /Belarusians had/);
    await selecting(() => vscode.commands.executeCommand('parallax.previousQuotation'));
    assert.match(selected(), /^“Belarusians had no other option/);
  });

  it('copies the bare words', async () => {
    await vscode.commands.executeCommand('parallax.copyQuotation', labelled('sham election').entry);
    assert.match(await vscode.env.clipboard.readText(), /^Today’s sham election/);
  });

  it('finds all by a speaker whatever it shows', async () => {
    await vscode.commands.executeCommand('parallax.findBySpeaker', labelled('no other option').entry);
    const roots = ((await api.quotes.getChildren()) ?? []).filter(isNode).map(({ node }) => node.label);
    assert.ok(roots.includes('Annalena Baerbock'));
  });

  it('can tell the parent of every line, so that it can be revealed', async () => {
    for (const { entry } of quotes) {
      const parent = await api.quotes.getParent?.(entry);
      assert.ok(parent && isNode(parent));
      const siblings = ((await api.quotes.getChildren(parent)) ?? []).filter(isNode);
      assert.ok(siblings.some(({ node }) => node.id === entry.node.id));
    }
  });
});
