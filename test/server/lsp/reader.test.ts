import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import {
  MessageType,
  type ShowMessageParams,
  ShowMessageNotification,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { parallax } from '../../cli/parallax';
import { temporaryFolder } from '../../disk/temporaryFolder';
import { buildIfMissing, TestClient } from './client';

const seed = readFileSync('seeds/000_d8da6acc7987d32d.txt', 'utf8');
const other = readFileSync('seeds/001_77ce1bc0c989b76e.txt', 'utf8');

describe('the language server and the trained reader', () => {
  let client: TestClient | undefined;
  const folder = temporaryFolder({ 'a.txt': seed, 'b.txt': other });
  const program = temporaryFolder({});

  /** Starts the server from a copy of the program, and hears what it tells people. */
  const start = async (): Promise<{ editor: TestClient; told: ShowMessageParams[] }> => {
    const told: ShowMessageParams[] = [];
    client = await TestClient.start(folder.path, {
      command: [join(program.path, 'dist', 'cli.js'), 'lsp', '--stdio'],
      prepare: connection =>
        connection.onNotification(ShowMessageNotification.type, params => void told.push(params)),
    });
    return { editor: client, told };
  };

  before(function () {
    buildIfMissing();
    mkdirSync(join(program.path, 'dist'));
    cpSync('dist/cli.js', join(program.path, 'dist', 'cli.js'));
  });
  afterEach(() => client?.stop());
  after(() => {
    folder.remove();
    program.remove();
  });

  it('reads by rules without weights, and says so once', async () => {
    const { editor, told } = await start();
    const status = await editor.ready(2);
    assert.equal(status.reader, 'rules');
    assert.ok(status.quotations > 0);
    assert.match(status.notices[0]?.text ?? '', /read by rules alone.*models\/\w+\.bin does not exist/);
    assert.deepEqual(
      told.map(({ type }) => type),
      [MessageType.Warning],
    );
    assert.match(told[0]?.message ?? '', /rules alone.*models\/\w+\.bin does not exist/);
    assert.match(await editor.hover(editor.uri('a.txt'), { line: 0, character: 3 }), /Lukashenko/);
  });

  it('reads by rules where weights are damaged, and says which', async () => {
    cpSync('models', join(program.path, 'models'), { recursive: true });
    truncateSync(join(program.path, 'models', 'names.bin'), 1_000);
    const { editor, told } = await start();
    const status = await editor.ready(2);
    assert.equal(status.reader, 'rules');
    assert.match(told.map(({ message }) => message).join(), /models\/names\.bin is damaged/);
  });

  it('reads with it where it can, as the command line does', async () => {
    cpSync('models', join(program.path, 'models'), { recursive: true });
    const { editor, told } = await start();
    const status = await editor.ready(2);
    assert.equal(status.reader, 'trained');
    assert.deepEqual([status.notices, told], [[], []]);
    const symbols = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
    const { stdout } = parallax(['entities', '--format', 'json', folder.path]);
    const { entities } = JSON.parse(stdout) as { entities: { name: string }[] };
    assert.deepEqual(
      symbols?.map(({ name }) => name).toSorted(),
      entities.map(({ name }) => name).toSorted(),
    );
  });
});
