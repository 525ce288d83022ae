import { readNumber, type NumberReading } from './numbers';
import type { Amount, Precision, Tag, Token } from './paragraph';
import { currencyBefore, currencyWord, unitOf } from './units';

/** Finds the amounts of a paragraph: numbers in figures and words with their bounds, units and what they count. */
export function findAmounts(tokens: readonly Token[], taken: readonly boolean[]): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === true) continue;
    const reading = readNumber(tokens, i);
    if (reading === undefined) continue;
    if (!Number.isFinite(reading.value)) continue;
    const draft = draftOf(tokens, reading);
    amounts.push(amountOf(tokens, draft));
    i = Math.max(i, draft.last - 1);
  }
  return amounts;
}

/** What the words around a number make of it. */
interface Draft {
  first: number;
  last: number;
  value: number;
  upper: number | undefined;
  measure: Amount['measure'];
  unit: string | undefined;
  precision: Precision;
  noun: string | undefined;
}

function draftOf(tokens: readonly Token[], number: NumberReading): Draft {
  const draft: Draft = {
    first: number.firstToken,
    last: number.lastToken,
    value: number.value,
    upper: undefined,
    measure: number.ordinal ? 'ordinal' : 'count',
    unit: undefined,
    precision: number.rough ? 'about' : 'exact',
    noun: undefined,
  };
  addCurrencyBefore(tokens, draft);
  addRange(tokens, draft);
  if (!number.ordinal) addUnit(tokens, draft);
  if (draft.measure === 'count') draft.noun = countedNoun(tokens, draft.last);
  addPrecision(tokens, draft);
  return draft;
}

function amountOf(tokens: readonly Token[], draft: Draft): Amount {
  const start = tokens[draft.first]?.start ?? 0;
  const end = tokens[draft.last - 1]?.end ?? start;
  const { value, upper, measure, unit, precision, noun } = draft;
  return { start, end, value, upper, measure, unit, precision, noun };
}

function addCurrencyBefore(tokens: readonly Token[], draft: Draft): void {
  const found = currencyBefore(tokens, draft.first);
  if (found === undefined) return;
  draft.first = found.firstToken;
  draft.measure = 'money';
  draft.unit = found.code;
}

/** "10 to 12", "10-12", "between 10 and 12", "from $2 to $3 million". */
function addRange(tokens: readonly Token[], draft: Draft): void {
  const joint = tokens[draft.last];
  if (joint === undefined) return;
  const opener = tokens[draft.first - 1]?.norm;
  const joins =
    joint.norm === 'to' ||
    /^[-–]$/.test(joint.text) ||
    (joint.norm === 'and' && opener === 'between') ||
    joint.norm === 'or';
  if (!joins) return;
  const sign = currencyBefore(tokens, draft.last + 2);
  const from = sign?.firstToken === draft.last + 1 ? draft.last + 2 : draft.last + 1;
  const second = readNumber(tokens, from);
  if (second === undefined || second.ordinal || second.firstToken !== from) return;
  const scale =
    second.scale > 1 && draft.value < second.value / second.scale + second.scale ? second.scale : 1;
  const low = draft.value < second.scale ? draft.value * scale : draft.value;
  if (low >= second.value) return;
  if (/^[-–]$/.test(joint.text) && second.value - low > 100 * low) return;
  draft.value = low;
  draft.upper = second.value;
  draft.last = second.lastToken;
}

function addUnit(tokens: readonly Token[], draft: Draft): void {
  const currency = draft.measure === 'money' ? undefined : currencyWord(tokens, draft.last);
  if (currency !== undefined) {
    draft.measure = 'money';
    draft.unit = currency.code;
    draft.last = currency.lastToken;
    return;
  }
  if (draft.measure === 'money') return;
  const unit = unitOf(tokens, draft.last);
  if (unit !== undefined) {
    draft.measure = unit.measure;
    draft.unit = unit.unit;
    draft.last = unit.lastToken;
  } else if (isBareAge(tokens, draft)) draft.measure = 'age';
}

/** "Jane Doe, 34, said": a number between commas after a name. */
function isBareAge(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.first - 1];
  const name = tokens[draft.first - 2];
  const after = tokens[draft.last];
  if (before?.text !== ',' || name?.tag !== 'PROPN' || draft.value > 120 || draft.value < 1) return false;
  return (after?.text === ',' || after?.text === '.') && tokens[draft.first]?.kind === 'number';
}

const skippable: ReadonlySet<Tag> = new Set(['ADJ', 'PROPN', 'DET']);

/** The lemma of the noun that stands after the number, over adjectives and "of the": "250 jailed people", "dozens of civilians". */
function countedNoun(tokens: readonly Token[], from: number): string | undefined {
  let at = from;
  if (tokens[at]?.norm === 'of') at++;
  let noun: string | undefined;
  for (let steps = 0; steps < 6; steps++, at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'NOUN') noun = token.lemma;
    else if (noun !== undefined) break;
    else if (!skippable.has(token.tag) && !isParticiple(token) && token.text !== '-') break;
  }
  return noun;
}

function isParticiple(token: Token): boolean {
  return token.tag === 'VERB' && /(?:ed|ing|en)$/.test(token.norm);
}

const boundsBefore: readonly (readonly [RegExp, Precision])[] = [
  [
    /^(?:more than|greater than|higher than|upwards of|in excess of|north of|over|above|exceeding|topping)$/,
    'more',
  ],
  [/^(?:less than|fewer than|lower than|under|below|nearly|almost|not quite|just under)$/, 'less'],
  [/^(?:at least|no less than|no fewer than|a minimum of|not less than|minimum)$/, 'at-least'],
  [/^(?:at most|up to|no more than|as many as|as much as|a maximum of|not more than|maximum)$/, 'at-most'],
  [
    /^(?:about|around|approximately|roughly|some|circa|an estimated|estimated|close to|approx.|nearly about|or so|~)$/,
    'about',
  ],
];

function addPrecision(tokens: readonly Token[], draft: Draft): void {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(Math.max(0, draft.first - length), draft.first);
    if (words.length !== length) continue;
    const phrase = words.map(token => token.norm).join(' ');
    const bound = boundsBefore.find(([pattern]) => pattern.test(phrase))?.[1];
    if (bound === undefined) continue;
    draft.first -= length;
    draft.precision = bound === 'less' && /^(?:nearly|almost)$/.test(phrase) ? 'about' : bound;
    return;
  }
  const after = `${tokens[draft.last]?.norm ?? ''} ${tokens[draft.last + 1]?.norm ?? ''}`;
  if (/^or (?:more|older)$/.test(after)) draft.precision = 'at-least';
  else if (after === 'or so') draft.precision = 'about';
  else if (/^or (?:less|fewer)$/.test(after)) draft.precision = 'at-most';
  else return;
  draft.last += 2;
}
