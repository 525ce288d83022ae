import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { parseAnnotations } from '../../../src/annotations/file/parse';
import { idOf } from '../../annotations/making';
import { randomNumbers } from '../../annotations/edits';
import { temporaryFolder } from '../temporaryFolder';

/** The full number of rounds takes some minutes: PARALLAX_CRASH_ROUNDS=1000. */
const rounds = Number(process.env['PARALLAX_CRASH_ROUNDS'] ?? 20);

describe('a process that is killed while it writes annotations', () => {
  const folder = temporaryFolder({});
  const path = join(folder.path, '.parallax', 'annotations.jsonld');
  const writer = join(folder.path, 'writer.cjs');
  before(() => {
    buildSync({
      entryPoints: ['test/disk/annotations/writer.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: writer,
      logLevel: 'error',
    });
  });
  after(() => folder.remove());

  it(`leaves the old file or the new one, in ${rounds} rounds`, async function () {
    this.timeout(rounds * 5_000);
    const random = randomNumbers(7);
    for (let round = 0; round < rounds; round++) {
      const said = await runAndKill(writer, path, random(60));
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const { annotations, isDamaged } = parseAnnotations(text);
      assert.equal(isDamaged, false);
      const ids = Array.from({ length: annotations.length }, (_, n) => idOf(n)).sort();
      assert.deepEqual(
        annotations.map(({ id }) => id),
        ids,
      );
      assert.ok(annotations.length > said, `${said} was written, but there are ${annotations.length}`);
      if (annotations.length > 300) rmSync(join(folder.path, '.parallax'), { recursive: true });
    }
    const left = existsSync(path) ? readdirSync(join(folder.path, '.parallax')) : [];
    assert.ok(!left.some(name => name.endsWith('.damaged')));
  });
});

/** Kills the writer some milliseconds after it has begun to write; gives the number that it said last. */
function runAndKill(writer: string, path: string, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let [output, isWriting] = ['', false];
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (!isWriting) setTimeout(() => child.kill('SIGKILL'), delay);
      isWriting = true;
    });
    child.on('error', reject);
    child.on('close', () => {
      const lines = output.split('\n').slice(0, -1);
      resolve(Number(lines.at(-1) ?? -1));
    });
  });
}
