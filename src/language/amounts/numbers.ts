import { numberWords, ordinalWords, roughNumbers, scales } from '../lexicon/numbers';
import type { Token } from '../paragraph';

/** A number in a run of tokens, before what stands around it is looked at. */
export interface NumberReading {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly value: number;
  /** What the last scale word multiplies by: 1e6 in "2.5 million", else 1. */
  readonly scale: number;
  readonly ordinal: boolean;
  /** "dozens", "hundreds of". */
  readonly rough: boolean;
  /** A part of a whole, in percent: "two-thirds", "half of". */
  readonly share: boolean;
}

/** Reads the number that begins at a token: "1,250", "two and a half million", "a dozen", "a third", "seventh". */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | undefined {
  if (!mayBeginNumber(tokens[at])) return undefined;
  return readRough(tokens, at) ?? readFraction(tokens, at) ?? readPlain(tokens, at);
}

/** Whether a token can begin a number at all; most words are told by their first letter. */
function mayBeginNumber(token: Token | undefined): boolean {
  if (token?.kind === 'number') return true;
  return token?.kind === 'word' && 'abdefhmnostz'.includes(token.norm.charAt(0));
}

/** "86.8", "1,250", "½", "twenty-five", "nine-million": the value of one word, or undefined. */
export function numberValue(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const plain = word.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '').replace(/(?<=\d),(?=\d{2},)/g, '');
    return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  }
  const single = numberWords.get(word);
  if (single !== undefined) return single;
  if (!word.includes('-')) return undefined;
  return compoundValue(word.split('-', 6));
}

/** "twenty-five" and, before a unit, "nine-million". */
function compoundValue(parts: readonly string[]): number | undefined {
  let value: number | undefined;
  for (const part of parts) {
    const number = numberWords.get(part);
    const scale = scales.get(part);
    if (number !== undefined) value = (value ?? 0) + number;
    else if (scale !== undefined && part.length > 2 && value !== undefined) value *= scale;
    else return undefined;
  }
  return value;
}

function reading(
  firstToken: number,
  lastToken: number,
  value: number,
  more: Partial<NumberReading> = {},
): NumberReading {
  return { firstToken, lastToken, value, scale: 1, ordinal: false, rough: false, share: false, ...more };
}

/** "dozens", "hundreds of thousands", "a dozen", "a couple", "half a million". */
function readRough(tokens: readonly Token[], at: number): NumberReading | undefined {
  const word = tokens[at]?.norm ?? '';
  const rough = roughNumbers.get(word);
  if (rough !== undefined) {
    const second = tokens[at + 1]?.norm === 'of' ? roughNumbers.get(tokens[at + 2]?.norm ?? '') : undefined;
    if (second !== undefined && second >= 2000)
      return reading(at, at + 3, (rough * second) / 2, { rough: true });
    return reading(at, at + 1, rough, { rough: true });
  }
  const next = tokens[at + 1]?.norm ?? '';
  if ((word === 'a' || word === 'half') && next === 'dozen')
    return reading(at, at + 2, word === 'a' ? 12 : 6);
  if (word === 'a' && next === 'couple') return reading(at, at + 2, 2, { rough: true });
  if ((word === 'several' || word === 'few') && next === 'dozen')
    return reading(at, at + 2, 24, { rough: true });
  const dozens = next === 'dozen' ? numberValue(word) : undefined;
  if (dozens !== undefined) return reading(at, at + 2, 12 * dozens);
  if (word === 'dozen') return reading(at, at + 1, 12);
  const scale = scales.get(next);
  if (word === 'a' && scale !== undefined && next.length > 2) return reading(at, at + 2, scale, { scale });
  if (word === 'half' && (next === 'a' || next === 'an')) {
    const third = scales.get(tokens[at + 2]?.norm ?? '');
    if (third !== undefined) return reading(at, at + 3, third / 2, { scale: third });
  }
  return undefined;
}

const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
]);

/** "half of", "half the", "two-thirds", "a third of", "three quarters". */
function readFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
  const word = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  const share = (last: number, value: number): NumberReading =>
    reading(at, last, 100 * value, { share: true });
  const hyphen = word.indexOf('-');
  const joined = hyphen < 0 ? undefined : denominators.get(word.slice(hyphen + 1));
  const top = hyphen < 0 ? undefined : numberWords.get(word.slice(0, hyphen));
  if (joined !== undefined && top !== undefined && top < 10) return share(at + 1, top / joined);
  const bottom = denominators.get(next);
  if (bottom !== undefined && (word === 'a' || word === 'one') && tokens[at + 2]?.norm === 'of')
    return share(at + 2, 1 / bottom);
  const count = numberWords.get(word) ?? 10;
  if (bottom !== undefined && next.endsWith('s') && count < 10) return share(at + 2, count / bottom);
  return word === 'half' && (next === 'of' || next === 'the') ? share(at + 1, 0.5) : undefined;
}

function readPlain(tokens: readonly Token[], at: number): NumberReading | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined;
  const ordinal = ordinalValue(token);
  if (ordinal !== undefined) return reading(at, at + 1, ordinal, { ordinal: true });
  const start = numberValue(token.norm);
  if (start === undefined) return undefined;
  let value = start;
  let end = at + 1;
  const half =
    tokens[end]?.norm === 'and' && tokens[end + 1]?.norm === 'a' && tokens[end + 2]?.norm === 'half';
  if (half && token.kind === 'word') {
    value += 0.5;
    end += 3;
  }
  return readScales(tokens, at, end, value, token.kind === 'word');
}

/** Multiplies and adds on: "2.5 million", "two hundred and fifty thousand". */
function readScales(
  tokens: readonly Token[],
  at: number,
  from: number,
  start: number,
  inWords: boolean,
): NumberReading {
  let total = 0;
  let current = start;
  let scale = 1;
  let end = from;
  for (let steps = 0; steps < 12; steps++) {
    if (tokens[end]?.text === '-' && scaleAt(tokens, end + 1) !== undefined) end++;
    const factor = scaleAt(tokens, end);
    if (factor !== undefined) {
      scale = factor;
      if (factor === 100) current *= 100;
      else {
        total += current * factor;
        current = 0;
      }
      end++;
      continue;
    }
    if (!inWords || end === from) break;
    const and = tokens[end]?.norm === 'and' ? 1 : 0;
    const next = tokens[end + and];
    const more = next?.kind === 'word' ? numberValue(next.norm) : undefined;
    if (more === undefined || more >= 100) break;
    current += more;
    end += and + 1;
  }
  return reading(at, end, total + current, { scale });
}

function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const scale = scales.get(token.norm);
  if (scale === undefined || token.norm.length > 2) return scale;
  // "5m", "3bn": a short one must touch its number.
  return tokens[at - 1]?.end === token.start && tokens[at - 1]?.kind === 'number' ? scale : undefined;
}

function ordinalValue(token: Token): number | undefined {
  if (token.kind === 'number') {
    const match = /^(\d[\d,]*)(?:st|nd|rd|th)$/.exec(token.norm);
    return match === null ? undefined : Number((match[1] ?? '').replaceAll(',', ''));
  }
  const [ten = '', unit = ''] = token.norm.split('-', 2);
  const base = numberWords.get(ten);
  const last = ordinalWords.get(unit);
  if (unit !== '' && base !== undefined && last !== undefined) return base + last;
  return ordinalWords.get(token.norm);
}
