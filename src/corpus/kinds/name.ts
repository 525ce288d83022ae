import page from '../../../docs/kinds/name.md';
import type { Entity } from '../../source/model';
import type { Outline } from '../alignment/outline';
import { plainName, soundOf } from '../entities/names';
import type { Comparison, Evidence, Difference, Kind } from './kind';
import { evidence } from './passages';
import { tellSides } from './tell';

/** Different spellings of one name. */
export const name: Kind<'name'> = {
  name: 'name',
  label: 'Names',
  icon: 'symbol-string',
  meaning: 'another spelling of the same name',
  scope: 'another spelling of the same name',
  isOfTaste: true,
  page,
  find: differingSpellings,
  tell: (question, sides) => tellSides(question, sides, 'writes', 'write'),
};

/** Shorter words that differ by a letter are often two words. */
const shortestWord = 5;

function* differingSpellings(comparison: Comparison): Generator<Difference> {
  const { a, b } = comparison;
  const [namesA, namesB] = [spellings(a), spellings(b)];
  const [wordsA, wordsB] = [vocabulary(namesA), vocabulary(namesB)];
  const reported = new Set<string>();
  for (const here of namesA)
    for (const there of namesB) {
      const words = differingWord(here.plain, there.plain);
      if (!words || here.entity.kind !== there.entity.kind) continue;
      // A source that knows the other's spelling tells two things apart, or has both.
      if (wordsB.has(words[0]) || wordsA.has(words[1]) || reported.has(words.join(' '))) continue;
      reported.add(words.join(' '));
      const same = comparison.identity.get(here.entity.id) === there.entity.id;
      yield {
        a: showing(a, here),
        b: showing(b, there),
        question: `How the name of ${article(here.entity.kind)} is spelled`,
        confidence: same ? 0.75 : 0.6,
      };
    }
}

/** A spelling of an entity's name, at the place where it stands first. */
interface Spelling {
  readonly entity: Entity;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The fullest first, as a reader knows best who is meant. Handles are left out: nobody chooses how to spell one. */
function spellings({ source }: Outline): Spelling[] {
  const all = source.entities.flatMap(entity => {
    const seen = new Set<string>();
    return entity.mentions
      .filter(mention => mention.type === 'name')
      .map(({ start, end }) => ({ entity, start, end, written: source.text.slice(start, end) }))
      .filter(({ written }) => !written.startsWith('@'))
      .map(({ entity: of, start, end, written }) => ({ entity: of, start, end, plain: plainName(written) }))
      .filter(({ plain }) => !seen.has(plain) && seen.add(plain));
  });
  const wordsIn = ({ plain }: Spelling): number => plain.split(' ').length;
  return all
    .filter(({ plain }) => plain.length >= shortestWord)
    .sort((x, y) => wordsIn(y) - wordsIn(x) || x.start - y.start);
}

function vocabulary(names: readonly Spelling[]): Set<string> {
  return new Set(names.flatMap(({ plain }) => plain.split(' ')));
}

/** The words in which two names differ, where they are else the same and the words are one in two spellings. */
function differingWord(a: string, b: string): readonly [string, string] | undefined {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  if (wordsA.length !== wordsB.length) return undefined;
  const at = wordsA.flatMap((word, i) => (word === wordsB[i] ? [] : [i]));
  const [one, other] = [wordsA[at[0] ?? -1], wordsB[at[0] ?? -1]];
  if (at.length !== 1 || one === undefined || other === undefined) return undefined;
  const isGivenName = wordsA.length > 1 && at[0] === 0 && soundOf(one) === soundOf(other);
  return isGivenName || isOneWord(one, other) ? [one, other] : undefined;
}

function isOneWord(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestWord) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "Korea" and "Korean", "Clinton" and "Clintons" are forms of a word, no spellings.
  if (long.startsWith(short)) return isSilent(short, long.slice(short.length));
  return soundOf(a) === soundOf(b) || (initialOf(a) === initialOf(b) && isOneSlipApart(a, b));
}

/** Whether letters at the end of a word are not heard: "Bergmann", "Clarke". */
function isSilent(word: string, end: string): boolean {
  return end === 'e' || end === word.at(-1);
}

/** The first letter, letters that write one sound put to one: "Catherine" and "Katherine" begin alike. */
function initialOf(word: string): string {
  return word.charAt(0).replace('k', 'c').replace('y', 'j');
}

/** Whether a single letter added, left out, changed or swapped with its neighbour makes one word the other. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === restA.charAt(1) + restA.charAt(0);
}

function showing(outline: Outline, { start, end }: Spelling): Evidence {
  return evidence(outline, [{ start, end }], { start, end });
}

function article(kind: Entity['kind']): string {
  if (kind === 'person') return 'a person';
  if (kind === 'place') return 'a place';
  return kind === 'organisation' ? 'an organisation' : 'this';
}
