import { countWhile } from '../../language/countWhile';
import type { Span } from '../../language/span';
import { contains, overlaps } from '../../language/span';

/** Finds among many spans those that hold or touch a given one, in logarithmic time. */
export class SpanIndex<T extends Span> {
  readonly #spans: readonly T[];
  /** For each span the one that reaches farthest among those that begin no later. */
  readonly #farthest: readonly T[];

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
    const farthest = this.#spans.slice();
    for (let i = 1; i < farthest.length; i++) {
      const [before, here] = [farthest[i - 1], farthest[i]];
      if (before !== undefined && here !== undefined && before.end > here.end) farthest[i] = before;
    }
    this.#farthest = farthest;
  }

  /** A span that holds the whole of the given one; the one that reaches farthest. */
  holderOf(span: Span): T | undefined {
    const reach = this.#farthest[this.#countUpTo(span.start) - 1];
    return reach !== undefined && contains(reach, span) ? reach : undefined;
  }

  /** Whether one of the spans has a character in common with the given one. */
  touches(span: Span): boolean {
    const reach = this.#farthest[this.#countUpTo(span.end - 1) - 1];
    return reach !== undefined && overlaps(reach, span);
  }

  /** How many spans begin at or before the offset. */
  #countUpTo(offset: number): number {
    return countWhile(this.#spans, ({ start }) => start <= offset);
  }
}
