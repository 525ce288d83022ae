import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  type ProtocolConnection,
  type ProgressToken,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { libraryChanged, readFile } from '../../../src/protocol/library';
import { getStatus } from '../../../src/protocol/status';
import { article } from './articles';
import { buildIfMissing, TestClient } from './client';

const seed = readFileSync('seeds/000_d8da6acc7987d32d.txt', 'utf8');
const overLukashenko = { line: 0, character: 3 };
const many = 300;

describe('the language server while it loads many sources', () => {
  let client: TestClient | undefined;
  const start = async (prepare: (connection: ProtocolConnection) => void): Promise<TestClient> => {
    client = await TestClient.start('/news', {
      initializationOptions: { library: 'client', settings: {}, dismissed: [] },
      capabilities: { window: { workDoneProgress: true } },
      prepare: connection => {
        connection.onRequest(readFile, ({ uri }) => ({ text: article(Number(/\d+/.exec(uri)?.[0])) }));
        prepare(connection);
      },
    });
    return client;
  };
  const sources = Array.from({ length: many }, (_, i) => `memfs:/news/${i}.txt`);

  before(buildIfMissing);
  afterEach(() => client?.stop());

  it('answers hovers meanwhile', async () => {
    const editor = await start(connection =>
      connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined),
    );
    await editor.open('untitled:Untitled-1', seed);
    await editor.connection.sendNotification(libraryChanged, { sources });
    let answers = 0;
    while ((await editor.connection.sendRequest(getStatus, undefined)).loading) {
      assert.match(await editor.hover('untitled:Untitled-1', overLukashenko), /Alexander Lukashenko/);
      answers++;
    }
    assert.ok(answers > 5, `only ${answers} hovers while it loaded`);
    assert.equal(editor.status?.sources ?? 0, many + 1);
  });

  it('answers a hover in a text just edited before the others are read', async () => {
    const editor = await start(connection =>
      connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined),
    );
    await editor.open('untitled:Untitled-1', seed);
    await editor.connection.sendNotification(libraryChanged, { sources });
    await editor.until(() => (editor.status?.sources ?? 0) > 20);
    await editor.edit('untitled:Untitled-1', `Breaking: ${seed}`);
    assert.match(await editor.hover('untitled:Untitled-1', { line: 0, character: 13 }), /Lukashenko/);
    assert.ok((await editor.connection.sendRequest(getStatus, undefined)).loading > 0);
    await editor.ready(many + 1);
  });

  it('says how far it is, and stops when told to', async () => {
    let token: ProgressToken | undefined;
    const told: string[] = [];
    const editor = await start(connection => {
      connection.onRequest(WorkDoneProgressCreateRequest.type, params => {
        ({ token } = params);
        connection.onProgress(WorkDoneProgress.type, params.token, ({ kind }) => {
          told.push(kind);
          if (told.length === 2) {
            void connection.sendNotification(WorkDoneProgressCancelNotification.type, {
              token: params.token,
            });
          }
        });
      });
    });
    await editor.connection.sendNotification(libraryChanged, { sources });
    await editor.until(() => editor.status?.loading === 0);
    // What was sent before the answer has come by then.
    await editor.connection.sendRequest(getStatus, undefined);
    assert.notEqual(token, undefined);
    assert.deepEqual([told[0], told[1], told.at(-1)], ['begin', 'report', 'end']);
    assert.ok((editor.status?.sources ?? many) < many);
    assert.match(editor.status?.notices[0]?.text ?? '', /stopped: \d+ sources left out/);
  });
});
