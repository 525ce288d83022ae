import page from '../../../docs/kinds/quote-status.md';
import type { Span } from '../../language/span';
import { contains, hull } from '../../language/span';
import { groupBy } from '../../language/groupBy';
import type { Clause, Outline, Word } from '../alignment/outline';
import { denials } from '../alignment/actions';
import { alignWords } from '../alignment/sequence';
import { kinship, rarity } from '../words/lexicon';
import type { Comparison, Evidence, Difference, Kind } from './kind';
import { evidence, piecesOf } from './passages';
import type { SpokenWords } from '../alignment/spoken';
import { spokenSentences } from '../alignment/spoken';
import { tellSides } from './tell';

/** Words that one source marks as quoted and the other has as its own. */
export const quoteStatus: Kind<'quote-status'> = {
  name: 'quote-status',
  label: 'Quoted or not',
  icon: 'comment',
  meaning: 'quoted here and not quoted there',
  scope: 'words quoted here and not quoted there',
  isOfTaste: true,
  page,
  find: comparison => [...unmarkedIn(comparison, 'b'), ...unmarkedIn(comparison, 'a')],
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

/** Longer quotations are summarised, not taken over. */
const longest = 25;
/** How many words before and after the marked ones are looked at to see that the passages are about the same. */
const margin = 8;
/** Clauses this like each other are about the same, which counts as so much context. */
const sameMatter = 0.35;
const alignedContext = 0.4;
const contentTags = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM']);

/** A word and what stands for it in the other source. */
interface Counterpart {
  readonly own: Word;
  readonly other: Word;
  /** 0 to 1: how near they are in meaning. */
  readonly near: number;
}

/** One source, whose marked words are looked for in the other. */
interface Direction {
  readonly own: Outline;
  readonly other: Outline;
  /** Where the other source has a word (a lemma). */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** What it has between quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** How like each other two clauses are. */
  readonly likeness: (own: Clause | undefined, other: Clause | undefined) => number;
}

function unmarkedIn(comparison: Comparison, side: 'a' | 'b'): Difference[] {
  const direction = directionOf(comparison, side);
  return spokenSentences(direction.own).flatMap(spoken => {
    const content = spoken.words.filter(isContent);
    if (content.length < fewest(spoken) || spoken.words.length > longest || isWork(spoken)) return [];
    if (shareOf(content, word => direction.quoted.has(word.lemma)) >= 0.5) return [];
    const found = bestCounterparts(direction, spoken, content);
    const sides = found && evidenceFor(direction, spoken, found.words);
    if (!sides) return [];
    const [marked, unmarked] = sides;
    const [sideA, sideB] = side === 'b' ? [marked, unmarked] : [unmarked, marked];
    const question = questionFor(direction.own, spoken);
    return [{ a: sideA, b: sideB, question, confidence: found.confidence, isOfMarks: true as const }];
  });
}

function directionOf({ a, b, pairs }: Comparison, side: 'a' | 'b'): Direction {
  const [own, other] = side === 'b' ? [a, b] : [b, a];
  const byClause = groupBy(pairs, pair => (side === 'b' ? pair.a : pair.b));
  return {
    own,
    other,
    positions: positionsOf(other.words),
    quoted: new Set(other.words.filter(word => word.quoted).map(word => word.lemma)),
    likeness: (here, there) => {
      const candidates = here ? (byClause.get(here) ?? []) : [];
      return candidates.find(pair => (side === 'b' ? pair.b : pair.a) === there)?.likeness ?? 0;
    },
  };
}

function isContent({ tag, lemma }: Word): boolean {
  return contentTags.has(tag) && rarity(lemma) > 0.1;
}

/** How many words of content it takes: single words are marked for a reason, short remarks are not taken over. */
function fewest({ quotation }: SpokenWords): number {
  return quotation?.type === 'direct' ? 3 : 1;
}

/** Titles of works stand in quotation marks or not as the house style wants. */
function isWork({ words }: SpokenWords): boolean {
  return words.length > 1 && words.every(word => word.tag === 'PROPN');
}

function positionsOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  words.forEach(({ lemma }, i) => {
    const known = positions.get(lemma);
    if (known) known.push(i);
    else positions.set(lemma, [i]);
  });
  return positions;
}

/** The part of the words' weight for which `test` holds. */
function shareOf(words: readonly Word[], test: (word: Word) => boolean): number {
  const weigh = (some: readonly Word[]): number => some.reduce((sum, { lemma }) => sum + rarity(lemma), 0);
  return weigh(words.filter(test)) / weigh(words);
}

interface Found {
  readonly words: readonly Counterpart[];
  readonly confidence: number;
}

/** The passage of the other source that has the marked words without marks, where one surely does. */
function bestCounterparts(
  { own, other, positions, likeness }: Direction,
  spoken: SpokenWords,
  content: readonly Word[],
): Found | undefined {
  const rarest = content
    .filter(({ lemma }) => positions.has(lemma))
    .sort((x, y) => rarity(y.lemma) - rarity(x.lemma))
    .slice(0, 2);
  const places = rarest.flatMap(({ lemma }) => positions.get(lemma) ?? []).slice(0, 20);
  const window = windowAround(own, spoken.words);
  let best: Found | undefined;
  for (const place of places) {
    const here = other.words[place];
    if (!here || here.quoted) continue;
    const from = Math.max(0, place - margin - spoken.words.length);
    const around = other.words.slice(from, place + spoken.words.length + margin);
    const words = counterparts(
      window,
      around.filter(word => word.section === here.section && !word.quoted),
    );
    const isAligned =
      likeness(own.clauses[content[0]?.clause ?? -1], other.clauses[here.clause]) >= sameMatter;
    const confidence = sureness(words, spoken, content, isAligned);
    if (confidence !== undefined && confidence > (best?.confidence ?? 0)) best = { words, confidence };
  }
  return best;
}

