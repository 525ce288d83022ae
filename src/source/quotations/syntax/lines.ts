import type { Span } from '../../../language/span';
import { slice } from '../../../language/span';
import type { QuotedBlock } from './marks';
import type { Passage, Word } from './passage';
import { isTitleWithComma } from './titles';

/** A word as syntax sees it, or a whole quotation that stands in the sentence as one thing. */
export interface Item extends Span {
  readonly kind: Word['kind'] | 'quote';
  readonly text: string;
  readonly norm: string;
  readonly lemma: string;
  readonly tag: Word['tag'] | 'QUOTE';
  /** Which token of the section's reading it is; -1 for a whole quotation. */
  readonly token: number;
  /** The block of which it is one of the words, where these take part in the sentence. */
  readonly inMarks: QuotedBlock | undefined;
  /** Of a `quote`. */
  readonly block: QuotedBlock | undefined;
}

/**
 * A sentence of the article's own voice. What somebody says at length between quotation marks is one item of it;
 * marks around single words are left out and their words take part in the sentence.
 */
export interface Line extends Span {
  readonly passage: Passage;
  readonly items: readonly Item[];
}

/** Splits a passage into lines. */
export function linesOf(text: string, passage: Passage, blocks: readonly QuotedBlock[]): Line[] {
  const lines: Line[] = [];
  let items: Item[] = [];
  let inlined: QuotedBlock | undefined;
  const finish = (): void => {
    const [first, last] = [items[0], items.at(-1)];
    if (first !== undefined && last !== undefined)
      lines.push({ passage, items, start: first.start, end: last.end });
    items = [];
    inlined = undefined;
  };
  const { words } = passage;
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const block = blocks[next];
    if (word === undefined) break;
    if (block !== undefined && at === Math.max(0, block.firstWord - 1) && (block.opened || at === 0)) {
      next++;
      if (standsAlone(text, block, items, words)) {
        items.push(quoteItem(text, block));
        at = Math.max(at, Math.min(block.lastWord, words.length - 1));
        if (endsLine(text, block, words[at + 1])) finish();
        continue;
      }
      if (block.inner.end > block.inner.start) inlined = block;
    }
    if (word.kind !== 'mark') items.push(itemOf(word, insideBlock(at - 1, inlined) ? inlined : undefined));
    if (
      passage.sentenceEnds.has(word.end) &&
      !goesOn(words[at + 1], word) &&
      !insideBlock(at, inlined) &&
      !insideParentheses(items)
    )
      finish();
  }
  finish();
  return lines;
}

/** Written out: it is made of every word of a text, and spread objects take several times as long to make. */
function itemOf(
  { start, end, kind, text, norm, lemma, tag, token }: Word,
  inMarks: QuotedBlock | undefined,
): Item {
  return { start, end, kind, text, norm, lemma, tag, token, inMarks, block: undefined };
}

function quoteItem(text: string, block: QuotedBlock): Item {
  const words = slice(text, block);
  return {
    start: block.start,
    end: block.end,
    kind: 'quote',
    text: words,
    norm: '',
    lemma: '',
    tag: 'QUOTE',
    token: -1,
    inMarks: undefined,
    block,
  };
}

/** A sentence can end on the last word of an inlined block or on its closing mark, not before. */
function insideBlock(at: number, block: QuotedBlock | undefined): boolean {
  return block !== undefined && at < block.lastWord - 1;
}

/** "R-N.C.": what follows without a space is of the same word. */
function goesOn(next: Word | undefined, word: Word): boolean {
  return next?.kind === 'word' && next.start === word.end;
}

/** "Rep. Jane Roe (D-R.I.) said": a stop in short parentheses ends nothing. */
function insideParentheses(items: readonly Item[]): boolean {
  for (let at = items.length - 1; at >= Math.max(0, items.length - 6); at--) {
    if (items[at]?.text === ')') return false;
    if (items[at]?.text === '(') return at > 0;
  }
  return false;
}

/** Whether the block is an utterance of its own rather than part of the sentence around it. */
function standsAlone(
  text: string,
  block: QuotedBlock,
  items: readonly Item[],
  words: readonly Word[],
): boolean {
  if (!block.closed || !block.opened) return true;
  if (isTitleWithComma(text, block, words)) return false;
  const [beforeThat, before] = [items.at(-2), items.at(-1)];
  const inside = words.slice(block.firstWord, Math.min(block.lastWord, block.firstWord + 400));
  const isSeveral = inside.some((word, i) => /^[.?!]$/.test(word.text) && i < inside.length - 2);
  // "She said the plan “was old. It will fail.”": what follows a word in lower case goes on with its sentence.
  const goesOn = before?.kind === 'word' && /^\p{Ll}/u.test(slice(text, block.inner));
  if (isSeveral) return !goesOn;
  const capital = /^[\p{Lu}\d[$…]|^\.\.\./u.test(slice(text, block.inner));
  const stopInside = /[.,?!…—–-]$/.test(slice(text, block.inner));
  const stopAfter =
    block.lastWord >= words.length - 1 || /^\s*[.,?!;]/.test(text.slice(block.end, block.end + 4));
  const count = inside.filter(word => word.kind === 'word').length;
  if (before === undefined) return stopInside || stopAfter || count > 6;
  if (before.text === ':') return capital || count > 1;
  const isPiece =
    before.text === ',' && /^\p{Ll}/u.test(slice(text, block.inner)) && beforeThat?.tag !== 'VERB';
  // "… a syringe, “for those who need it,”": in lower case, with nothing quoted before that it might go on with.
  if (isPiece && !items.some(({ tag }) => tag === 'QUOTE')) return false;
  if (before.text === ',')
    return (stopInside || stopAfter) && (beforeThat?.tag === 'VERB' || count > (capital ? 1 : 3));
  return before.tag === 'VERB' && capital && count > 2 && (stopInside || stopAfter);
}

/** Whether the sentence ends with the quotation: it ends in a stop, and what follows begins anew. */
function endsLine(text: string, block: QuotedBlock, next: Word | undefined): boolean {
  if (next === undefined) return true;
  if (next.kind !== 'word' && next.kind !== 'mark' && next.kind !== 'number') return false;
  const stop = /[.?!…][)\]]?$/.test(slice(text, block.inner));
  return stop && !/^\p{Ll}/u.test(next.text);
}
