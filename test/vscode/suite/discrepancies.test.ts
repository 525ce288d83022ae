import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ParallaxApi } from '../../../src/extension/api';
import { click, type Line, lines, parallax } from '../harness/parallax';
import { eventually, file, inside, open, seeds } from '../harness/workspace';

/** Editors in a column of the workbench; the box of a note is one too, in none. */
function shownEditors(): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
}

describe('the Discrepancies view', () => {
  let api: ParallaxApi;
  const find = (): Promise<Line[]> => lines(api.discrepancies, 'discrepancy');
  const quote = async (): Promise<Line> => {
    const found = (await find()).find(({ node }) => JSON.stringify(node).includes('turned down'));
    assert.ok(found);
    return found;
  };
  before(async () => {
    api = await parallax();
  });

  it('lists what the two sources state differently, by kind', async () => {
    const found = await find();
    assert.equal(found.length, api.status.discrepancies);
    assert.ok(found.every(({ groups }) => groups));
  });

  it('opens both sides at once, each at its passage', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const item = await api.discrepancies.getTreeItem((await quote()).entry);
    await click(item.command);
    const editors = shownEditors();
    assert.deepEqual(editors.map(({ viewColumn }) => viewColumn).sort(), [1, 2]);
    const selected = editors.map(({ document, selection }) => document.getText(selection)).sort();
    assert.match(selected.join(), /refused.*turned down|turned down.*refused/s);
  });

  it('compares side by side from the palette, at the cursor', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await open(seeds[0]);
    const cursor = inside(editor.document, 'turned down');
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('parallax.compareSideBySide');
    await eventually(() => assert.equal(shownEditors().length, 2));
  });

  it('goes to the next and to the previous passage', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await open(seeds[0]);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const place = (): string => {
      const active = vscode.window.activeTextEditor;
      return `${active?.document.uri.toString()} ${active?.selection.start.line} ${active?.selection.start.character}`;
    };
    await vscode.commands.executeCommand('parallax.nextDiscrepancy');
    const first = place();
    await vscode.commands.executeCommand('parallax.nextDiscrepancy');
    const second = place();
    assert.notEqual(second, first);
    await vscode.commands.executeCommand('parallax.previousDiscrepancy');
    assert.equal(place(), first);
  });

  it('copies a difference as a note that needs no article', async () => {
    await vscode.commands.executeCommand('parallax.copyNote', (await quote()).entry);
    const note = await vscode.env.clipboard.readText();
    assert.match(note, /turned down/);
    assert.match(note, /refused/);
    assert.match(note, /line \d+/);
  });

  it('explains a difference on a page', async () => {
    const { node, entry } = await quote();
    await vscode.commands.executeCommand('parallax.explain', entry);
    await eventually(() => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      assert.ok(tab?.input instanceof vscode.TabInputWebview);
      assert.match(tab.label, /^Preview quote\.md/);
    });
    const path = `/${encodeURIComponent(node.subject ?? '')}/quote.md`;
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'parallax-explanation', path }),
    );
    for (const part of ['never turned down', 'never refused', '**How Parallax decides.**'])
      assert.ok(page.getText().includes(part), page.getText());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('takes away what is dismissed, and brings it back', async () => {
    const all = (await find()).length;
    const { node } = await quote();
    await vscode.commands.executeCommand('parallax.dismiss', node.subject);
    await eventually(async () => {
      assert.equal(api.status.discrepancies, all - 1);
      assert.equal((await find()).length, all - 1);
    });
    const [dismissed] = await lines(api.discrepancies, 'dismissed');
    assert.ok(dismissed);
    assert.equal(dismissed.node.subject, node.subject);
    assert.equal(dismissed.node.subdued, true);
    await vscode.commands.executeCommand('parallax.restore', dismissed.entry);
    await eventually(async () => assert.equal((await find()).length, all));
  });

  it('brings back everything at once', async () => {
    const all = await find();
    for (const { node } of all.slice(0, 2))
      await vscode.commands.executeCommand('parallax.dismiss', node.subject);
    await eventually(() => assert.equal(api.status.discrepancies, all.length - 2));
    await vscode.commands.executeCommand('parallax.restoreAll');
    await eventually(async () => assert.equal((await find()).length, all.length));
  });

  it('never touches a source', async () => {
    for (const seed of seeds) {
      const document = await vscode.workspace.openTextDocument(file(seed));
      assert.equal(document.isDirty, false);
    }
  });
});
