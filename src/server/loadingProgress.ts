import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Fewer sources are there before anybody has read that they are being read. */
const worthTelling = 20;

/** Tells the client how far the reading is, and hears from it when a person wants to stop. */
export class LoadingProgress {
  readonly #connection: Connection;
  readonly #cancel: () => void;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  #total = 0;

  constructor(connection: Connection, cancel: () => void) {
    this.#connection = connection;
    this.#cancel = cancel;
  }

  /** So many sources wait to be read now. */
  update(waiting: number): void {
    this.#total = waiting === 0 ? 0 : Math.max(this.#total, waiting);
    if (waiting === 0) {
      this.#end();
      return;
    }
    if (!this.#reporter && waiting >= worthTelling) this.#reporter = this.#begin();
    const done = this.#total - waiting;
    const percentage = Math.floor((100 * done) / this.#total);
    const message = `${done} of ${this.#total}`;
    void this.#reporter?.then(reporter => reporter.report(percentage, message));
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.#connection.window.createWorkDoneProgress();
    reporter.token.onCancellationRequested(this.#cancel);
    reporter.begin('Reading sources', 0, undefined, true);
    return reporter;
  }

  #end(): void {
    void this.#reporter?.then(reporter => reporter.done());
    this.#reporter = undefined;
  }
}
