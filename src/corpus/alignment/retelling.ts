import { numberWords } from '../../language/lexicon/numbers';
import type { Quotation } from '../../source/model';
import { haveOneIn, type Identity } from '../entities/identity';
import { rarity } from '../words/lexicon';
import type { Outline, Word } from './outline';
import { alignWords } from './sequence';
import type { SpokenWords } from './spoken';
import { spokenWords } from './spoken';

/** A word of a quotation and what stands for it in the other source. */
export interface Change {
  readonly a: Word | undefined;
  readonly b: Word | undefined;
  readonly equal: boolean;
  /** Whether a careful reader would say that the words were changed. */
  readonly differs: boolean;
}

/** One utterance as two sources quote it. */
export interface Retelling {
  /** The part that both have, word by word. */
  readonly changes: readonly Change[];
  readonly quotations: readonly [a: Quotation | undefined, b: Quotation | undefined];
  readonly speaker: string | undefined;
  /** How sure it is that it is one utterance. */
  readonly confidence: number;
}

/** Fewer words than this in common may be chance. */
const fewest = 4;
/** A word rarer than this tells something. */
const telling = 0.2;
/** What two quotations have in common must say this much: the plainest words may be in any two. */
const leastWeight = 0.75;
/** Words that quoting may drop or add. */
const optional: ReadonlySet<string> = new Set([
  'that',
  'and',
  'but',
  'well',
  'so',
  'now',
  'look',
  'uh',
  'um',
]);

/** Two sources, with who is the same in both. */
interface Sides {
  readonly a: Outline;
  readonly b: Outline;
  readonly identity: Identity;
}

/** The utterances that both sources quote, each word of a quotation used once, the surest first. In small steps. */
export function* pairRetellings(a: Outline, b: Outline, identity: Identity): Generator<void, Retelling[]> {
  const sides = { a, b, identity };
  const [inA, inB] = [a, b].map(outline =>
    spokenWords(outline).filter(({ words }) => words.length >= fewest),
  );
  const told: Retelling[] = [];
  for (const here of inA ?? []) {
    told.push(...(inB ?? []).flatMap(there => retold(sides, here, there) ?? []));
    yield;
  }
  const used = new Set<Word>();
  return told
    .sort((x, y) => equals(y.changes) - equals(x.changes))
    .filter(({ changes }) => {
      const words = changes.filter(change => change.equal).flatMap(change => [change.a, change.b]);
      if (words.some(word => word && used.has(word))) return false;
      for (const word of words) if (word) used.add(word);
      return true;
    });
}

function equals(changes: readonly Change[]): number {
  return changes.filter(change => change.equal).length;
}

function retold(sides: Sides, here: SpokenWords, there: SpokenWords): Retelling | undefined {
  if (!haveTellingWord(here, there)) return undefined;
  const aligned = alignWords(here.words, there.words).map(({ a, b, equal }) => ({
    a: a === undefined ? undefined : here.words[a],
    b: b === undefined ? undefined : there.words[b],
    equal,
  }));
  const steps = [
    ...otherOpening(sides, here, there, aligned),
    ...aligned,
    ...otherEnding(sides, here, there, aligned),
  ];
  const confidence = sureness(sides, here, there, steps);
  if (confidence === undefined) return undefined;
  const texts = { a: sides.a.source.text, b: sides.b.source.text };
  const changes = steps.map((step, i) => ({ ...step, differs: !step.equal && !isAllowed(steps, i, texts) }));
  return {
    changes: withoutSpelling(changes),
    quotations: [here.quotation, there.quotation],
    speaker: speakerOf(here.quotation, there.quotation),
    confidence,
  };
}

/** Between words: a sentence or a piece of a quotation ends, or something was put in. */
const cut = /[.!?…"“”[\]()]/;

/** What two tellings end with may be other words altogether: "for the children", "for the banks". */
const longestEnding = 2;

/** The last words of both, where an alignment leaves only these out and they end the same sentence. */
function otherEnding(
  { a, b }: Sides,
  here: SpokenWords,
  there: SpokenWords,
  aligned: readonly Step[],
): Step[] {
  const [lastA, lastB] = [aligned.at(-1)?.a, aligned.at(-1)?.b];
  if (!lastA || !lastB) return [];
  const restA = here.words.slice(here.words.indexOf(lastA) + 1);
  const restB = there.words.slice(there.words.indexOf(lastB) + 1);
  const isEnding = ({ source: { text } }: Outline, last: Word, rest: readonly Word[]): boolean =>
    rest.length > 0 && rest.length <= longestEnding && !cut.test(text.slice(last.end, rest.at(-1)?.start));
  if (!isEnding(a, lastA, restA) || !isEnding(b, lastB, restB)) return [];
  return stepsBeside(restA, restB);
}

/** Word against word, in order. */
function stepsBeside(a: readonly Word[], b: readonly Word[]): Step[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => ({
    a: a[i],
    b: b[i],
    equal: a[i]?.norm === b[i]?.norm,
  }));
}

/** Quotations less sure than this name nobody in a message. */
const sureSpeaker = 0.6;

/** Who speaks, where no source says otherwise. */
function speakerOf(a: Quotation | undefined, b: Quotation | undefined): string | undefined {
  const names = [a, b].flatMap(quotation =>
    quotation && (quotation.confidences.speaker ?? 0) >= sureSpeaker ? (quotation.speakerName ?? []) : [],
  );
  const [name, other] = names.sort((x, y) => y.length - x.length);
  const surname = (other ?? name)?.split(' ').at(-1);
  return surname && name?.includes(surname) ? name.split(',')[0] : undefined;
}

