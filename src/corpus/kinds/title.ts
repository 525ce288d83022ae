import page from '../../../docs/kinds/title.md';
import { roleNouns, titleModifiers } from '../../language/lexicon/roles';
import { wordSet } from '../../language/lexicon/wordSet';
import type { Span } from '../../language/span';
import { contains, hull } from '../../language/span';
import type { Description, Entity } from '../../source/model';
import type { Outline, Word } from '../alignment/outline';
import { kinship, rarity } from '../words/lexicon';
import { excludeEachOther, looseRoles, officeNamed } from '../words/offices';
import type { Comparison, Difference, Kind } from './kind';
import { evidence } from './passages';
import { wordsIn } from '../alignment/spoken';
import { tellSides } from './tell';

/** Different offices, roles or descriptions of one person or body. */
export const title: Kind<'title'> = {
  name: 'title',
  label: 'Offices and descriptions',
  icon: 'account',
  meaning: 'another office, role or description',
  scope: 'another office, role or description of the same person or body',
  page,
  find: comparison => differingTitles(comparison),
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

/** A description with its office taken apart. */
interface Office {
  readonly span: Span;
  /** The noun that names the office or role. */
  readonly head: string;
  /** Lemmas of what stands around it: "foreign", "affairs", "eu". */
  readonly qualifiers: readonly string[];
  /** Whether it is said to be over. */
  readonly former: boolean;
}

const formerWords = new Set(['former', 'ex', 'onetime', 'late', 'retired', 'then', 'outgoing', 'ousted']);
const small = new Set([
  'of',
  'for',
  'and',
  'the',
  'a',
  'an',
  'to',
  'in',
  'on',
  'at',
  'his',
  'her',
  'its',
  'their',
  "'s",
]);

function* differingTitles({ a, b, identity }: Comparison): Generator<Difference> {
  const there = new Map(b.source.entities.map(entity => [entity.id, entity]));
  for (const entity of a.source.entities) {
    const same = there.get(identity.get(entity.id) ?? '');
    if (!same || entity.kind !== 'person') continue;
    const finding = compareOffices(a, b, entity, same);
    if (finding) yield finding;
  }
}

function compareOffices(a: Outline, b: Outline, here: Entity, there: Entity): Difference | undefined {
  const [officesA, officesB] = [officesOf(a, here), officesOf(b, there)];
  const pairs = officesA.flatMap(x => officesB.map(y => ({ x, y, verdict: judge(x, y) })));
  if (!pairs.length || pairs.some(({ verdict }) => verdict === 'same')) return undefined;
  const strength = (verdict: Verdict): number => (typeof verdict === 'number' ? verdict : 0);
  const best = pairs.reduce((most, pair) => (strength(pair.verdict) > strength(most.verdict) ? pair : most));
  if (typeof best.verdict !== 'number') return undefined;
  return {
    a: officeEvidence(a, here, best.x),
    b: officeEvidence(b, there, best.y),
    question: `The office or role of ${longer(here.name, there.name)}`,
    confidence: best.verdict,
  };
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function officesOf(outline: Outline, { descriptions }: Entity): Office[] {
  return descriptions
    .filter(({ role }) => role !== 'noun-phrase')
    .flatMap(description => readOffice(outline, description));
}

/** The offices of a description, one for each role noun that is a head: "ally and leader of Belarus" has two. */
function readOffice(outline: Outline, description: Description): Office[] {
  const words = withQualifiers(outline, wordsIn(outline.words, description), description);
  const end = words.findIndex((word, i) => i > 0 && (word.tag === 'ADP' || word.tag === 'PRON'));
  const front = end < 0 ? words : words.slice(0, end);
  const heads = front.filter((word, i) => isHead(word, front[i + 1]));
  return heads.map(head => {
    const qualifiers = words
      .filter(word => word !== head && !small.has(word.norm) && !formerWords.has(word.norm))
      // The other office of "a lawyer and author" says nothing of this one, as "deputy" does in "deputy chief".
      .filter(word => !heads.includes(word) || word.token + 1 === head.token)
      .map(singular);
    return {
      span: { start: words[0]?.start ?? description.start, end: description.end },
      ...officeNamed(singular(head), qualifiers),
      former: words.some(word => formerWords.has(word.norm)),
    };
  });
}

/** The words of a title with those right before it that belong to it: "former" of "former wrestling executive". */
function withQualifiers(
  { words: all, source }: Outline,
  words: readonly Word[],
  { role }: Description,
): Word[] {
  const first = words[0];
  let start = first ? all.indexOf(first) : -1;
  if (role !== 'title' || start < 0) return [...words];
  const last = start;
  while (last - start < 5) {
    const [before, next] = [all[start - 1], all[start]];
    if (!before || !next || !canQualify(before)) break;
    if (/\S/.test(source.text.slice(before.end, next.start)) || before.section !== next.section) break;
    start--;
  }
  return [...all.slice(start, last), ...words];
}

function canQualify({ tag, norm, mention }: Word): boolean {
  return ['ADJ', 'NOUN', 'PROPN'].includes(tag)
    ? mention !== 'pronoun'
    : tag === 'VERB' && norm.endsWith('ing');
}

function singular({ lemma, norm }: Word): string {
  const form = lemma.toLowerCase();
  return roleNouns.has(form) || !norm.endsWith('s') ? form : norm.replace(/s$/, '');
}

function isHead(word: Word, next: Word | undefined): boolean {
  return (
    roleNouns.has(singular(word)) &&
    (next === undefined ||
      next.tag === 'CCONJ' ||
      next.tag === 'PUNCT' ||
      !['NOUN', 'PROPN'].includes(next.tag))
  );
}

/** 'same' where both can be true of one person as the same office, 'both' where they say different things; else how sure it is that they differ. */
type Verdict = 'same' | 'both' | number;

function judge(x: Office, y: Office): Verdict {
  const shared = overlapOf(x.qualifiers, y.qualifiers);
  const sameHead = x.head === y.head || kinship(x.head, y.head) >= 0.9;
  const loose = looseRoles.has(x.head) || looseRoles.has(y.head);
  if (sameHead) {
    if (x.former !== y.former) return 0.6;
    if (lowerRank(x) !== lowerRank(y)) return 0.7;
    return haveOtherFields(x, y) ? 0.7 : 'same';
  }
  if (loose)
    return x.qualifiers.length && y.qualifiers.length && overlapOf(x.qualifiers, y.qualifiers) === 0
      ? 0.35
      : 'both';
  if (isPart(x, y) || isPart(y, x)) return 'same';
  if (shared > 0) return 0.85;
  return excludeEachOther(x.head, y.head) ? 0.6 : 0.45;
}

/** Words in a title that tell of rank or time, not of what the office is for. */
const rankWords = wordSet(`
  deputy vice first senior junior assistant associate acting interim chief lieutenant under national state federal general
  longtime long-time fellow new
`);

/** Whether one office is for one thing and the other for another: "foreign minister" and "interior minister". */
function haveOtherFields(x: Office, y: Office): boolean {
  const fields = ({ qualifiers }: Office): string[] =>
    qualifiers.filter(word => (titleModifiers.has(word) || roleNouns.has(word)) && !rankWords.has(word));
  const [one, other] = [fields(x), fields(y)];
  return (
    one.length > 0 && other.length > 0 && !one.some(word => other.some(same => kinship(word, same) >= 0.7))
  );
}

/** Words that make another office of one: a deputy minister is no minister. */
const lowerRanks = wordSet('deputy vice assistant associate acting interim');

function lowerRank({ qualifiers }: Office): string {
  return qualifiers
    .filter(word => lowerRanks.has(word))
    .sort()
    .join(' ');
}

/** Whether the office of one is named among the words of the other: "Senator" and "Senate minority leader". */
function isPart(x: Office, y: Office): boolean {
  return y.qualifiers.some(word => kinship(word, x.head) >= 0.75);
}

/** The weight of what two offices are over that is the same. */
function overlapOf(a: readonly string[], b: readonly string[]): number {
  return a
    .filter(word => b.some(other => kinship(word, other) >= 0.9))
    .reduce((sum, word) => sum + rarity(word), 0);
}

/** The description, shown with the name where that stands beside it. */
function officeEvidence(outline: Outline, { mentions }: Entity, { span }: Office): Difference['a'] {
  const sentence = outline.clauses.find(({ claim }) => contains(claim.sentence, span))?.claim.sentence;
  const name = mentions
    .filter(({ type, ...mention }) => type === 'name' && sentence && contains(sentence, mention))
    .sort((x, y) => distance(x, span) - distance(y, span))[0];
  const whole = name && distance(name, span) < 80 ? hull([span, name]) : span;
  return { ...evidence(outline, [span]), passage: whole };
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}
