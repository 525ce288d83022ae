import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../disk/temporaryFolder';
import { buildIfMissing, TestClient } from './client';

const article = `Talks begin in Brussels

Kaja Kallas arrived early on Monday. “We will not wait any longer,” Kallas said.
`;
const overKallas = { line: 2, character: 2 };

describe('the language server and files on the disk', () => {
  let client: TestClient | undefined;
  let folder = temporaryFolder({});
  const start = async (
    files: Readonly<Record<string, string | Uint8Array>>,
    options?: Parameters<typeof TestClient.start>[1],
  ): Promise<TestClient> => {
    folder = temporaryFolder(files);
    client = await TestClient.start(folder.path, options);
    return client;
  };

  before(buildIfMissing);
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    folder.remove();
  });

  it('reads closed files', async () => {
    const editor = await start({ 'a.txt': article, 'deep/b.txt': article, 'c.log': article });
    const status = await editor.ready(2);
    assert.equal(status.quotations, 2);
  });

  it('reads only what the globs name', async () => {
    const initializationOptions = { sources: ['news/*.txt', '!news/old*'] };
    const editor = await start(
      { 'news/a.txt': article, 'news/old.txt': article, 'b.txt': article },
      { initializationOptions },
    );
    await editor.ready(1);
  });

  it('answers with the unsaved text of an open document', async () => {
    const editor = await start({ 'a.txt': 'Nothing to see here.\n' });
    await editor.open(editor.uri('a.txt'), article);
    assert.match(await editor.hover(editor.uri('a.txt'), overKallas), /Kaja Kallas/);
  });

  it('goes back to the file when a document is closed unsaved', async () => {
    const editor = await start({ 'a.txt': 'Nothing to see here.\n' });
    await editor.open(editor.uri('a.txt'), article);
    await editor.ready(1);
    assert.equal(editor.status?.quotations, 1);
    await editor.close(editor.uri('a.txt'));
    await editor.until(() => editor.status?.quotations === 0);
  });

  it('takes untitled documents for sources until they are closed', async () => {
    const editor = await start({});
    await editor.open('untitled:Untitled-1', article);
    assert.match(await editor.hover('untitled:Untitled-1', overKallas), /Kaja Kallas/);
    await editor.ready(1);
    await editor.close('untitled:Untitled-1');
    await editor.ready(0);
  });

  it('sees files made, changed, renamed and deleted by others', async () => {
    const editor = await start({ 'a.txt': article });
    await editor.ready(1);
    mkdirSync(join(folder.path, 'new'));
    writeFileSync(join(folder.path, 'new', 'b.txt'), article);
    await editor.until(() => editor.status?.sources === 2);
    writeFileSync(join(folder.path, 'a.txt'), 'Nothing is left of it.\n');
    await editor.until(() => editor.status?.quotations === 1);
    renameSync(join(folder.path, 'new', 'b.txt'), join(folder.path, 'new', 'c.txt'));
    await editor.open(editor.uri('new/c.txt'), article);
    assert.match(await editor.hover(editor.uri('new/c.txt'), overKallas), /c:/);
    await editor.close(editor.uri('new/c.txt'));
    rmSync(join(folder.path, 'new'), { recursive: true });
    await editor.until(() => editor.status?.sources === 1);
  });

  it('takes what people say of sources from the file beside them', async () => {
    const said = JSON.stringify({ sources: { 'a.txt': { outlet: 'The Daily Parallax' } } });
    const editor = await start({ 'a.txt': article, '.parallax/sources.json': said });
    await editor.ready(1);
    assert.match(await editor.hover(editor.uri('a.txt'), overKallas), /The Daily Parallax/);
    writeFileSync(join(folder.path, '.parallax', 'sources.json'), '{');
    await editor.until(() => editor.status?.notices.some(({ text }) => text.includes('JSON')) ?? false);
  });

  it('tells of files that are no text, and reads the others', async () => {
    const editor = await start({ 'a.txt': article, 'b.txt': new Uint8Array([7, 0, 0, 0, 2, 255, 0]) });
    await editor.until(() => editor.status?.notices.length === 1 && editor.status.sources === 1);
    assert.match(editor.status?.notices[0]?.text ?? '', /not text/);
    assert.equal(editor.status?.notices[0]?.uri, editor.uri('b.txt'));
  });

  it('leaves a text of 5 MB in one line alone, says so, and goes on with the others', async () => {
    const long = 'Kaja Kallas said it again. '.repeat(200_000);
    const editor = await start({ 'a.txt': article, 'long.txt': long });
    await editor.open(editor.uri('long.txt'), long);
    assert.equal(await editor.hover(editor.uri('long.txt'), { line: 0, character: 3 }), '');
    await editor.until(() => editor.status?.loading === 0 && editor.status.sources === 1);
    assert.deepEqual(editor.status?.notices, [
      { uri: editor.uri('long.txt'), text: 'It is too long for an article and is left alone.' },
    ]);
    await editor.edit(editor.uri('long.txt'), article);
    assert.match(await editor.hover(editor.uri('long.txt'), overKallas), /Kaja Kallas/);
  });

  it('reads the texts that editors and systems make', async () => {
    const utf16 = Buffer.from(`\ufeff${article}`, 'utf16le');
    const editor = await start({
      'empty.txt': '',
      'bom.txt': `\ufeff${article}`,
      'crlf.txt': article.replaceAll('\n', '\r\n'),
      'utf16.txt': utf16,
      'latin1.txt': Buffer.from('Émigrés spoke in Orléans, Pérez said on Monday.\n', 'latin1'),
      'lone.txt': 'A lone \ud83d surrogate.\n',
    });
    await editor.ready(6);
    const crlf = article.replaceAll('\n', '\r\n');
    await editor.open(editor.uri('crlf.txt'), crlf);
    assert.match(await editor.hover(editor.uri('crlf.txt'), overKallas), /Kaja Kallas/);
    assert.equal(await editor.hover(editor.uri('empty.txt'), { line: 3, character: 7 }), '');
  });

  it('ends with status 0 when it is told to', async () => {
    const editor = await start({});
    client = undefined;
    assert.equal(await editor.stop(), 0);
  });

  it('is the same as a command of the program', async () => {
    const editor = await start({ 'a.txt': article }, { command: ['dist/cli.js', 'lsp', '--stdio'] });
    await editor.ready(1);
    assert.match(await editor.hover(editor.uri('a.txt'), overKallas), /Kaja Kallas/);
  });
});
