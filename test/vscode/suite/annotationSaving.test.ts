import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { kept, listed, wordsOf, writeNote } from '../harness/annotations';
import { parallax, remove, write } from '../harness/parallax';
import { eventually, file, open, seeds } from '../harness/workspace';

describe('annotations whose file can’t be written', () => {
  const place = 'taken/annotations.jsonld';
  const configure = (value: string | undefined): Thenable<void> =>
    vscode.workspace
      .getConfiguration('parallax')
      .update('annotations.file', value, vscode.ConfigurationTarget.Workspace);
  before(async () => {
    await parallax();
    // So that the only notice is the one that is answered.
    await vscode.commands.executeCommand('notifications.clearAll');
    // No folder can be made where a file has its name.
    await write('taken', 'this is a file');
    await configure(place);
  });
  after(async () => {
    await configure(undefined);
    for (const name of ['taken', 'annotations.jsonld']) await remove(name);
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('stay in memory, and are saved elsewhere by a click', async () => {
    const { document } = await open(seeds[0]);
    await writeNote(document, 'no other option', 'Not lost');
    assert.deepEqual(await kept(place), []);
    assert.match((await listed(await parallax()))[0]?.text ?? '', /Not lost/);
    // The first button of the newest notice, and then the name that the dialog offers.
    await eventually(async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.deepEqual((await kept('annotations.jsonld')).map(wordsOf), ['Not lost']);
    });
  });

  it('are written there as soon as that can be', async () => {
    await remove('taken');
    await vscode.workspace.fs.createDirectory(file('taken'));
    const { document } = await open(seeds[0]);
    await writeNote(document, 'Belarus', 'The next one');
    assert.deepEqual((await kept(place)).map(wordsOf).sort(), ['Not lost', 'The next one']);
  });
});
