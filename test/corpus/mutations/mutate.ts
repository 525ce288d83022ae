import type { DiscrepancyKind } from '../../../src/corpus/model';

/** One change of a text: what stood there, what stands there now, and what sort of difference a reader would call it. */
export interface Mutant {
  readonly kind: DiscrepancyKind;
  readonly text: string;
  /** Where the first changed word stands in the mutant. */
  readonly start: number;
  readonly change: string;
}

type Random = () => number;

/** Makes another text of a text, in one place; undefined where the text has no place for it. */
type Mutation = (text: string, random: Random) => Mutant | undefined;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const offices = [
  'Governor',
  'Mayor',
  'Transport Minister',
  'Finance Minister',
  'Judge',
  'Curator',
  'Detective',
];

/** The mutations, each told by the kind of difference that it makes. */
export const mutations: readonly Mutation[] = [
  replacing('quantity', /(?<![-\w,.$])\d[\d,.]*(?= (?!\d{4})[a-z])(?<!\b(?:19|20)\d\d)/g, otherNumber),
  replacing('date', new RegExp(`(?<= on )(?:${weekdays.join('|')})`, 'g'), (day, random) =>
    other(weekdays, day, random),
  ),
  replacing('date', new RegExp(`(?<=[a-z] )(?:${months}) \\d{1,2}(?!\\d|, \\d)`, 'g'), otherDay),
  replacing(
    'title',
    /(?<=^|[.”"] |\n)(?:[A-Z][a-z]+ (?:[Mm]inister|leader|chief|lawyer|president|director|master|inspector)|Mayor|Governor|Judge|Curator|Prosecutor|Historian|Economist|Detective|Geologist)(?= [A-Z][a-z]+ [A-Z])/g,
    (office, random) => other(offices, office, random),
  ),
  misspelling,
  replacing(
    'quote',
    /(?<=[“"][^“”"]*\b)(?:never|harbour|captain|country|child|letters|town|winters|life|sailors|beer|home|drawer|children|faces|smallest|court|truth|bars|bread|respect|company|parties|patience|market|farmer|water|glass|noise|whistle|village|throat|wind|calm|people|regret|street|somebody|grandfather|stone)\b(?=[^“”"]*[”"])/g,
    otherWord,
  ),
  replacing('certainty', /\b(?:will)\b(?! ever)(?=[^"“”]*(?:[.]|\n|$))/g, (_, random) =>
    pick(['may', 'is expected to', 'could'], random),
  ),
  replacing(
    'certainty',
    /\b(?:was|were|has)\b(?= [a-z]+(?:ed|en|wn|lt|id|ght|de|st)\b)/g,
    (verb, random) => `${verb} ${pick(['reportedly', 'allegedly'], random)}`,
  ),
  replacing(
    'polarity',
    /\b(?:was|were|will|has)\b(?= [a-z]+(?:ed|en|wn|lt|id|ght|de|st|d|e|t|n|h)\b)/g,
    verb => `${verb} not`,
  ),
];

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

function other(items: readonly string[], than: string, random: Random): string {
  return pick(
    items.filter(item => item.toLowerCase() !== than.toLowerCase()),
    random,
  );
}

function otherNumber(digits: string, random: Random): string {
  const value = Number(digits.replace(/,/g, ''));
  const changed = value * pick([2, 3, 4], random) + (Number.isInteger(value) ? pick([1, 2, 3], random) : 0);
  return Number.isInteger(value) ? changed.toLocaleString('en-US') : changed.toFixed(1);
}

function otherDay(date: string, random: Random): string {
  const [month = '', day = ''] = date.split(' ');
  return `${month} ${((Number(day) + pick([3, 5, 9], random)) % 28) + 1}`;
}

function otherWord(word: string, random: Random): string {
  return other(['violin', 'orchard', 'lantern', 'committee'], word, random);
}

/** Replaces one match outside quotation marks, or inside them for quotations. */
function replacing(
  kind: DiscrepancyKind,
  pattern: RegExp,
  change: (found: string, random: Random) => string,
): Mutation {
  return (text, random) => {
    const body = text.indexOf('\n\n');
    const places = [...text.matchAll(pattern)].filter(
      ({ index }) => index > body && (kind === 'quote') === isQuoted(text, index),
    );
    if (!places.length) return undefined;
    const { 0: found, index } = pick(places, random);
    const put = change(found, random);
    return {
      kind,
      text: text.slice(0, index) + put + text.slice(index + found.length),
      start: index,
      change: `${found} → ${put}`,
    };
  };
}

function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (paragraph.match(/"/g) ?? []).length % 2 === 1;
}

/** Writes a surname another way, wherever it stands. */
function misspelling(text: string, random: Random): Mutant | undefined {
  const surnames = [
    ...text.matchAll(
      /(?<=\b[A-Z][a-z]+ )[A-Z][a-z]{5,}(?= (?:said|told|was|has|will|signed|found|sentenced))/g,
    ),
  ];
  if (!surnames.length) return undefined;
  const [name = ''] = pick(surnames, random);
  const at = 2 + Math.floor(random() * (name.length - 3));
  const [here, next] = [name.charAt(at), name.charAt(at + 1)];
  const wrong =
    here === next
      ? name.slice(0, at) + name.slice(at + 1)
      : name.slice(0, at) + next + here + name.slice(at + 2);
  return {
    kind: 'name',
    text: text.replaceAll(name, wrong),
    start: text.indexOf(name),
    change: `${name} → ${wrong}`,
  };
}
