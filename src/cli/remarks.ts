import type { Source } from '../source/model';
import type { Input, Remark } from './inputs';
import type { Progress } from './progress';
import type { Terminal } from './terminal';

/** Tells the person what there is to say about the inputs, and keeps what could not be read. */
export class Remarks {
  readonly #problems: Remark[] = [];
  readonly #terminal: Terminal;
  readonly #progress: Progress;

  constructor(terminal: Terminal, progress: Progress) {
    this.#terminal = terminal;
    this.#progress = progress;
  }

  /** What was left out, in order. */
  get problems(): readonly Remark[] {
    return this.#problems;
  }

  readonly report = (remark: Remark): void => {
    if (remark.problem) this.#problems.push(remark);
    this.#progress.end();
    this.#terminal.complain(`${remark.name === '-' ? 'standard input' : remark.name}: ${remark.message}`);
  };

  /** Says so where a text is not English. */
  about({ name }: Input, source: Source | undefined): void {
    if (source?.language !== 'other') return;
    this.report({ name, message: "is not in English, so nobody's words are read in it", problem: false });
  }
}
