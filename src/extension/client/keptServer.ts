/** How a server is started, and how a person is asked. */
export interface ServerPort<Client> {
  /** Starts a server; rejects where it can't be started. */
  readonly start: () => Promise<Client>;
  /** Tells that there is no server; resolves to whether it is to be tried again. */
  readonly askAgain: (problem: string) => Promise<boolean>;
}

/** A server that ends by itself more often within so many ms isn't started again unasked. */
const mostEnds = 4;
const withinMs = 180_000;
const endedAtOnce = 'It ended at once.';

/**
 * Keeps one server running: where it ends by itself it is started again. Where it can't be started, or ends again and again, a
 * person is asked whether to try once more; until they do there is none.
 */
export class KeptServer<Client> {
  readonly #port: ServerPort<Client>;
  readonly #now: () => number;
  #client: Promise<Client | undefined> | undefined;
  #state: 'starting' | 'running' | 'ended' = 'ended';
  #ends: readonly number[] = [];

  constructor(port: ServerPort<Client>, now: () => number = Date.now) {
    this.#port = port;
    this.#now = now;
  }

  /** What talks to the server; undefined where it was never wanted, and resolves to undefined where it can't be had. */
  get client(): Promise<Client | undefined> | undefined {
    return this.#client;
  }

  /** Starts the server unless that was done before. */
  start(): Promise<Client | undefined> {
    return (this.#client ??= this.#begin());
  }

  /** The server has ended by itself. */
  ended(): void {
    const wasRunning = this.#state === 'running';
    this.#state = 'ended';
    if (!wasRunning) return;
    const now = this.#now();
    this.#ends = [...this.#ends.filter(end => now - end < withinMs), now];
    if (this.#ends.length <= mostEnds) this.#client = this.#begin();
    else {
      this.#client = Promise.resolve(undefined);
      void this.#ask(`It has ended by itself ${this.#ends.length} times.`);
    }
  }

  async #begin(): Promise<Client | undefined> {
    this.#state = 'starting';
    try {
      const client = await this.#port.start();
      if (!this.#hasEnded()) {
        this.#state = 'running';
        return client;
      }
      void this.#ask(endedAtOnce);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      // What is in the error then is only that it could not be talked to.
      void this.#ask(this.#hasEnded() ? endedAtOnce : why);
      this.#state = 'ended';
    }
    return undefined;
  }

  /** It may have ended while it was waited for. */
  #hasEnded(): boolean {
    return this.#state === 'ended';
  }

  async #ask(problem: string): Promise<void> {
    if (!(await this.#port.askAgain(problem))) return;
    this.#ends = [];
    this.#client = this.#begin();
  }
}
