import search from 'approx-string-match';
import { editDistance } from '../language/editDistance';
import type { Span } from '../language/span';
import type { Anchor } from './anchor';
import { findAmongNeighbours } from './neighbourhood';
import type { PlainText } from './plainText';

/** A place where the words may stand and what speaks for it: how many characters before and after are as they were. */
interface Candidate extends Span {
  readonly before: number;
  readonly after: number;
  /** How many characters are the very same right before the words, and right after them. */
  readonly runBefore: number;
  readonly runAfter: number;
}

/**
 * Finds the words of an anchor in a text: where they were, else where they have moved to, else what they have become.
 * Undefined where that is not sure: a passage that is gone is never taken for another with the same words.
 */
export function findAnchor(text: PlainText, anchor: Anchor): Span | undefined {
  if (anchor.exact === '') return undefined;
  const found = findUnmoved(text, anchor) ?? findExact(text, anchor) ?? findChanged(text.plain, anchor);
  return found && text.toSource(found);
}

/** The words where they were, with all their neighbours as they were: the rule, and found without looking further. */
function findUnmoved(
  text: PlainText,
  { exact, prefix, suffix, start: codePoints }: Anchor,
): Span | undefined {
  if (codePoints === undefined || prefix.length + suffix.length < strongProof) return undefined;
  const start = text.offsetOf(codePoints);
  const isHere = text.plain.startsWith(prefix + exact + suffix, start - prefix.length);
  return isHere && start >= prefix.length ? { start, end: start + exact.length } : undefined;
}

/** So many characters of the neighbourhood beside the words prove that it is this place. */
const proof = 14;
/** The same for words that are there more than once, or half of it with some on both sides. */
const strongProof = 28;
const leastOnBothSides = 4;
const leastRun = 6;
/** By so many characters the best place must be better than the next. */
const lead = 8;
/** Words of this length that were there once and are there once need no neighbours. */
const telling = 32;
/** So many letters together with what stands right beside them, of which there must be some, tell as much. */
const [tellingTogether, leastBeside] = [18, 4];

function findExact(text: PlainText, anchor: Anchor): Span | undefined {
  const places = text
    .occurrences(anchor.exact)
    .map(start => ({ start, end: start + anchor.exact.length }))
    .filter(place => isCutLike(text.plain, anchor, place));
  const [best, next] = inOrder(text.plain, anchor, places);
  if (!best) return undefined;
  const isHere = anchor.start !== undefined && text.offsetOf(anchor.start) === best.start;
  if (next && worth(best) - worth(next) < lead && !isHere) return undefined;
  return isProven(anchor, best) || isAlone(anchor, best) || (isHere && isLikelyHere(best)) ? best : undefined;
}

/** Where the words were others may have come to stand by chance: something right beside them must be as it was too. */
function isLikelyHere(place: Candidate): boolean {
  return worth(place) >= lead && place.runBefore + place.runAfter >= leastOnBothSides;
}

/** Whether the words, with what stands right beside them as before, were there once and are too long to come again. */
function isAlone(anchor: Anchor, place: Candidate): boolean {
  const { before, after } = besideInParagraph(anchor, place);
  if (!wasThereOnce(anchor, place)) return false;
  const length = anchor.exact.length;
  return length >= telling || (length + before + after >= tellingTogether && before + after >= leastBeside);
}

/** Whether the first text had the words just once, with what stands right beside them as before. */
function wasThereOnce(anchor: Anchor, place: Candidate): boolean {
  const { isOnly, onlyWith } = anchor;
  if (!onlyWith) return isOnly === true;
  const { before, after } = besideInParagraph(anchor, place);
  return before >= onlyWith.before || after >= onlyWith.after;
}

/** What is the same beside the words; beyond a line end another paragraph may have come in the place of the old one. */
function besideInParagraph({ prefix, suffix }: Anchor, { runBefore, runAfter }: Candidate) {
  return {
    before: Math.min(runBefore, prefix.length - 1 - prefix.lastIndexOf('\n')),
    after: Math.min(runAfter, `${suffix}\n`.indexOf('\n')),
  };
}

/** Whole words are never a part of longer ones: "the" is not in "their". */
function isCutLike(plain: string, { exact, prefix, suffix }: Anchor, { start, end }: Span): boolean {
  const joins = (a: string, b: string): boolean => /^[\p{L}\p{N}]{2}$/u.test(a + b);
  const isOpen = joins(prefix.slice(-1), exact.charAt(0)) || !joins(plain.charAt(start - 1), exact.charAt(0));
  const isClosed = joins(exact.slice(-1), suffix.charAt(0)) || !joins(exact.slice(-1), plain.charAt(end));
  return isOpen && isClosed;
}

/**
 * Whether the neighbours prove that it is this place. Words that are there more than once need more of them, for common
 * phrases come again. What stands at the beginning or the end of a text has few; all of them must be as they were.
 */
function isProven(anchor: Anchor, place: Candidate): boolean {
  const { prefix, suffix, isOnly } = anchor;
  const { before, after, runBefore, runAfter } = place;
  const run = Math.max(runBefore, runAfter);
  const [most, least] = [Math.max(before, after), Math.min(before, after)];
  if (isOnly && most >= proof) return true;
  if (anchor.onlyWith && !wasThereOnce(anchor, place)) return false;
  if (run >= strongProof || (run >= leastRun && least >= leastOnBothSides && most + least >= strongProof))
    return true;
  const known = prefix.length + suffix.length;
  return known < strongProof && before === prefix.length && after === suffix.length;
}

function worth({ before, after }: Candidate): number {
  return before + after;
}

