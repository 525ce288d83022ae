/** How long a person waits before they are told that work is going on, and between the signs of it, in ms. */
const patience = 1000;
const pace = 200;

/** One line on a terminal that says how far long work is, taken away at the end. Shows nothing elsewhere. */
export class Progress {
  readonly #terminal: NodeJS.WriteStream;
  readonly #begun = Date.now();
  #shown = 0;

  constructor(terminal: NodeJS.WriteStream = process.stderr) {
    this.#terminal = terminal;
  }

  /** Says what is being done, if it has taken long and was not said just now. */
  say(words: () => string): void {
    const now = Date.now();
    if (!this.#terminal.isTTY || now - this.#begun < patience || now - this.#shown < pace) return;
    this.#shown = now;
    this.#terminal.write(`\r\u001B[K${words()}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown) this.#terminal.write('\r\u001B[K');
    this.#shown = 0;
  }
}
