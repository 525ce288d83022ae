import { countWhile } from '../../language/countWhile';
import { overlaps, slice, type Span } from '../../language/span';
import type { DocumentReading } from '../document';
import type { Entity, Mention } from '../model';

/** A mention with whom it is of. */
export interface MentionPlace {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The mentions of a document by where they stand, with the offices that stand before names. */
export class MentionPlaces {
  readonly #text: string;
  readonly #places: readonly MentionPlace[];

  constructor({ text, entities }: DocumentReading) {
    this.#text = text;
    this.#places = entities
      .flatMap(entity => [...entity.mentions, ...officesOf(entity)].map(mention => ({ entity, mention })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  }

  words(span: Span): string {
    return slice(this.#text, span);
  }

  /** Those that have words in the span, in the order of the text. */
  within(span: Span): MentionPlace[] {
    const found: MentionPlace[] = [];
    for (let at = Math.max(0, this.#firstFrom(span.start) - 3); at < this.#places.length; at++) {
      const place = this.#places[at];
      if (place === undefined || place.mention.start >= span.end) break;
      if (overlaps(place.mention, span)) found.push(place);
    }
    return found;
  }

  /** The one right before the offset: nothing but a comma, a dash or a bracket stands between. */
  rightBefore(offset: number): MentionPlace | undefined {
    const from = this.#firstFrom(offset) - 1;
    for (let at = from; at >= Math.max(0, from - 4); at--) {
      const place = this.#places[at];
      if (place === undefined || place.mention.end > offset) continue;
      if (/^[\s,)—–-]*$/.test(this.#text.slice(place.mention.end, offset))) return place;
    }
    return undefined;
  }

  #firstFrom(offset: number): number {
    return countWhile(this.#places, ({ mention }) => mention.start < offset);
  }
}

/** An office before a name stands for whoever has it: "A lawyer for Mr. Roe, Jane Doe". */
function officesOf({ name, mentions, descriptions }: Entity): Mention[] {
  const starts = new Set(mentions.map(({ start }) => start));
  return descriptions
    .filter(({ role, end }) => role === 'apposition' && starts.has(end + 2))
    .map(({ start, end }) => ({
      start,
      end,
      type: 'description',
      reason: { text: `said of “${name}”`, evidence: { start, end } },
    }));
}
