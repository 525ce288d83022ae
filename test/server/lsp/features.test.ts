import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentSymbol, SemanticTokens } from 'vscode-languageserver-protocol/node';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  ReferencesRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { getCard } from '../../../src/protocol/card';
import { getCitation } from '../../../src/protocol/quotations';
import { getSource } from '../../../src/protocol/sources';
import { getDiscrepancies, getQuotes, locateDiscrepancy, locateQuote } from '../../../src/protocol/trees';
import { temporaryFolder } from '../../disk/temporaryFolder';
import { buildIfMissing, TestClient } from './client';

const first = readFileSync('seeds/000_d8da6acc7987d32d.txt', 'utf8');
const second = readFileSync('seeds/001_77ce1bc0c989b76e.txt', 'utf8');
const overLukashenko = { line: 0, character: 3 };
const wholeTree = { offset: 0, limit: 200, filter: '' };

describe('the language server answers an editor', () => {
  let editor: TestClient;
  const folder = temporaryFolder({ 'a.txt': first, 'b.txt': second });
  const document = () => ({ textDocument: { uri: editor.uri('a.txt') } });

  before(async () => {
    buildIfMissing();
    editor = await TestClient.start(folder.path, {
      capabilities: { textDocument: { definition: { linkSupport: true } } },
    });
    await editor.open(editor.uri('a.txt'), first);
    await editor.ready(2);
  });
  after(async () => {
    await editor.stop();
    folder.remove();
  });

  it('where somebody is introduced, and everywhere else', async () => {
    const { connection } = editor;
    const links = await connection.sendRequest(DefinitionRequest.type, {
      ...document(),
      position: overLukashenko,
    });
    const [link] = Array.isArray(links) ? links : [];
    assert.ok(link && 'targetUri' in link);
    assert.equal(link.targetUri, editor.uri('a.txt'));
    assert.match(first.split('\n')[link.targetRange.start.line] ?? '', /^Alexander Lukashenko/);
    const references = await connection.sendRequest(ReferencesRequest.type, {
      ...document(),
      position: overLukashenko,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      [...new Set(references?.map(({ uri }) => uri))],
      [editor.uri('a.txt'), editor.uri('b.txt')],
    );
    const highlights = await connection.sendRequest(DocumentHighlightRequest.type, {
      ...document(),
      position: overLukashenko,
    });
    assert.equal(highlights?.length, references?.filter(({ uri }) => uri === editor.uri('a.txt')).length);
  });

  it('what is in an article, and who is in all of them', async () => {
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, document());
    const [headline] = (symbols ?? []) as readonly DocumentSymbol[];
    assert.match(headline?.name ?? '', /^Lukashenko, a Putin supporter/);
    assert.ok((headline?.children?.length ?? 0) > 0);
    const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, document());
    assert.ok(folds?.some(({ kind }) => kind === 'comment'));
    const entities = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'tsikh' });
    assert.deepEqual(
      entities?.map(({ name }) => name),
      ['Sviatlana Tsikhanouskaya'],
    );
  });

  it('which words are names: all, those of a range, and what changed', async () => {
    const { connection } = editor;
    const whole = await connection.sendRequest(SemanticTokensRequest.type, document());
    assert.ok(whole?.resultId !== undefined && whole.data.length > 100);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const some = await connection.sendRequest(SemanticTokensRangeRequest.type, { ...document(), range });
    assert.deepEqual(some?.data, whole.data.slice(0, some?.data.length));
    await editor.edit(editor.uri('a.txt'), first.replace('\n\n', '\n\n\n'));
    const delta = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      ...document(),
      previousResultId: whole.resultId,
    });
    assert.ok(delta && 'edits' in delta);
    const patched = [...whole.data];
    for (const { start, deleteCount, data = [] } of delta.edits) patched.splice(start, deleteCount, ...data);
    const again: SemanticTokens | null = await connection.sendRequest(SemanticTokensRequest.type, document());
    assert.deepEqual(patched, again?.data);
    assert.notDeepEqual(patched, whole.data);
    await editor.edit(editor.uri('a.txt'), first);
    await editor.ready(2);
  });

  it('what the views of the extension ask for', async () => {
    const { connection } = editor;
    const uri = editor.uri('a.txt');
    const position = {
      line: first.split('\n').findIndex(line => line.includes('never turned')),
      character: 10,
    };
    const { nodes } = await connection.sendRequest(getQuotes, { ...wholeTree, grouping: 'speaker' });
    assert.equal(nodes[0]?.label, 'Alexander Lukashenko');
    const place = { uri, position, filter: '' };
    const quotePath = await connection.sendRequest(locateQuote, { ...place, grouping: 'source' });
    const citation = await connection.sendRequest(getCitation, { id: quotePath.at(-1)?.subject ?? '' });
    assert.match(
      citation?.words ?? '',
      /^I don’t give a damn about the West … We have never turned down Western connections/,
    );
    assert.equal(citation?.speaker, 'Alexander Lukashenko');
    const kinds = await connection.sendRequest(getDiscrepancies, { ...wholeTree, grouping: 'kind' });
    assert.ok(kinds.nodes.some(({ label }) => label === 'Quoted words'));
    const path = await connection.sendRequest(locateDiscrepancy, { ...place, grouping: 'kind' });
    assert.equal(path.at(-1)?.context, 'discrepancy');
    const card = await connection.sendRequest(getCard, { uri, position });
    assert.equal(card?.quotation?.elsewhere.length, 1);
  });

  it('what is known of a source, and from whom', async () => {
    const details = await editor.connection.sendRequest(getSource, { uri: editor.uri('a.txt') });
    assert.deepEqual(
      details?.fields.map(({ name, from }) => `${name}: ${from}`),
      [
        'outlet: unknown',
        'title: text',
        'author: unknown',
        'date: unknown',
        'address: unknown',
        'agency: unknown',
        'language: unknown',
        'accessed: unknown',
      ],
    );
    assert.equal(await editor.connection.sendRequest(getSource, { uri: editor.uri('c.txt') }), null);
  });
});
