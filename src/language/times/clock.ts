import { numberWords } from '../lexicon/numbers';
import type { Clock, Token } from '../paragraph';
import { normAt, reading, type TimeReading } from './reading';

const zones = new Set(
  `GMT UTC BST IST WEST CET CEST EET EEST MSK TRT EAT WAT CAT SAST PKT NPT ICT WIB SGT HKT PHT JST KST AWST ACST AEST AEDT NZST
  NZDT ET EST EDT CT CST CDT MT MST MDT PT PST PDT BRT ART CLT COT PET`.split(/\s+/),
);

/** "2:30 p.m.", "6am ET", "1900 GMT", "eight o’clock", "noon", "9 a.m. to 5 p.m.". */
export function readClock(tokens: readonly Token[], at: number): TimeReading | undefined {
  const first = pointAt(tokens, at);
  if (first === undefined) return readShared(tokens, at);
  const start = reading(tokens, at, first.last, { clock: first.clock });
  if (!isJoint(tokens, first.last)) return start;
  const second = pointAt(tokens, first.last + 1);
  if (second === undefined) return start;
  return stretch(tokens, at, first.clock, first.last + 1, second);
}

/** "6 to 9 p.m.": the half of the day is said once. */
function readShared(tokens: readonly Token[], at: number): TimeReading | undefined {
  const from = /^\d{1,2}(?:[:.]\d\d)?$/.test(tokens[at]?.text ?? '') && isJoint(tokens, at + 1);
  const end = from ? pointAt(tokens, at + 2) : undefined;
  const half = end === undefined ? undefined : halfAt(tokens, at + 3);
  if (end === undefined || half === undefined) return undefined;
  const clock = clockOf(tokens[at]?.text ?? '', half);
  return clock && stretch(tokens, at, { ...clock, zone: end.clock.zone }, at + 2, end);
}

interface Point {
  readonly clock: Clock;
  readonly last: number;
}

function stretch(tokens: readonly Token[], at: number, clock: Clock, from: number, end: Point): TimeReading {
  const until = reading(tokens, from, end.last, { clock: end.clock }).time;
  return reading(tokens, at, end.last, { clock, until });
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|until|till|-|–|and)$/.test(normAt(tokens, at));
}

function pointAt(tokens: readonly Token[], at: number): Point | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.norm === 'noon' || token.norm === 'midnight')
    return token.text === token.norm
      ? zoned(tokens, at + 1, { hour: token.norm === 'noon' ? 12 : 0, minute: 0 })
      : undefined;
  if (normAt(tokens, at + 1) === "o'clock") {
    const hour = numberWords.get(token.norm) ?? Number(token.text);
    return hour >= 1 && hour <= 12 ? zoned(tokens, at + 2, { hour, minute: 0 }) : undefined;
  }
  if (token.kind !== 'number') return undefined;
  const half = halfAt(tokens, at + 1);
  if (half !== undefined) {
    const clock = clockOf(token.text, half);
    return clock && zoned(tokens, at + 2, clock);
  }
  return militaryAt(tokens, at);
}

/** "23:10" behind a word that wants a time, or before a zone; "1900 GMT". */
function militaryAt(tokens: readonly Token[], at: number): Point | undefined {
  const match = /^(\d{1,2}):(\d\d)$/.exec(normAt(tokens, at)) ?? /^(\d\d)(\d\d)$/.exec(normAt(tokens, at));
  if (match === null) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return undefined;
  const point = zoned(tokens, at + 1, { hour, minute });
  if (point.last > at + 1) return point;
  const wanted = /^(?:at|by|until|till|from|since|around|about|before|after|to|-|–)$/.test(
    normAt(tokens, at - 1),
  );
  // A time by itself heads an entry of a live blog.
  return (wanted || at === 0) && match[0].includes(':') ? point : undefined;
}

function halfAt(tokens: readonly Token[], at: number): 'a' | 'p' | undefined {
  const match = /^([ap])\.?m\.?$/.exec(normAt(tokens, at));
  return match === null ? undefined : match[1] === 'a' ? 'a' : 'p';
}

function clockOf(figures: string, half: 'a' | 'p'): Omit<Clock, 'zone'> | undefined {
  const match = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(figures);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (match === null || hour < 1 || hour > 12 || minute > 59) return undefined;
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute };
}

function zoned(tokens: readonly Token[], at: number, clock: Omit<Clock, 'zone'>): Point {
  const word = tokens[at]?.text ?? '';
  if (zones.has(word)) return { clock: { ...clock, zone: word === 'GMT' ? 'UTC' : word }, last: at + 1 };
  if (normAt(tokens, at) === 'local' && normAt(tokens, at + 1) === 'time')
    return { clock: { ...clock, zone: 'local' }, last: at + 2 };
  return { clock: { ...clock, zone: undefined }, last: at };
}
