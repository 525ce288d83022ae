import type { Discrepancy, SourceId } from '../corpus/model';
import type { Decided } from '../protocol/decisions';
import { canonical } from './uris';

/** What people have decided, ready to be asked. */
export class Decisions {
  readonly #own = new Map<string, Decided>();
  readonly #ofKinds: readonly Decided[];

  /** Later decisions come last, and count. */
  constructor(decisions: readonly Decided[]) {
    for (const decision of decisions)
      if (decision.discrepancy !== undefined) this.#own.set(decision.discrepancy, decision);
    this.#ofKinds = decisions
      .filter(({ discrepancy, kind }) => discrepancy === undefined && kind !== undefined)
      .map(decision => ({ ...decision, sources: decision.sources.map(canonical) }));
  }

  /**
   * What is decided on a discrepancy: on itself, else on all of its kind between the sources that take its positions.
   * One in which another source takes part as well is left open.
   */
  on({ id, kind, positions }: Discrepancy): Decided | undefined {
    const own = this.#own.get(id);
    if (own || this.#ofKinds.length === 0) return own;
    const sources = positions.flatMap(({ stances }) => stances.map(({ source }) => canonical(source)));
    const isBetween = (known: readonly SourceId[]): boolean =>
      sources.every(source => known.includes(source));
    return this.#ofKinds.findLast(decision => decision.kind === kind && isBetween(decision.sources));
  }
}

export const undecided = new Decisions([]);
