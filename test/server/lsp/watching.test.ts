import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type DidChangeWatchedFilesRegistrationOptions,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { temporaryFolder } from '../../disk/temporaryFolder';
import { buildIfMissing, TestClient } from './client';

const article = 'Talks begin in Brussels\n\nKaja Kallas arrived early on Monday, Marta Kos said.\n';

describe('the language server and the workspace', () => {
  let client: TestClient | undefined;
  const folder = temporaryFolder({ 'a.txt': article });
  const other = temporaryFolder({ 'c.txt': article, 'd.txt': article });

  before(buildIfMissing);
  afterEach(() => client?.stop());
  after(() => {
    folder.remove();
    other.remove();
  });

  it('lets an editor watch that can', async () => {
    const registered: unknown[] = [];
    client = await TestClient.start(folder.path, {
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      initializationOptions: { sources: ['*.txt'] },
      prepare: connection =>
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          const options = registrations[0]?.registerOptions as DidChangeWatchedFilesRegistrationOptions;
          registered.push(...options.watchers.map(({ globPattern }) => globPattern));
        }),
    });
    await client.ready(1);
    assert.deepEqual(registered, ['*.txt', '**/.parallax/sources.json', '**/.parallax/annotations.jsonld']);
    writeFileSync(join(folder.path, 'b.txt'), article);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: client.uri('b.txt'), type: FileChangeType.Created }],
    });
    await client.ready(2);
  });

  it('takes folders in and lets them go', async () => {
    client = await TestClient.start(folder.path, { capabilities: { workspace: { workspaceFolders: true } } });
    await client.ready(2);
    const added = { uri: pathToFileURL(other.path).href, name: 'other' };
    const change = (event: { added: readonly (typeof added)[]; removed: readonly (typeof added)[] }) =>
      client?.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [...event.added], removed: [...event.removed] },
      });
    await change({ added: [added], removed: [] });
    await client.ready(4);
    mkdirSync(join(other.path, 'deep'));
    writeFileSync(join(other.path, 'deep', 'e.txt'), article);
    await client.ready(5);
    await change({ added: [], removed: [added] });
    await client.ready(2);
  });
});
