// Child processes: run one and wait, or keep one and be sure that it ends with us.
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Whether a module is the script that was started, not imported by another.
 * @param {{ readonly url: string }} meta its `import.meta`
 */
export const isMain = ({ url }) => url === pathToFileURL(process.argv[1] ?? '').href;

/** Thrown where a command ends with another status than 0; `output` is all that it printed. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {number | string | null} status
   * @param {string} output
   */
  constructor(command, status, output) {
    super(`${command} failed (${status})`);
    this.output = output;
  }
}

/**
 * Runs a command to its end and gives what it printed, standard output and error together.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>}
 * @throws {CommandFailed}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = '';
    child.stdout?.on('data', data => (output += data));
    child.stderr?.on('data', data => (output += data));
    child.on('error', error => reject(new CommandFailed(command, error.message, output)));
    child.on('close', (status, signal) => {
      if (status === 0) resolve(output);
      else reject(new CommandFailed([command, ...args].join(' '), status ?? signal, output));
    });
  });
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a command in a process group of its own. Whatever of the group still runs is ended when this process ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const group = process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: group,
    ...options,
  });
  child.stdout?.setEncoding('utf8');
  child.stderr?.setEncoding('utf8');
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/**
 * Ends a child and what it started.
 * @param {import('node:child_process').ChildProcess} child
 */
export function stop(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

process.on('exit', () => running.forEach(stop));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(130));

/**
 * Runs npm: the one that runs this script, if one does.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], options)
    : run('npm', args, { shell: process.platform === 'win32', ...options });
}
