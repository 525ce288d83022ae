import { EventEmitter, type Memento } from 'vscode';

const memory = 'parallax.dismissed';

/** The discrepancies that a person does not want to see, kept with the workspace, by their ids. */
export class Dismissals {
  readonly #memento: Memento;
  readonly #changes = new EventEmitter<readonly string[]>();

  readonly onDidChange = this.#changes.event;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  get all(): readonly string[] {
    return this.#memento.get<readonly string[]>(memory, []);
  }

  dismiss(...ids: readonly string[]): Promise<void> {
    return this.#set([...this.all.filter(other => !ids.includes(other)), ...ids]);
  }

  restore(...ids: readonly string[]): Promise<void> {
    return this.#set(this.all.filter(other => !ids.includes(other)));
  }

  restoreAll(): Promise<void> {
    return this.#set([]);
  }

  async #set(dismissed: readonly string[]): Promise<void> {
    await this.#memento.update(memory, dismissed);
    this.#changes.fire(dismissed);
  }
}