/** What two tellings open with may be put in other words too: "We intend to invest", "We will invest". */
const longestOpening = 3;

/** The first words of both, where an alignment leaves only these out and they open the same sentence alike. */
function otherOpening(
  { a, b }: Sides,
  here: SpokenWords,
  there: SpokenWords,
  aligned: readonly Step[],
): Step[] {
  const [firstA, firstB] = [aligned[0]?.a, aligned[0]?.b];
  if (!firstA || !firstB) return [];
  const openingOf = ({ source: { text } }: Outline, { words }: SpokenWords, first: Word): Word[] => {
    const before = words.slice(0, words.indexOf(first));
    return before.slice(before.findLastIndex((word, i) => isCut(text, word, before[i + 1] ?? first)) + 1);
  };
  const [openA, openB] = [openingOf(a, here, firstA), openingOf(b, there, firstB)];
  const isShort = ({ length }: Word[]): boolean => length > 1 && length <= longestOpening;
  const areAlike = openA[0]?.norm === openB[0]?.norm;
  return areAlike && isShort(openA) && isShort(openB) ? stepsBeside(openA, openB) : [];
}

/** Whether a sentence or a piece of a quotation ends between two words, or something was put in. */
function isCut(text: string, word: Word, next: Word): boolean {
  return cut.test(text.slice(word.end, next.start));
}

type Step = Omit<Change, 'differs'>;

function haveTellingWord(here: SpokenWords, there: SpokenWords): boolean {
  const lemmas = new Set(here.words.map(word => word.lemma));
  return there.words.some(({ lemma }) => rarity(lemma) > telling && lemmas.has(lemma));
}

/** How sure it is that two quotations report one utterance; undefined where it is not. */
function sureness(
  { identity }: Sides,
  here: SpokenWords,
  there: SpokenWords,
  steps: readonly Step[],
): number | undefined {
  const equal = steps.filter(step => step.equal);
  const weight = equal.reduce((sum, { a }) => sum + (a ? rarity(a.lemma) : 0), 0);
  const share = equal.length / steps.length;
  const strangers =
    here.speakers.length > 0 &&
    there.speakers.length > 0 &&
    !haveOneIn(identity, here.speakers, there.speakers);
  const friends = haveOneIn(identity, here.speakers, there.speakers);
  if (equal.length < fewest || weight < leastWeight) return undefined;
  if (strangers) return equal.length >= 8 && share >= 0.7 ? 0.7 : undefined;
  if (equal.length >= 6 && share >= 0.6) return 0.95;
  if (equal.length >= 5 && share >= 0.55) return 0.85;
  if (friends && (share >= 0.45 || equal.length >= 8)) return 0.8;
  return equal.length >= 12 && share >= 0.4 ? 0.75 : undefined;
}

/** Whether quoting allows this difference: a word dropped for an ellipsis or a break, in brackets, masked or optional. */
function isAllowed(
  steps: readonly Step[],
  at: number,
  texts: { readonly a: string; readonly b: string },
): boolean {
  const step = steps[at];
  if (!step) return true;
  const { a, b } = step;
  if ((a && isEdited(texts.a, a)) || (b && isEdited(texts.b, b))) return true;
  if (a && b) return false;
  if (optional.has((a ?? b)?.norm ?? '')) return true;
  const lacking = a ? 'b' : 'a';
  const before = steps.slice(0, at).findLast(other => other[lacking])?.[lacking];
  const after = steps.slice(at + 1).find(other => other[lacking])?.[lacking];
  return (
    before !== undefined && after !== undefined && isBroken(texts[lacking].slice(before.end, after.start))
  );
}

/** Whether a word is not the speaker's own: in brackets, or masked. */
function isEdited(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 60), word.start);
  const open = Math.max(before.lastIndexOf('['), before.lastIndexOf('('));
  const closed = Math.max(before.lastIndexOf(']'), before.lastIndexOf(')'));
  return (
    open > closed ||
    /[*_]/.test(text.slice(word.start, word.end + 1)) ||
    /^[–—-]{2}|^\*/.test(text.slice(word.end, word.end + 2))
  );
}

/** Whether what stands between two words leaves room for others: an ellipsis, brackets, or words that are not quoted. */
function isBroken(between: string): boolean {
  return /…|\.\s?\.|\[|\(|["“”»«]/.test(between);
}

/** Stretches that differ in blanks, hyphens and apostrophes only do not differ. */
function withoutSpelling(changes: readonly Change[]): Change[] {
  const result = [...changes];
  for (let i = 0; i < changes.length; i++) {
    if (changes[i]?.equal !== false) continue;
    let end = i;
    while (end < changes.length && changes[end]?.equal === false) end++;
    const stretch = changes.slice(i, end);
    const joined = (side: 'a' | 'b'): string =>
      stretch
        .map(change => plainSpelling(change[side]?.norm ?? ''))
        .join('')
        .replace('percent', '%');
    if (joined('a') === joined('b'))
      stretch.forEach((change, k) => (result[i + k] = { ...change, differs: false }));
    i = end;
  }
  return result;
}

/** British and American spelling, numbers in words or figures, hyphens and apostrophes put to one form. */
function plainSpelling(norm: string): string {
  const number = numberWords.get(norm);
  if (number !== undefined) return String(number);
  return norm
    .replace(/[-'’.]/g, '')
    .replace(/our(?=$|s$|ed$|ing$|able$)/, 'or')
    .replace(/is(?=(e|es|ed|ing|ation)$)/, 'iz')
    .replace(/ll(?=(ed|ing|er)$)/, 'l')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/^gonna$/, 'goingto')
    .replace(/^ok$/, 'okay')
    .replace(/^pence$/, 'p');
}
