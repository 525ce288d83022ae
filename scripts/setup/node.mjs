// A newer Node than this one, for tools that need it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { Missing } from './progress.mjs';

const newer = '24.21.0';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/**
 * Gets a newer Node from the npm registry, once.
 * @param {string} what it is for
 * @returns {Promise<string>} path of the program
 */
export async function newerNode(what) {
  const folder = await cached({ title: `Fetching Node ${newer} for ${what}`, name: 'node', version: newer });
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Where this Node is older than the build tools take, runs the same script with a newer one and ends with its exit status. */
export async function ensureNewEnough() {
  if (major < 20)
    throw new Missing(`Parallax needs Node 20 or later; this is ${process.version}. See https://nodejs.org.`);
  if (major > 20 || minor >= 19) return;
  const program = await newerNode('the build tools');
  const child = spawn(program, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(await new Promise(done => child.on('close', (status, signal) => done(signal ? 130 : status))));
}