/** The places with their evidence, the best first. */
function inOrder(plain: string, anchor: Anchor, places: readonly Span[]): Candidate[] {
  return places.map(place => candidateAt(plain, anchor, place)).sort((a, b) => worth(b) - worth(a));
}

function candidateAt(plain: string, { prefix, suffix }: Anchor, { start, end }: Span): Candidate {
  let [before, after] = [0, 0];
  while (
    before < prefix.length &&
    plain.charAt(start - 1 - before) === prefix.charAt(prefix.length - 1 - before)
  )
    before++;
  while (after < suffix.length && plain.charAt(end + after) === suffix.charAt(after)) after++;
  return {
    start,
    end,
    runBefore: before,
    runAfter: after,
    before: Math.max(
      before,
      alike(plain.slice(Math.max(0, start - 2 * prefix.length), start), prefix, 'end'),
    ),
    after: Math.max(after, alike(plain.slice(end, end + 2 * suffix.length), suffix, 'start')),
  };
}

/** How many characters speak for it that a text has these neighbours, changed a little, at this end. */
function alike(text: string, neighbours: string, at: 'start' | 'end'): number {
  if (neighbours.length < 2 * proof) return 0;
  const matches = search(text, neighbours, Math.floor(neighbours.length / 3));
  const evidence = matches.map(({ start, end, errors }) => {
    const gap = at === 'start' ? start : text.length - end;
    return neighbours.length - 3 * errors - 2 * gap;
  });
  return Math.max(0, ...evidence);
}

/** Where the words were changed: between their old neighbours, what is like them, what their ends hold, or among neighbours. */
function findChanged(plain: string, anchor: Anchor): Span | undefined {
  const found = betweenNeighbours(plain, anchor) ?? likeWords(plain, anchor) ?? betweenEnds(plain, anchor);
  if (found) return found;
  const among = findAmongNeighbours(plain, anchor);
  return among && isCutLike(plain, anchor, among) ? among : undefined;
}

/** The neighbours on both sides are there once, and what stands between them is made of the words. */
function betweenNeighbours(plain: string, { exact, prefix, suffix }: Anchor): Span | undefined {
  const [tail, head] = [prefix.slice(-proof), suffix.slice(0, proof)];
  if (tail.length < proof || head.length < proof) return undefined;
  const [start, end] = [onlyPlace(plain, tail), onlyPlace(plain, head)];
  if (start === undefined || end === undefined) return undefined;
  const span = { start: start + tail.length, end };
  return isMadeOf(plain, span, exact) ? span : undefined;
}

function onlyPlace(plain: string, words: string): number | undefined {
  const first = plain.indexOf(words);
  return first < 0 || plain.includes(words, first + 1) ? undefined : first;
}

/** Fewer letters may be like others by chance, more are looked for by their ends. */
const [shortestLike, longestLike] = [16, 400];
/** Of words that are looked for one letter in so many may be another. */
const lettersForError = 4;

function likeWords(plain: string, anchor: Anchor): Span | undefined {
  const { exact, isOnly } = anchor;
  if (exact.length < shortestLike || exact.length > longestLike) return undefined;
  const matches = search(plain, exact, Math.floor(exact.length / lettersForError));
  const neighbours = inParagraph(anchor);
  const [best, ...others] = inOrder(plain, neighbours, matches);
  if (!best) return undefined;
  const next = others.find(other => other.start >= best.end || other.end <= best.start);
  if (next && worth(best) - worth(next) < lead) return undefined;
  const same = exact.length - 2 * (matches[0]?.errors ?? 0);
  return isProven(neighbours, best) || (!next && same >= telling && isOnly) ? best : undefined;
}

/** The neighbours of short words alone that stand in one paragraph with them, if there are enough of those. */
function inParagraph(anchor: Anchor): Anchor {
  const prefix = anchor.prefix.slice(anchor.prefix.lastIndexOf('\n') + 1);
  const [suffix = ''] = anchor.suffix.split('\n', 1);
  return prefix.length + suffix.length < strongProof || anchor.exact.length >= telling
    ? anchor
    : { ...anchor, prefix, suffix };
}

/** So many letters at each end of a long passage are looked for by themselves. */
const endLength = 24;

function betweenEnds(plain: string, { exact, isOnly }: Anchor): Span | undefined {
  if (exact.length < 2 * endLength || !isOnly) return undefined;
  const most = Math.floor(endLength / 5);
  const heads = search(plain, exact.slice(0, endLength), most);
  const tails = search(plain, exact.slice(-endLength), most);
  const [head, tail] = [apart(heads), apart(tails)];
  if (!head || !tail) return undefined;
  const span = { start: head.start, end: tail.end };
  return isMadeOf(plain, span, exact) ? span : undefined;
}

/** Of matches that overlap the first; undefined where there are two places. */
function apart(matches: readonly Span[]): Span | undefined {
  const [first] = matches;
  return first && matches.every(({ start }) => start < first.end) ? first : undefined;
}

/** Words that keep this share of their letters are still the same words. */
const leastKept = 0.6;

/** Whether a stretch is these words with some taken out or changed, and not too much put in. */
function isMadeOf(plain: string, { start, end }: Span, words: string): boolean {
  const length = end - start;
  if (length < 1 || length > 2 * words.length + 48) return false;
  if (words.length > longestLike) return length >= leastKept * words.length;
  // Of a few letters nearly all could be others and the rest put in.
  const added = words.length < shortestLike ? 0 : Math.max(0, length - words.length);
  return editDistance(plain.slice(start, end), words) - added <= (1 - leastKept) * words.length;
}
