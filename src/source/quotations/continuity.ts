import { countWhile } from '../../language/countWhile';
import type { Span } from '../../language/span';
import { hull, slice } from '../../language/span';
import type { Section } from '../model';
import type { Draft } from './drafts/draft';

/** Headings whose words are looked for in the text; an article has few. */
const mostHeadings = 50;

/** Drafts in text order, each with what it continues, and those that turned out to be nobody's words. */
export interface Continuity {
  readonly drafts: readonly Draft[];
  readonly dropped: readonly Draft[];
}

/**
 * Finds for quotations without a cue whose words they go on with: of whoever is quoted last in the same paragraph, else
 * in the one before. Words that a heading holds up are given to who says them in the text. A few words in marks that
 * nobody near speaks are dropped.
 */
export function withContinuity(
  text: string,
  sections: readonly Section[],
  drafts: readonly Draft[],
  lines: readonly Span[],
): Continuity {
  const ordered = [...drafts].sort(byContent);
  const places = new Places(sections);
  const held = new HeldUp(text, ordered);
  const result = new Map<Draft, Draft>();
  const dropped: Draft[] = [];
  const order = new LineOrder(lines);
  let last: { readonly draft: Draft; readonly origin: Draft; readonly section: number } | undefined;
  for (const draft of ordered) {
    const section = places.at(hull(draft.content).start);
    if (draft.cue.length > 0 || draft.basis === 'post') {
      result.set(draft, draft);
      last = { draft, origin: draft, section };
      continue;
    }
    const distance = last === undefined ? Infinity : places.between(last.section, section);
    const said = places.isHeading(section) ? held.sayerOf(draft) : undefined;
    if (said !== undefined) {
      result.set(draft, { ...draft, basis: 'held up', continues: said });
    } else if (places.isHeading(section) && section !== last?.section) {
      // A heading goes on with nobody's words.
      result.set(draft, { ...draft, basis: 'nobody', continues: undefined });
    } else if (draft.basis === 'fragment' && distance > 0) {
      dropped.push(draft);
    } else if (last !== undefined && distance <= 1 && order.goesOn(last.draft, draft, distance)) {
      const { draft: before } = last;
      const joined: Draft = { ...before, content: [...before.content, ...draft.content] };
      result.set(last.origin, joined);
      last = { ...last, draft: joined, section };
    } else if (last !== undefined && distance <= 1) {
      const going: Draft = { ...draft, basis: 'goes on', continues: last.draft };
      result.set(draft, going);
      last = { draft: going, origin: draft, section };
    } else {
      result.set(draft, { ...draft, basis: 'nobody', continues: undefined });
    }
  }
  return { drafts: [...result.values()], dropped };
}

export function byContent(a: Draft, b: Draft): number {
  const [left, right] = [hull(a.content), hull(b.content)];
  return left.start - right.start || right.end - left.end;
}

/** Tells whether one quotation goes on in the sentence right behind it. */
class LineOrder {
  readonly #lines: readonly Span[];

  /** The lines of the document in text order. */
  constructor(lines: readonly Span[]) {
    this.#lines = lines;
  }

  /** "“It holds,” she said. “It will hold.”", also with a paragraph of its own; after "It holds, she said." without. */
  goesOn(before: Draft, draft: Draft, distance: number): boolean {
    if (draft.basis === 'fragment') return false;
    if (before.basis !== 'cue beside marks' && (before.basis !== 'clause before' || distance > 0))
      return false;
    const start = hull(draft.content).start;
    const end = hull([...before.content, ...before.cue, ...before.source]).end;
    const line = this.#lineOf(start);
    return this.#lines[line]?.start === start && this.#lineOf(end - 1) === line - 1;
  }

  #lineOf(offset: number): number {
    return countWhile(this.#lines, ({ start }) => start <= offset) - 1;
  }
}

/** Tells in which section an offset lies and how many paragraphs of prose stand between two. */
class Places {
  readonly #sections: readonly Section[];

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  at(offset: number): number {
    return countWhile(this.#sections, ({ start }) => start <= offset) - 1;
  }

  isHeading(section: number): boolean {
    const kind = this.#sections[section]?.kind;
    return kind === 'heading' || kind === 'headline';
  }

  /** Headings and furniture don't count; more than two sections apart is simply far. */
  between(from: number, to: number): number {
    if (to - from > 4) return Infinity;
    let count = 0;
    for (let at = from + 1; at <= to; at++) if (this.#sections[at]?.kind === 'body') count++;
    return count;
  }
}

/** Finds who says in the text what a heading holds up. */
class HeldUp {
  readonly #text: string;
  readonly #drafts: readonly Draft[];
  #left = mostHeadings;

  constructor(text: string, drafts: readonly Draft[]) {
    this.#text = text;
    this.#drafts = drafts.filter(({ cue }) => cue.length > 0);
  }

  sayerOf(draft: Draft): Draft | undefined {
    const words = this.#words(hull(draft.content));
    if (words.length < 5 || this.#left-- <= 0) return undefined;
    return this.#drafts.find(({ content }) => content.some(span => this.#words(span).includes(words)));
  }

  #words(span: Span): string {
    return (
      slice(this.#text, span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  }
}
