import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { temporaryFolder } from '../disk/temporaryFolder';
import { parallax, program } from './parallax';

describe('the command line in a pipe', () => {
  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'analyze', '--ndjson']);
    let complaints = '';
    child.stderr.on('data', chunk => (complaints += String(chunk)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, text: 'Ann Lee said so. '.repeat(50) })}\n`;
    const writing = setInterval(() => child.stdin.write(line.repeat(20)), 5);
    const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
    clearInterval(writing);
    assert.deepEqual([status, signal, complaints], [0, null, '']);
  });

  it('writes a large answer whole', () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${i}.txt`, `“We agree with number ${i},” Ann Lee said.\n`]),
    );
    const folder = temporaryFolder(files);
    const { status, stdout } = parallax(['analyze', '.'], { cwd: folder.path });
    folder.remove();
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { sources: unknown[] }).sources.length, 300);
  });
});