function windowAround({ words }: Outline, marked: readonly Word[]): Word[] {
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) return [];
  return words.filter(
    ({ section, token }) =>
      section === first.section && token >= first.token - 2 * margin && token <= last.token + 2 * margin,
  );
}

function counterparts(own: readonly Word[], other: readonly Word[]): Counterpart[] {
  return alignWords(own, other).flatMap(({ a, b }) => {
    const [x, y] = [a === undefined ? undefined : own[a], b === undefined ? undefined : other[b]];
    return x && y ? [{ own: x, other: y, near: x.norm === y.norm ? 1 : kinship(x.lemma, y.lemma) }] : [];
  });
}

/** How sure it is that the words are the same; undefined where they are not. */
function sureness(
  words: readonly Counterpart[],
  { words: marked }: SpokenWords,
  content: readonly Word[],
  isAligned: boolean,
): number | undefined {
  const same = new Map(words.map(({ own, near }) => [own, near]));
  const covered = shareOf(content, word => (same.get(word) ?? 0) >= 0.99);
  const context = words
    .filter(({ own, near }) => near >= 0.6 && isContent(own) && !marked.includes(own))
    .reduce((sum, { own, near }) => sum + near * rarity(own.lemma), isAligned ? alignedContext : 0);
  if (content.length === 1) {
    return covered === 1 && context >= 0.55 ? Math.min(0.9, 0.6 + 0.2 * context) : undefined;
  }
  if (content.length < 4) return covered >= 0.6 && context >= 0.4 ? 0.8 : undefined;
  const hasVerb = content.some(word => word.tag === 'VERB' && (same.get(word) ?? 0) >= 0.9);
  if (!hasVerb && covered < 0.75) return undefined;
  return covered >= 0.6 || (covered >= 0.45 && context >= 0.4) ? 0.75 : undefined;
}

function evidenceFor(
  { own, other }: Direction,
  spoken: SpokenWords,
  words: readonly Counterpart[],
): [Difference['a'], Difference['b']] | undefined {
  const marked = spoken.words;
  const twins = words.filter(({ own: word }) => marked.includes(word)).map(({ other: word }) => word);
  const [first, last] = [twins[0], twins.at(-1)];
  if (!first || !last) return undefined;
  if (standsInMarks(other, hull([first, last]))) return undefined;
  if (isDenied(marked) !== isDenied(withBefore(other, first, last))) return undefined;
  const ownSpan = hull([...words.map(({ own: word }) => word), ...marked]);
  const shown = {
    start: Math.min(ownSpan.start, hull(marked).start - 1),
    end: Math.max(ownSpan.end, hull(marked).end + 1),
  };
  return [
    inMarks(evidence(own, piecesOf(marked), shown)),
    evidence(other, piecesOf(twins), hull(words.map(({ other: word }) => word))),
  ];
}

/** So many words before others may deny them: "no documented case". */
const denyingReach = 3;

/** Words with those right before them in their section. */
function withBefore({ words }: Outline, { start, section }: Word, { end }: Word): readonly Word[] {
  const first = words.findIndex(word => word.start === start);
  return words
    .slice(Math.max(0, first - denyingReach))
    .filter(word => word.section === section && word.end <= end);
}

/** "We have no record of a forecast" are no words of who says that one was sent. */
function isDenied(words: readonly Word[]): boolean {
  return words.some(({ norm }) => denials.has(norm));
}

/** The words with marks around them where those of the whole quotation stand further off: they are what differs. */
function inMarks(shown: Evidence): Evidence {
  return /["“”„«»‘’']/.test(shown.wording) ? shown : { ...shown, wording: `“${shown.wording}”` };
}

/** Whether words stand between marks that the reading did not take for quotation marks. */
function standsInMarks({ source: { text, sections } }: Outline, words: Span): boolean {
  const section = sections.find(candidate => contains(candidate, words));
  const before = text.slice(section?.start ?? 0, words.start);
  const after = text.slice(words.end, words.end + 3);
  if (/["“”„'‘’‚«»‹›`]$/.test(before) && /^[.,!?]?["“”'‘’«»„`]/.test(after)) return true;
  const mark = /["“”«»„](?=[^"“”«»„]*$)/.exec(before);
  return (
    mark !== null &&
    (/[“„«]/.test(mark[0]) || (mark[0] === '"' && /(^|[\s(])$/.test(before.slice(0, mark.index))))
  );
}

function questionFor({ source }: Outline, { words }: SpokenWords): string {
  const { start, end } = hull(words);
  return words.length <= 4
    ? `Whether “${source.text.slice(start, end)}” is put in quotation marks`
    : 'Whether it is put in quotation marks';
}
