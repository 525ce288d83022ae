import type { ExitStatus, Terminal } from './terminal';

/** One of the commands of the program. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole text of `--help`, with examples. */
  readonly help: string;
  /** Runs it. Throws a UsageError where it is asked for something that there is not. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus>;
}
