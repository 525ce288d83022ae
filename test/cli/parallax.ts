import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The command line as it ships. `npm run build` makes it. */
export const program = resolve('dist', 'cli.js');

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
export interface Circumstances {
  readonly input?: string | Uint8Array;
  /** The working folder. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** As a user without rights of their own. Only where this process may change users. */
  readonly uid?: number;
}

/** Runs `parallax` with these arguments as a process of its own, for a minute at most. */
export function parallax(args: readonly string[], { input = '', cwd, env, uid }: Circumstances = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
    env: { PATH: process.env['PATH'], ...env },
    ...(cwd !== undefined && { cwd }),
    ...(uid !== undefined && { uid }),
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
