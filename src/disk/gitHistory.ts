import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { decode } from './decode';

/** A file as it once was. */
export interface PastText {
  /** The commit, short. */
  readonly revision: string;
  /** When it was committed, as ISO 8601. */
  readonly date: string;
  readonly text: string;
}

const run = promisify(execFile);
/** Nobody compares more by hand. */
const mostCommits = 50;
const longestWait = 20_000;
const largestText = 8 * 1024 * 1024;

/**
 * What git knows of a file's past, the oldest first, across its names. Nothing where the file is in no repository, where
 * there is no git, or where git fails: the past is an extra. Only stored texts are read, and no program runs that the
 * repository names: no filter, hook or check of signatures.
 */
export async function gitHistory(path: string): Promise<PastText[]> {
  const folder = dirname(path);
  try {
    const format = '--format=%x00%H %cI';
    const log = await git(folder, [
      'log',
      '--follow',
      `-n${mostCommits}`,
      format,
      '--name-only',
      '--',
      basename(path),
    ]);
    const commits = log
      .toString('utf8')
      .split('\0')
      .flatMap(entry => {
        const [, hash, date, name] = /^([0-9a-f]+) (\S+)\n+([^\n]+)/.exec(entry) ?? [];
        return hash !== undefined && date !== undefined && name !== undefined ? [{ hash, date, name }] : [];
      });
    const texts: PastText[] = [];
    for (const { hash, date, name } of commits.reverse()) {
      const decoded = decode(await git(folder, ['cat-file', 'blob', `${hash}:${name}`]));
      if ('text' in decoded) texts.push({ revision: hash.slice(0, 9), date, text: decoded.text });
    }
    return texts;
  } catch {
    return [];
  }
}

/** The settings of a repository that somebody sent may name programs to run: these are never run. */
const settings = ['core.quotePath=false', 'core.fsmonitor=false', 'log.showSignature=false'];
/** What a partial clone does not hold is missing: it would be fetched, over the network or by a program. */
const offline = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };

async function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  const safe = ['--no-pager', ...settings.flatMap(setting => ['-c', setting]), ...args];
  const { stdout } = await run('git', safe, {
    cwd,
    env: { ...process.env, ...offline },
    encoding: 'buffer',
    timeout: longestWait,
    maxBuffer: largestText,
  });
  return stdout;
}
