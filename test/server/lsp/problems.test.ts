import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import {
  CodeActionRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
} from 'vscode-languageserver-protocol/node';
import { decisionsChanged } from '../../../src/protocol/decisions';
import { discrepancyCommands, getDiscrepancy } from '../../../src/protocol/discrepancies';
import { temporaryFolder } from '../../disk/temporaryFolder';
import { buildIfMissing, TestClient } from './client';

const first = readFileSync('seeds/000_d8da6acc7987d32d.txt', 'utf8');
const second = readFileSync('seeds/001_77ce1bc0c989b76e.txt', 'utf8');
/** Two more that tell another story, and differ in how many people were hurt. */
const others = {
  'x.txt': `Roof of sports hall falls in at Norburg

Ten people were hurt when the roof of the Norburg sports hall fell in on Monday, the mayor, Anna Lindt, said.
`,
  'y.txt': `Roof falls in at Norburg sports hall

Twelve people were hurt when the roof of the Norburg sports hall fell in on Monday, mayor Anna Lindt said.
`,
};

/** The problem about how Lukashenko's words on the West are quoted. */
function reworded(problems: readonly Diagnostic[]): Diagnostic | undefined {
  return problems.find(
    ({ code, message }) => code === 'quote' && typeof message === 'string' && message.includes('turned down'),
  );
}

