import type { Amount, Token } from '../paragraph';

/** A unit behind a number, with the token after it. */
export interface UnitReading {
  readonly measure: Amount['measure'];
  readonly unit: string | undefined;
  readonly lastToken: number;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₱', 'PHP'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['฿', 'THB'],
]);

/** Letters before a dollar sign, and currency codes and short words before a figure. */
const letters: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);
const codes: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY INR RUB KRW CNY CHF AUD CAD HKD SGD THB PHP IDR MYR VND BRL MXN ARS CLP COP PEN ZAR NGN TRY UAH PLN SEK NOK DKK CZK HUF ILS AED SAR PKR BDT LKR'
    .split(' ')
    .map((code): [string, string] => [code.toLowerCase(), code]),
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['rmb', 'CNY'],
  ['rm', 'MYR'],
]);

const currencyNouns: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
  ['rupee', 'INR'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['yuan', 'CNY'],
  ['won', 'KRW'],
  ['franc', 'CHF'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['hryvnia', 'UAH'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['peso', 'peso'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['crown', 'crown'],
  ['koruna', 'CZK'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['rupiah', 'IDR'],
  ['dirham', 'AED'],
  ['renminbi', 'CNY'],
  ['dinar', 'dinar'],
  ['riyal', 'riyal'],
  ['shilling', 'shilling'],
  ['cent', 'cent'],
]);

/** Adjectives before a currency noun that say whose it is: "Canadian dollars". */
const currencyOwners: ReadonlyMap<string, string> = new Map([
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['singapore dollar', 'SGD'],
  ['hong dollar', 'HKD'],
  ['kong dollar', 'HKD'],
  ['zealand dollar', 'NZD'],
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
]);

/** A currency sign or code right before the token at `at`: "$", "US$", "EUR". */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly firstToken: number } | undefined {
  const token = tokens[at - 1];
  const number = tokens[at];
  if (token === undefined || number?.kind !== 'number') return undefined;
  const sign = signs.get(token.text);
  if (sign !== undefined) {
    const word = tokens[at - 2];
    const owner = word?.end === token.start ? letters.get(word.norm) : undefined;
    return owner === undefined || sign !== 'USD'
      ? { code: sign, firstToken: at - 1 }
      : { code: owner, firstToken: at - 2 };
  }
  const code = codes.get(token.norm);
  if (code === undefined || !/^[A-Z]/.test(token.text)) return undefined;
  return { code, firstToken: at - 1 };
}

/** A currency word at a token: "euros", "Canadian dollars", "EUR". */
export function currencyWord(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly lastToken: number } | undefined {
  const from = tokens[at]?.text === '-' ? at + 1 : at;
  for (const length of [1, 2, 3]) {
    const word = tokens[from + length - 1];
    if (word === undefined) return undefined;
    const noun = currencyNouns.get(singularOf(word.norm));
    if (noun !== undefined) {
      const owner = currencyOwners.get(`${tokens[from + length - 2]?.norm ?? ''} ${singularOf(word.norm)}`);
      return { code: length > 1 && owner !== undefined ? owner : noun, lastToken: from + length };
    }
    const code = codes.get(word.norm);
    if (length === 1 && code !== undefined && /^[A-Z]{3}$/.test(word.text))
      return { code, lastToken: from + 1 };
    if (word.tag !== 'ADJ' && word.tag !== 'PROPN') return undefined;
  }
  return undefined;
}

function singularOf(norm: string): string {
  return norm.endsWith('s') && norm.length > 3 ? norm.slice(0, -1) : norm;
}

const durations: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade century night weekend'.split(' '),
);
const shortUnits: ReadonlyMap<string, string> = new Map([
  ['km', 'km'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
  ['mile', 'mile'],
  ['metre', 'm'],
  ['meter', 'm'],
  ['cm', 'cm'],
  ['centimetre', 'cm'],
  ['centimeter', 'cm'],
  ['mm', 'mm'],
  ['foot', 'foot'],
  ['feet', 'foot'],
  ['ft', 'foot'],
  ['inch', 'inch'],
  ['inche', 'inch'],
  ['yard', 'yard'],
  ['acre', 'acre'],
  ['hectare', 'hectare'],
  ['kg', 'kg'],
  ['kilogram', 'kg'],
  ['gram', 'g'],
  ['ton', 'ton'],
  ['tonne', 'tonne'],
  ['ounce', 'ounce'],
  ['barrel', 'barrel'],
  ['litre', 'litre'],
  ['liter', 'litre'],
  ['gallon', 'gallon'],
  ['degree', 'degree'],
  ['°', 'degree'],
  ['megawatt', 'MW'],
  ['mw', 'MW'],
  ['gigawatt', 'GW'],
  ['kw', 'kW'],
  ['mph', 'mph'],
  ['kph', 'km/h'],
  ['km/h', 'km/h'],
  ['hp', 'hp'],
]);

/** The unit of time that a word names in the singular or plural. */
export function timeUnit(norm: string): string | undefined {
  const unit = norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : singularOf(norm);
  return durations.has(unit) ? unit : undefined;
}

/** A unit at a token: "%", "per cent", "percentage points", "-year-old", "years", "km", "square miles". */
export function unitOf(tokens: readonly Token[], at: number, value: number): UnitReading | undefined {
  const joined = tokens[at]?.text === '-';
  const from = joined ? at + 1 : at;
  const word = tokens[from];
  if (word === undefined) return undefined;
  if (!joined) {
    const percent = percentAt(tokens, from, value);
    if (percent !== undefined) return percent;
  }
  const [first = '', ...rest] = word.norm.split('-', 4);
  const quality = rest.length === 1 && /^(?:long|high|tall|wide|deep|thick)$/.test(rest[0] ?? '');
  const unit = timeUnit(first);
  if (unit !== undefined) {
    const old = rest.includes('old') || isOld(tokens, from + 1);
    const last = rest.includes('old') ? from + 1 : old ? oldEnd(tokens, from + 1) : from + 1;
    return { measure: old ? 'age' : 'duration', unit, lastToken: last };
  }
  const measure = quality ? (shortUnits.get(singularOf(first)) ?? shortUnits.get(first)) : undefined;
  if (measure !== undefined) return { measure: 'other', unit: measure, lastToken: from + 1 };
  return rest.length > 0 ? undefined : otherUnit(tokens, from);
}

const powers: ReadonlyMap<string, string> = new Map([
  ['square', '2'],
  ['sq', '2'],
  ['sq.', '2'],
  ['cubic', '3'],
]);

/** "km", "square kilometres", "kilometres per hour", the "C" of "45C". */
function otherUnit(tokens: readonly Token[], at: number): UnitReading | undefined {
  const word = tokens[at]?.norm ?? '';
  const touches = tokens[at - 1]?.end === tokens[at]?.start;
  if (/^[cf]$/.test(word) && touches) return { measure: 'other', unit: 'degree', lastToken: at + 1 };
  const power = powers.get(word) ?? '';
  const noun = power === '' ? at : at + 1;
  const name = tokens[noun]?.norm ?? '';
  const unit = shortUnits.get(singularOf(name)) ?? shortUnits.get(name);
  if (unit === undefined) return undefined;
  const perHour = /^(?:per|an)$/.test(tokens[noun + 1]?.norm ?? '') && tokens[noun + 2]?.norm === 'hour';
  if (perHour) return { measure: 'other', unit: unit === 'mile' ? 'mph' : `${unit}/h`, lastToken: noun + 3 };
  const scale =
    unit === 'degree' && /^(?:celsius|fahrenheit|c|f)$/.test(tokens[noun + 1]?.norm ?? '') ? 1 : 0;
  return { measure: 'other', unit: unit + power, lastToken: noun + 1 + scale };
}

/** "%", "percent", "percentage points", "basis points", "0.25 points", "of a percentage point". */
function percentAt(tokens: readonly Token[], at: number, value: number): UnitReading | undefined {
  const word = tokens[at]?.norm;
  const isPoint = (where: number): boolean => /^points?$/.test(tokens[where]?.norm ?? '');
  const percent = (unit: string, lastToken: number): UnitReading => ({ measure: 'percent', unit, lastToken });
  if (word === 'of' && /^an?$/.test(tokens[at + 1]?.norm ?? '')) {
    const unit = timeUnit(tokens[at + 2]?.norm ?? '');
    if (unit !== undefined) return { measure: 'duration', unit, lastToken: at + 3 };
  }
  if (
    word === 'of' &&
    tokens[at + 1]?.norm === 'a' &&
    tokens[at + 2]?.norm === 'percentage' &&
    isPoint(at + 3)
  )
    return percent('point', at + 4);
  if (word === 'basis' && isPoint(at + 1)) return percent('basis point', at + 2);
  if (isPoint(at) && !Number.isInteger(value) && value < 10) return percent('point', at + 1);
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'percentage') {
    const points = isPoint(at + 1) ? 1 : 0;
    if (word === 'percentage' && points === 0) return undefined;
    return percent(points ? 'point' : '%', at + 1 + points);
  }
  if (word === 'per' && /^cents?\.?$/.test(tokens[at + 1]?.norm ?? '')) {
    const points = isPoint(at + 2) ? 1 : 0;
    return percent(points ? 'point' : '%', at + 2 + points);
  }
  return undefined;
}

function isOld(tokens: readonly Token[], at: number): boolean {
  return oldEnd(tokens, at) > at;
}

function oldEnd(tokens: readonly Token[], at: number): number {
  const dash = tokens[at]?.text === '-' ? 1 : 0;
  if (tokens[at + dash]?.norm === 'old') return at + dash + 1;
  return tokens[at]?.norm === 'of' && tokens[at + 1]?.norm === 'age' ? at + 2 : at;
}
