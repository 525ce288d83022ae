import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ImportReport } from '../../../src/extension/bringing/importFiles';
import { host } from '../harness/host';
import { pages } from '../../import/pages/pages';
import { MemoryFiles } from '../memoryFiles/provider';
import { lines, parallax, remove, sourcesBecome, write } from '../harness/parallax';
import { eventually, file } from '../harness/workspace';

const [page] = pages;
const html = page?.html ?? '';
const title = page?.story.title ?? '';

function transfer(content: string): vscode.DataTransfer {
  const data = new vscode.DataTransfer();
  data.set('text/html', new vscode.DataTransferItem(content));
  return data;
}

function uris(list: string): vscode.DataTransfer {
  const data = new vscode.DataTransfer();
  data.set('text/uri-list', new vscode.DataTransferItem(list));
  return data;
}

async function edits(
  document: vscode.TextDocument,
  content: string,
): Promise<readonly vscode.DocumentPasteEdit[]> {
  const { pageEdits } = await parallax();
  const { token } = new vscode.CancellationTokenSource();
  const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
  const given = await pageEdits.provideDocumentPasteEdits?.(document, [], transfer(content), context, token);
  return given ?? [];
}

/** How many threads of Node run in the extension host beside its own; web workers can't be counted from here. */
function workerThreads(): number {
  if (host !== 'node') return 0;
  return (process.report.getReport() as unknown as { workers: unknown[] }).workers.length;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('bringing sources in', () => {
  const made = ['inbox', 'pile'];
  after(async () => {
    // VS Code keeps an untitled document for minutes after it is closed, but for one that was changed and reverted.
    const untitled = vscode.workspace.textDocuments.find(({ isUntitled }) => isUntitled);
    if (untitled) {
      const editor = await vscode.window.showTextDocument(untitled);
      await editor.edit(builder => builder.insert(new vscode.Position(0, 0), 'x'));
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of made) await remove(name);
    await sourcesBecome(2);
  });

  it('begins with an empty source to paste into; what takes pages apart starts then and not before', async () => {
    const before = workerThreads();
    await vscode.commands.executeCommand('parallax.newSource');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'news-source');
    assert.ok(document.isUntitled);
    await eventually(() => assert.equal(workerThreads() - before, host === 'node' ? 1 : 0));
  });

  it('makes a clean article of a page that is pasted, and one undo takes it back', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const [edit] = await edits(editor.document, html);
    assert.ok(edit && typeof edit.insertText === 'string');
    assert.ok(edit.insertText.startsWith(`${title}\n\n`));
    assert.doesNotMatch(edit.insertText, /cookies|You may also like|Photograph|All rights reserved/);
    const words = edit.insertText;
    await editor.edit(builder => builder.insert(new vscode.Position(0, 0), words));
    assert.equal(editor.document.getText(), words);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '');
  });

  it('makes the same of a page that is dropped', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { pageEdits } = await parallax();
    const { token } = new vscode.CancellationTokenSource();
    const edit = await pageEdits.provideDocumentDropEdits(
      editor.document,
      new vscode.Position(0, 0),
      transfer(html),
      token,
    );
    assert.ok(edit && !Array.isArray(edit) && typeof edit.insertText === 'string');
    assert.ok(edit.insertText.startsWith(`${title}\n\n`));
  });

  it('makes an article of a saved page that is dropped as a file', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await write('inbox/page.html', html);
    const { pageEdits } = await parallax();
    const { token } = new vscode.CancellationTokenSource();
    const dropped = async (list: string) =>
      pageEdits.provideDocumentDropEdits(editor.document, new vscode.Position(0, 0), uris(list), token);
    const edit = await dropped(file('inbox/page.html').toString());
    assert.ok(edit && !Array.isArray(edit) && typeof edit.insertText === 'string');
    assert.ok(edit.insertText.startsWith(`${title}\n\n`));
    assert.equal(await dropped('https://example.org/page.html'), undefined);
  });

  it('imports files that are dropped on the Sources view, beside the source that they fall on', async () => {
    await write('inbox/page.html', html);
    const { drops, sources, status } = await parallax();
    // The editor gives a token that can't be listened to.
    const token = { isCancellationRequested: false } as vscode.CancellationToken;
    const here = (await lines(sources, 'source')).find(({ node }) =>
      node.subject?.startsWith(file('').toString()),
    );
    const name = 'the-harbour-post-2024-01-01-voters-turn-out-in-record-numbers.txt';
    // Where it falls on none, it goes to where most sources are.
    for (const target of [here?.entry, undefined]) {
      await drops.handleDrop?.(target, uris(file('inbox/page.html').toString()), token);
      assert.ok((await textOf(file(name))).startsWith(`${title}\n\n`));
      await sourcesBecome(status.sources + 1);
      await remove(name);
      await sourcesBecome(status.sources);
    }
    await remove('.parallax');
  });

  it('leaves a passage alone that is pasted', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.deepEqual(await edits(editor.document, '<meta charset="utf-8"><b>two words</b>'), []);
  });

  it('imports files beside them, with what they say of themselves, and nothing twice', async () => {
    await write('inbox/page.html', html);
    await write('inbox/none.html', '<html><body></body></html>');
    const run = () =>
      vscode.commands.executeCommand<ImportReport>('parallax.import', file('inbox/page.html'), [
        file('inbox/page.html'),
        file('inbox/none.html'),
      ]);
    const { added, problems, isCancelled } = await run();
    assert.equal(added.length, 1);
    assert.deepEqual(problems, ['none.html holds no words of an article']);
    assert.equal(isCancelled, false);
    assert.ok((await textOf(added[0]!)).startsWith(`${title}\n\n`));
    assert.match(
      added[0]!.path,
      /\/inbox\/the-harbour-post-2024-01-01-voters-turn-out-in-record-numbers\.txt$/,
    );
    const said = JSON.parse(await textOf(file('inbox/.parallax/sources.json'))) as {
      sources: Record<string, { outlet: string }>;
    };
    assert.equal(Object.values(said.sources)[0]?.outlet, 'The Harbour Post');
    assert.deepEqual((await run()).added, []);
  });

  it('says what can’t be written, and lets nothing stand in the way that only has the name', async () => {
    await write('inbox/page.html', html);
    const name = 'the-harbour-post-2024-01-01-voters-turn-out-in-record-numbers';
    await write(`pile/${name}.txt/inside.md`, '');
    await write(`pile/${name.toUpperCase()}-2.TXT`, 'Something else');
    const into = (folder: vscode.Uri) =>
      vscode.commands.executeCommand<ImportReport>('parallax.import', file('inbox/page.html'), [], folder);
    const { added, problems } = await into(file('pile'));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      added.map(({ path }) => path.split('/').at(-1)),
      [`${name}-3.txt`],
    );
    const nowhere = await into(file('inbox/page.html'));
    assert.deepEqual(nowhere.added, []);
    assert.match(nowhere.problems[0] ?? '', /^page\.html can’t be written as an article: /);
    await remove('pile');
  });

  it('can be cancelled, and keeps what was taken by then', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `pile/${i}.html`);
    for (const [i, name] of names.entries()) await write(name, html.replaceAll(title, `Story number ${i}`));
    const source = new vscode.CancellationTokenSource();
    const importing = vscode.commands.executeCommand<ImportReport>(
      'parallax.import',
      file(names[0]!),
      names.map(file),
      file('pile'),
      source.token,
    );
    await eventually(async () => {
      const entries = await vscode.workspace.fs.readDirectory(file('pile'));
      assert.ok(entries.some(([name]) => name.endsWith('.txt')));
    });
    source.cancel();
    const { added, isCancelled } = await importing;
    assert.ok(isCancelled);
    assert.ok(added.length > 0 && added.length < names.length, String(added.length));
    for (const uri of added) assert.match(await textOf(uri), /^Story number \d+\n\n/);
    const kept = JSON.parse(await textOf(file('pile/.parallax/sources.json'))) as { sources: object };
    assert.deepEqual(
      Object.keys(kept.sources).sort(),
      added.map(({ path }) => path.split('/').at(-1)).sort(),
    );
  });

  it('keeps what is known of many articles in one go', async () => {
    let written = 0;
    class CountingFiles extends MemoryFiles {
      override writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
        if (uri.path.endsWith('/sources.json')) written++;
        super.writeFile(uri, bytes);
      }
    }
    const files = new CountingFiles();
    const folder = vscode.Uri.parse('counting:/pile');
    files.createDirectory(folder);
    const registered = vscode.workspace.registerFileSystemProvider('counting', files);
    try {
      const stories = Array.from({ length: 12 }, (_, i) => vscode.Uri.joinPath(folder, `${i}.html`));
      for (const [i, uri] of stories.entries())
        files.writeFile(uri, new TextEncoder().encode(html.replaceAll(title, `Story number ${i}`)));
      const { added } = await vscode.commands.executeCommand<ImportReport>(
        'parallax.import',
        stories[0],
        stories,
        folder,
      );
      assert.equal(added.length, stories.length);
      const kept = JSON.parse(await textOf(vscode.Uri.joinPath(folder, '.parallax/sources.json'))) as {
        sources: Record<string, { outlet: string }>;
      };
      assert.deepEqual(
        Object.values(kept.sources).map(({ outlet }) => outlet),
        stories.map(() => 'The Harbour Post'),
      );
      assert.equal(written, 1);
    } finally {
      registered.dispose();
    }
  });
});
