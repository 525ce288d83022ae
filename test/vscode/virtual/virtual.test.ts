import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { card, lines, parallax, sourcesBecome } from '../harness/parallax';
import { eventually, seeds } from '../harness/workspace';

describe('a workspace of two folders on no disk', () => {
  const [first, second] = [`/first/${seeds[0]}`, `/second/${seeds[1]}`];
  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'memory', path });
  const write = (path: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  const problems = (path: string): vscode.Diagnostic[] => vscode.languages.getDiagnostics(at(path));
  const show = async (path: string): Promise<vscode.TextDocument> => {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)));
    return editor.document;
  };

  before(() => sourcesBecome(2));

  it('is virtual, with two roots', () => {
    const roots = vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString());
    assert.deepEqual(roots, ['memory:/first', 'memory:/second']);
  });

  it('has its sources read and compared across the folders', async () => {
    const { status } = await parallax();
    assert.equal(status.stories, 1);
    assert.ok(status.quotations >= 14);
    await eventually(() => [first, second].forEach(path => assert.ok(problems(path).length >= 3)));
  });

  it('has cards that tell what the source in the other folder says', async () => {
    const document = await show(first);
    assert.equal(document.languageId, 'news-source');
    assert.match(await card(document, 'Kallas'), /Kaja Kallas.*000.*001/s);
  });

  it('shows an edit in the problems of the other folder', async () => {
    const document = await show(first);
    const start = document.getText().indexOf('turned down');
    const put = async (words: string, length: number): Promise<void> => {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(start + length));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, range, words);
      await vscode.workspace.applyEdit(edit);
    };
    await put('snubbed', 'turned down'.length);
    await eventually(() => assert.ok(problems(second).some(({ message }) => message.includes('snubbed'))));
    // By hand: in a browser the editor may have saved the edit by now, and nothing would be reverted.
    await put('turned down', 'snubbed'.length);
    await eventually(() => assert.ok(!problems(second).some(({ message }) => message.includes('snubbed'))));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('takes files that come and go', async () => {
    await write('/second/new.txt', 'Ana Ruiz, the mayor of Lima, said on Monday that she would resign.');
    await sourcesBecome(3);
    const { quotes } = await parallax();
    assert.ok((await lines(quotes, 'quotation')).some(({ groups }) => groups.includes('Ana Ruiz')));
    await vscode.workspace.fs.delete(at('/second/new.txt'));
    await sourcesBecome(2);
  });

  it('keeps notes and metadata beside the sources of each folder', async () => {
    const document = await show(second);
    const thread = { uri: document.uri, range: new vscode.Range(0, 0, 0, 20), dispose: () => undefined };
    await vscode.commands.executeCommand('parallax.notes.write', { thread, text: 'Whose photo?' });
    const kept = await vscode.workspace.fs.readFile(at('/second/.parallax/annotations.jsonld'));
    assert.match(new TextDecoder().decode(kept), /Whose photo\?/);

    const sources = { [seeds[0]]: { outlet: 'The Daily Example' } };
    await vscode.workspace.fs.createDirectory(at('/first/.parallax'));
    await write('/first/.parallax/sources.json', JSON.stringify({ sources }));
    await eventually(() =>
      assert.ok(problems(second).some(({ message }) => message.includes('The Daily Example'))),
    );
  });
});
