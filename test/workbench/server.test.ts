import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from './harness/workbench';

/** The program of the language server, in the extension as it is installed. */
function serverProgram(): string {
  const extensions = process.env['PARALLAX_EXTENSIONS'] ?? '';
  const [installed = ''] = readdirSync(extensions).filter(name => name.startsWith('parallax.'));
  return join(extensions, installed, 'dist', 'cli.js');
}

/** The processes that run a program, by their numbers. */
function processesOf(program: string): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap(line => (line.includes(`${program} lsp`) ? parseInt(line, 10) : []));
}

describe('the language server', () => {
  const program = serverProgram();
  let workbench: Workbench;
  /** Those of windows that were closed before may run on for a while. */
  const others = new Set<number>();
  const own = (): number[] => processesOf(program).filter(each => !others.has(each));
  const isRead = (): Promise<void> =>
    workbench.page.locator('.statusbar-item', { hasText: /2 sources, 1 story, \d+ differences/ }).waitFor();
  before(async () => {
    for (const each of processesOf(program)) others.add(each);
    workbench = await Workbench.open();
    await workbench.openFile('000_d8da6acc7987d32d.txt');
    await isRead();
  });
  after(() => workbench.close());

  it('is started again where it ends by itself, and knows every source then', async () => {
    const [ended, ...more] = own();
    assert.ok(ended !== undefined && more.length === 0, 'one runs');
    process.kill(ended);
    while (own().every(each => each === ended)) await workbench.page.waitForTimeout(100);
    await isRead();
    // So only the other source, which isn't open, calls her.
    assert.match(await workbench.hover('Kaja Kallas'), /High Representative/);
  });

  it('is started by a click where it could not be before', async () => {
    renameSync(program, `${program}.away`);
    try {
      await workbench.page.reload();
      const notice = workbench.page.locator('.notification-toast', {
        hasText: 'It ended at once.',
      });
      await notice.waitFor();
      await workbench.picture('no-server');
      assert.equal(await workbench.page.locator('.notification-toast').count(), 1);
      renameSync(`${program}.away`, program);
      await notice.getByRole('button', { name: 'Try Again' }).click();
      await isRead();
    } finally {
      if (!readdirSync(join(program, '..')).includes('cli.js')) renameSync(`${program}.away`, program);
    }
  });
});