describe('problems in an editor', () => {
  let client: TestClient | undefined;
  let folder = temporaryFolder({});
  const start = async (options?: Parameters<typeof TestClient.start>[1]): Promise<TestClient> => {
    folder = temporaryFolder({ 'a.txt': first, 'b.txt': second, ...others });
    client = await TestClient.start(folder.path, options);
    await client.ready(4);
    return client;
  };
  /** How often something was published of each file. */
  const published = (editor: TestClient): Readonly<Record<string, number>> =>
    Object.fromEntries(
      ['a.txt', 'b.txt', 'x.txt', 'y.txt'].map(name => [
        name,
        editor.published.filter(({ uri }) => uri === editor.uri(name)).length,
      ]),
    );

  before(buildIfMissing);
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    folder.remove();
  });

  it('are on both sides, each with the other, in files that nobody has opened', async () => {
    const editor = await start();
    const here = reworded(editor.problems(editor.uri('a.txt')));
    const there = reworded(editor.problems(editor.uri('b.txt')));
    assert.ok(here && there);
    assert.equal(here.source, 'Parallax');
    assert.equal(here.message, there.message);
    assert.match(here.codeDescription?.href ?? '', /^file:.*\/docs\/kinds\/quote\.md$/);
    assert.deepEqual(
      [here, there].map(({ relatedInformation }) => relatedInformation?.map(({ location }) => location)),
      [[{ uri: editor.uri('b.txt'), range: there.range }], [{ uri: editor.uri('a.txt'), range: here.range }]],
    );
  });

  it('are marked at the differing words only', async () => {
    const editor = await start();
    const here = reworded(editor.problems(editor.uri('a.txt')));
    const line = first.split('\n')[here?.range.start.line ?? -1] ?? '';
    const words = line.slice(here?.range.start.character, here?.range.end.character);
    assert.equal(here?.range.end.line, here?.range.start.line);
    assert.match(words, /^turned down/);
    assert.ok(words.length < 60, words);
  });

  it('vanish on both sides when the words become the same, and come back', async () => {
    const editor = await start();
    const uri = editor.uri('a.txt');
    await editor.open(uri, first);
    await editor.edit(
      uri,
      first.replace('never turned down Western connections', 'never refused relations with the West'),
    );
    await editor.until(() => !reworded(editor.problems(uri)));
    await editor.until(() => !reworded(editor.problems(editor.uri('b.txt'))));
    assert.equal(editor.published.findLast(params => params.uri === uri)?.version, editor.version);
    await editor.edit(uri, first);
    await editor.until(() => reworded(editor.problems(uri)) !== undefined);
  });

  it('are not published again for files where nothing changed', async () => {
    const editor = await start();
    const before = published(editor);
    assert.ok((before['x.txt'] ?? 0) > 0, 'the other story has problems of its own');
    const uri = editor.uri('a.txt');
    await editor.open(uri, first);
    await editor.edit(uri, first.replace('“We have never turned down', '“We had never turned down'));
    await editor.until(() => (published(editor)['a.txt'] ?? 0) > (before['a.txt'] ?? 0));
    await editor.edit(uri, `${first}\n`);
    await editor.ready(4);
    assert.deepEqual(
      [published(editor)['x.txt'], published(editor)['y.txt']],
      [before['x.txt'], before['y.txt']],
    );
  });

  it('are not published again for the other side of an edit above them, until that is saved', async () => {
    const editor = await start();
    const before = published(editor);
    const uri = editor.uri('a.txt');
    await editor.open(uri, first);
    await editor.edit(uri, `An editor’s note.\n\n${first}`);
    await editor.until(() => (published(editor)['a.txt'] ?? 0) > (before['a.txt'] ?? 0));
    await editor.ready(4);
    assert.deepEqual({ ...published(editor), 'a.txt': before['a.txt'] }, before);
    await editor.save(uri);
    await editor.until(() => (published(editor)['b.txt'] ?? 0) > (before['b.txt'] ?? 0));
    const there = reworded(editor.problems(editor.uri('b.txt')));
    assert.deepEqual(
      there?.relatedInformation?.map(({ location }) => location.range),
      [reworded(editor.problems(uri))?.range],
    );
  });

  it('vanish on the other side when a file is deleted', async () => {
    const editor = await start();
    rmSync(join(folder.path, 'a.txt'));
    await editor.until(() => editor.problems(editor.uri('b.txt')).length === 0);
    assert.equal(editor.problems(editor.uri('a.txt')).length, 0);
  });

  it('follow the settings as they change', async () => {
    const editor = await start();
    const uri = editor.uri('a.txt');
    const configure = (severity: object): Promise<void> =>
      editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { parallax: { severity } },
      });
    await configure({ quote: 'warning' });
    await editor.until(() => reworded(editor.problems(uri))?.severity === DiagnosticSeverity.Warning);
    await configure({ quote: 'information' });
    await editor.until(() => reworded(editor.problems(uri))?.severity === DiagnosticSeverity.Information);
    await configure({ quote: 'view' });
    await editor.until(() => !reworded(editor.problems(uri)));
  });

  it('go when they are dismissed, and come back when they are not', async () => {
    const editor = await start();
    const uri = editor.uri('a.txt');
    const { id } = reworded(editor.problems(uri))?.data as { id: string };
    await editor.connection.sendNotification(decisionsChanged, {
      decisions: [{ outcome: 'dismissed', discrepancy: id, sources: [], reason: '' }],
    });
    await editor.until(
      () => !reworded(editor.problems(uri)) && !reworded(editor.problems(editor.uri('b.txt'))),
    );
    const details = await editor.connection.sendRequest(getDiscrepancy, { id });
    assert.equal(details?.positions.length, 2);
    await editor.connection.sendNotification(decisionsChanged, { decisions: [] });
    await editor.until(() => reworded(editor.problems(uri)) !== undefined);
  });

  it('offer what can be done about them, as far as the editor can do it', async () => {
    const editor = await start({ initializationOptions: { commands: Object.values(discrepancyCommands) } });
    const textDocument = { uri: editor.uri('a.txt') };
    const problem = reworded(editor.problems(textDocument.uri));
    assert.ok(problem);
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: problem.range,
      context: { diagnostics: [problem] },
    });
    const { id } = problem.data as { id: string };
    assert.deepEqual(
      (actions ?? []).map(action => [action.title, 'kind' in action && action.command?.arguments]),
      [
        ...['Show both side by side', 'Explain', 'Copy as note', 'Dismiss'].map(title => [title, [id]]),
        ['Dismiss all of this kind between these sources (Quoted words)', [id]],
      ],
    );
  });

  it('offer nothing to an editor that has no commands for it', async () => {
    const editor = await start();
    assert.equal(editor.initialized.capabilities.codeActionProvider, undefined);
  });
});
