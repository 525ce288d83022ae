import type { Span } from '../../../language/span';
import type { Passage, Word } from './passage';

/** Words between quotation marks. `start` and `end` hold the marks, `inner` does not. */
export interface QuotedBlock extends Span {
  readonly inner: Span;
  /** Words of the passage inside the marks, half-open. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** Whether both marks are there; a mark that opens a paragraph may be left open. */
  readonly opened: boolean;
  readonly closed: boolean;
  /** Pairs inside this one, in text order. */
  readonly nested: readonly QuotedBlock[];
}

type Family = 'double' | 'single' | 'guillemet' | 'single guillemet' | 'corner';

const families: readonly (readonly [Family, string])[] = [
  ['double', '"“”„‟'],
  ['single', "'`‘’‚‛"],
  ['guillemet', '«»'],
  ['single guillemet', '‹›'],
  ['corner', '「」『』'],
];

/** Deeper than this nobody quotes; the bound keeps the pairing linear. */
const deepest = 4;

function familyOf(mark: string): Family {
  if (mark.length === 2) return 'double';
  return families.find(([, marks]) => marks.includes(mark))?.[0] ?? 'double';
}

/** Whether the mark at this place opens or closes, by its form and by what stands beside it. */
function sideOf(text: string, mark: Word): 'opens' | 'closes' | 'either' {
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  const freeBefore = before === '' || /[\s([{—–\-/“"‘']/.test(before);
  const freeAfter = after === '' || /[\s)\]}.,;:!?—–\-/”"’']/.test(after);
  if (freeBefore !== freeAfter) return freeBefore ? 'opens' : 'closes';
  if (/^[“„‟«‹‘‚‛「『`]/.test(mark.text)) return 'opens';
  return /^[”»›’」』]/.test(mark.text) ? 'closes' : 'either';
}

interface Open {
  readonly family: Family;
  readonly at: number;
  readonly nested: QuotedBlock[];
}

/**
 * The outermost pairs of quotation marks of a passage, of any style, each with the pairs inside it. A mark that is
 * never closed holds the rest of the passage where it opens it or follows a stop, and else nothing.
 * `goesOn` says that a quotation of the passage before was left open: a closing mark may end it here.
 */
export function pairMarks(text: string, passage: Passage, goesOn: boolean): QuotedBlock[] {
  return new Pairing(text, passage, goesOn).read();
}

class Pairing {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #end: number;
  readonly #goesOn: boolean;
  readonly #open: Open[] = [];
  readonly #outer: QuotedBlock[] = [];

  constructor(text: string, passage: Passage, goesOn: boolean) {
    this.#text = text;
    this.#goesOn = goesOn;
    this.#words = passage.words;
    this.#end = passage.words.at(-1)?.end ?? passage.end;
  }

  read(): QuotedBlock[] {
    const marks = this.#words.flatMap((word, at) => (word.kind === 'mark' ? [at] : []));
    marks.forEach((at, i) => this.#take(at, marks[i + 1]));
    this.#endUnclosed();
    return this.#outer;
  }

  #take(at: number, next: number | undefined): void {
    const mark = this.#words[at];
    if (mark === undefined) return;
    const family = familyOf(mark.text);
    const side = sideOf(this.#text, mark);
    const level = this.#open.findLastIndex(open => open.family === family);
    if (side === 'opens' || (side === 'either' && level < 0)) {
      if (this.#open.length < deepest) this.#open.push({ family, at, nested: [] });
    } else if (level >= 0) {
      if (family !== 'single' || !this.#isGenitive(mark, next)) this.#close(level, at);
    } else if (this.#closesFromBefore(family, at)) {
      this.#outer.push(this.#block(-1, at, []));
    }
  }

  /** "the lawmakers’ plan’": the first of two possible closing marks is an apostrophe. */
  #isGenitive(mark: Word, next: number | undefined): boolean {
    const following = next === undefined ? undefined : this.#words[next];
    if (following === undefined || familyOf(following.text) !== 'single') return false;
    if (sideOf(this.#text, following) !== 'closes') return false;
    return (
      /s/i.test(this.#text.charAt(mark.start - 1)) &&
      /^\s\p{Ll}/u.test(this.#text.slice(mark.end, mark.end + 2))
    );
  }

  /** A closing mark without an opening one ends what was opened in an earlier paragraph. */
  #closesFromBefore(family: Family, at: number): boolean {
    const mark = this.#words[at];
    return (
      this.#goesOn &&
      mark !== undefined &&
      family !== 'single' &&
      this.#outer.length + this.#open.length === 0
    );
  }

  #close(level: number, at: number): void {
    const open = this.#open[level];
    if (open === undefined) return;
    const dropped = this.#open.splice(level).slice(1);
    const block = this.#block(open.at, at, [...open.nested, ...dropped.flatMap(({ nested }) => nested)]);
    (this.#open.at(-1)?.nested ?? this.#outer).push(block);
  }

  #endUnclosed(): void {
    const [first, ...rest] = this.#open;
    if (first === undefined) return;
    const nested = [...first.nested, ...rest.flatMap(open => open.nested)];
    if (!this.#mayStayOpen(first) || this.#lacksItsEnd(first, nested)) this.#outer.push(...nested);
    else this.#outer.push(this.#block(first.at, this.#words.length, nested));
  }

  #mayStayOpen({ family, at }: Open): boolean {
    if (family === 'single' && this.#words[at]?.text !== '‘') return false;
    const before = this.#words[at - 1];
    return before === undefined || /^[:,.?!]$/.test(before.text);
  }

  /** “One, she said. “Two.”: where the next quotation opens after a stop, the mark between them was forgotten. */
  #lacksItsEnd({ family }: Open, nested: readonly QuotedBlock[]): boolean {
    return nested.some(block => {
      const mark = this.#words[block.firstWord - 1];
      const before = this.#words[block.firstWord - 2];
      return mark !== undefined && familyOf(mark.text) === family && /^[.!?:,]$/.test(before?.text ?? '');
    });
  }

  #block(open: number, close: number, nested: readonly QuotedBlock[]): QuotedBlock {
    const opening = this.#words[open];
    const closing = this.#words[close];
    const first = this.#words[open + 1];
    const last = this.#words[close - 1];
    const innerStart = first?.start ?? opening?.end ?? 0;
    const innerEnd = Math.max(innerStart, last !== undefined && close - 1 > open ? last.end : innerStart);
    return {
      start: opening?.start ?? innerStart,
      end: closing?.end ?? Math.max(innerEnd, opening?.end ?? this.#end),
      inner: { start: innerStart, end: innerEnd },
      firstWord: open + 1,
      lastWord: close,
      opened: opening !== undefined,
      closed: closing !== undefined,
      nested,
    };
  }
}
