import { harmless } from './text/cells';

/** Exit status: nothing found, something found, could not do all that was asked. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes. */
export interface Terminal {
  /** Writes to standard output and waits while the reader is slower. */
  print(text: string): Promise<void>;
  /** Writes one line to standard error, for a person; names of files in it can't steer the terminal. */
  complain(line: string): void;
  /** Whether standard output is a terminal that shows colours. */
  readonly coloured: boolean;
  /** Width of standard output in columns; a readable width where it is no terminal. */
  readonly columns: number;
}

/** The terminal of this process. A reader that goes away (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    stderr.write(`parallax: cannot write: ${error.message}\n`);
    process.exit(2);
  });
  return {
    print: text =>
      new Promise(resolve => {
        if (!text || stdout.write(text)) resolve();
        else stdout.once('drain', resolve);
      }),
    complain: line => void stderr.write(`parallax: ${harmless(line)}\n`),
    coloured: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    columns: Math.max(40, Math.min(stdout.isTTY ? stdout.columns : 100, 120)),
  };
}
