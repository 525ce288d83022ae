import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ParallaxApi } from '../../../src/extension/api';
import { kept, listed, removeAll, wordsOf, writeNote } from '../harness/annotations';
import { parallax, sourcesBecome, write } from '../harness/parallax';
import { deleteByEditor, eventually, file, open, seeds } from '../harness/workspace';

const name = 'listed.txt';
const text =
  'Talks end in Norburg\n\nThe mayor counted ninety swans on the lake. Nobody else counted them.\n';

describe('the Annotations view', () => {
  let api: ParallaxApi;
  const lines = async (): Promise<string[]> => (await listed(api)).map(line => line.text);
  const show = (expected: readonly string[]): Promise<void> =>
    eventually(async () => assert.deepEqual(await lines(), expected));
  const entryOf = async (words: string) => {
    const line = (await listed(api)).find(each => each.text.includes(words));
    assert.ok(line, words);
    return line.entry;
  };
  const run = async (command: string, ...words: string[]): Promise<unknown> => {
    const entries = await Promise.all(words.map(entryOf));
    return vscode.commands.executeCommand(command, entries[0], entries);
  };
  before(async () => {
    api = await parallax();
    await write(name, text);
    await sourcesBecome(3);
    const seed = await open(seeds[0]);
    await writeNote(seed.document, 'no other option', 'Check with her #followup');
    await writeNote(seed.document, 'Belarus', 'Spelling #style');
    const editor = await vscode.window.showTextDocument(file(name));
    await writeNote(editor.document, 'ninety swans', 'Really? #followup');
    api.annotations.groupBy('source');
  });
  after(async () => {
    await removeAll(api);
    await deleteByEditor(name);
    await sourcesBecome(2);
  });

  it('lists what was added by source, in the order of the text', () =>
    show([
      `${seeds[0]} / Spelling #style`,
      `${seeds[0]} / Check with her #followup`,
      `${name} / Really? #followup`,
    ]));

  it('groups by what a person chooses', async () => {
    api.annotations.groupBy('tag');
    const tagged = [
      'followup / Really? #followup',
      'followup / Check with her #followup',
      'style / Spelling #style',
    ];
    await show(tagged);
    const document = await vscode.workspace.openTextDocument(file(name));
    await writeNote(document, 'Nobody else', 'Who?');
    await show([...tagged, 'No tag / Who?']);
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await show(tagged);
    api.annotations.groupBy('state');
    await eventually(async () => assert.ok((await lines()).every(line => line.startsWith('Open / '))));
  });

  it('shows only what has the words that are looked for', async () => {
    api.annotations.search('followup SWANS');
    await show(['Open / Really? #followup']);
    api.annotations.search('');
    await eventually(async () => assert.equal((await lines()).length, 3));
  });

  it('opens the passage where it stands now', async () => {
    const [place] = (await entryOf('Really')).node.places ?? [];
    assert.equal(place?.uri, file(name).toString());
    assert.equal(place.range.start.line, 2);
    assert.equal(place.text, 'ninety swans');
  });

  it('resolves and deletes several at once, undone at once', async () => {
    await run('parallax.annotations.resolve', 'Really', 'Check with her');
    await eventually(async () =>
      assert.equal((await lines()).filter(line => line.startsWith('Resolved / ')).length, 2),
    );
    await run('parallax.annotations.delete', 'Really', 'Check with her', 'Spelling');
    await show([]);
    assert.deepEqual(await kept(), []);
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await eventually(async () => assert.equal((await lines()).length, 3));
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await eventually(async () => assert.ok((await lines()).every(line => line.startsWith('Open / '))));
    assert.equal((await kept()).length, 3);
  });

  it('keeps apart what is no longer found, until a person says where it is', async () => {
    const editor = await vscode.window.showTextDocument(file(name));
    const line = editor.document.lineAt(2);
    await editor.edit(edit => edit.replace(line.range, 'The town counted some birds, says a report.'));
    await eventually(async () =>
      assert.ok((await lines()).includes('Passage not found / Really? #followup')),
    );
    const words = 'some birds';
    const start = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
    await run('parallax.annotations.reattach', 'Really');
    await eventually(async () => assert.ok((await lines()).includes('Open / Really? #followup')));
    const [note] = (await kept()).filter(each => wordsOf(each) === 'Really?');
    assert.equal(note?.targets[0]?.anchor?.exact, words);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
