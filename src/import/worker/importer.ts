import type { Imported, ImportFile } from '../article';
import { refused } from '../article';
import type { ImportOptions } from '../importFile';
import type { ImportAnswer, ImportRequest } from './messages';

/** A worker, whatever the host. */
export interface WorkerPort {
  post(request: ImportRequest): void;
  /** Calls back with each answer. */
  onAnswer(heard: (answer: ImportAnswer) => void): void;
  /** Calls back if the worker breaks, with why in a few words; it will never answer again. */
  onFailure(failed: (why: string) => void): void;
  terminate(): void;
}

/** No article takes so long, in ms. */
const patience = 30_000;

/** Takes files apart in a worker, one after the other. A worker that is too slow or breaks is given up for a new one. */
export class Importer {
  readonly #start: () => Promise<WorkerPort>;
  #port: Promise<WorkerPort> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #requests = 0;

  constructor(start: () => Promise<WorkerPort>) {
    this.#start = start;
  }

  /** Starts the worker before there is a file, so that the first is not kept waiting. */
  prepare(): void {
    // Whoever brings a file hears of it if there can be no worker.
    this.#started().catch(() => undefined);
  }

  /** What is in a file; after an abort nothing. Never fails. */
  import(file: ImportFile, options: ImportOptions, signal?: AbortSignal): Promise<Imported> {
    const turn = this.#last.then(() =>
      signal?.aborted ? refused('was not looked at') : this.#ask(file, options, signal),
    );
    this.#last = turn;
    return turn;
  }

  dispose(): void {
    void this.#port?.then(port => port.terminate());
    this.#port = undefined;
  }

  #started(): Promise<WorkerPort> {
    return (this.#port ??= this.#start());
  }

  async #ask(file: ImportFile, options: ImportOptions, signal: AbortSignal | undefined): Promise<Imported> {
    let port: WorkerPort;
    try {
      port = await this.#started();
    } catch (error) {
      this.#port = undefined;
      return refused(`cannot be taken: ${error instanceof Error ? error.message : String(error)}`);
    }
    const id = ++this.#requests;
    return new Promise(resolve => {
      const end = (imported: Imported): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        resolve(imported);
      };
      const giveUp = (why: string): void => {
        this.dispose();
        end(refused(why));
      };
      const stop = (): void => giveUp('was not looked at');
      const timer = setTimeout(
        () => giveUp(`takes longer than ${patience / 1000} seconds to read`),
        patience,
      );
      signal?.addEventListener('abort', stop);
      port.onAnswer(answer => {
        if (answer.id === id) end(answer.imported);
      });
      port.onFailure(giveUp);
      port.post({ id, file, options });
    });
  }
}
