import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ParallaxApi } from '../../../src/extension/api';
import { click, isNode, type Leaf, leaves, parallax } from '../harness/parallax';
import { eventually } from '../harness/workspace';

describe('the Quotes view', () => {
  let api: ParallaxApi;
  let quotes: Leaf[];
  before(async () => {
    api = await parallax();
    quotes = await leaves(api.quotes);
  });

  const labelled = (words: string): Leaf => {
    const found = quotes.find(({ node }) => node.label.includes(words));
    assert.ok(found, `No quotation has “${words}”: ${quotes.map(({ node }) => node.label).join(' | ')}`);
    return found;
  };

  it('lists speakers by number of quotations', async () => {
    const roots = ((await api.quotes.getChildren()) ?? []).filter(isNode).map(({ node }) => node);
    assert.match(roots[0]?.label ?? '', /Lukashenko/);
    const named = roots.filter(({ context }) => context === 'speaker').map(({ children }) => children);
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

  it('opens a quotation and selects it', async () => {
    const item = await api.quotes.getTreeItem(labelled('unilaterally released').entry);
    await click(item.command);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.getText(editor.selection), /unilaterally released an innocent American/);
  });

  it('copies a quotation with its speaker', async () => {
    await vscode.commands.executeCommand('parallax.copyCitation', labelled('no other option').entry);
    assert.match(
      await vscode.env.clipboard.readText(),
      /^“Belarusians had no other option.* — Annalena Baerbock, in /,
    );
  });

  it('copies the bare words', async () => {
    await vscode.commands.executeCommand('parallax.copyQuotation', labelled('sham election').entry);
    assert.match(await vscode.env.clipboard.readText(), /^Today’s sham election/);
  });

  it('shows all by one speaker, and everything again', async () => {
    await vscode.commands.executeCommand('parallax.findBySpeaker', labelled('no other option').entry);
    await eventually(async () => {
      const found = await leaves(api.quotes);
      assert.ok(found.length > 0 && found.every(({ groups }) => groups.includes('Baerbock')));
    });
    await vscode.commands.executeCommand('parallax.quotes.clearFilter');
    await eventually(async () => assert.equal((await leaves(api.quotes)).length, quotes.length));
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
