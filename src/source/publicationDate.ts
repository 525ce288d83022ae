import { months } from '../language/lexicon/calendar';
import { isIsoDate } from './isoDate';
import type { IsoDate } from './model';

/** A date as found, with why it is not to be believed as it stands. */
export type DateReading = { readonly date: IsoDate } | { readonly either: readonly IsoDate[] };

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?/i;
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${monthName}[,\\s-]+(\\d{4})`,
  'i',
);
const monthFirst = new RegExp(`\\b${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i');
const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;
const clock =
  /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?\s*\(?(Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|MSK|IST|[+-]\d{2}:?\d{2})?\b/i;

/** Abbreviations that news in English uses for zones, as offsets. "IST" is left out: it has three meanings. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MSK: '+03:00',
};

/**
 * Reads a date as pages, mails and feeds write it: ISO 8601, RFC 5322, a day in English words. A moment keeps its offset
 * from UTC; a time without a zone is left out, so that only the day is told. "2/1/2025" may mean two days.
 */
export function readDate(text: string): DateReading | undefined {
  const words = text.trim().slice(0, 200);
  const exact = iso.exec(words);
  if (exact) return asReading(exact[1], exact[2], exact[3], momentOf(exact[4], exact[5], exact[6], exact[7]));
  const first = dayFirst.exec(words);
  if (first)
    return asReading(first[3], monthNumber(first[2]), first[1], clockIn(words.replace(first[0], ' ')));
  const second = monthFirst.exec(words);
  if (second)
    return asReading(second[3], monthNumber(second[1]), second[2], clockIn(words.replace(second[0], ' ')));
  return readNumeric(words);
}

function readNumeric(words: string): DateReading | undefined {
  const [, one = '', other = '', year] = numeric.exec(words) ?? [];
  const readings = [asReading(year, other, one, ''), asReading(year, one, other, '')];
  const days = new Set(readings.flatMap(reading => (reading && 'date' in reading ? [reading.date] : [])));
  const [day] = days;
  if (day === undefined) return undefined;
  return days.size === 1 ? { date: day } : { either: [...days] };
}

function asReading(year = '', month = '', day = '', time: string): DateReading | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isIsoDate(date)) return undefined;
  return { date: isIsoDate(date + time) ? date + time : date };
}

/** "T08:30:00+03:00"; nothing without a zone. */
function momentOf(
  hour: string | undefined,
  minute = '',
  second: string | undefined,
  zone: string | undefined,
): string {
  if (hour === undefined || zone === undefined) return '';
  const offset =
    zones[zone.toUpperCase()] ??
    zone.replace(
      /^([+-]\d{2}):?(\d{2})?$/,
      (_, hours: string, minutes = '00') => `${hours}:${String(minutes)}`,
    );
  return `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

function clockIn(words: string): string {
  const [, hour, minute, second, half, zone] = clock.exec(words) ?? [];
  if (hour === undefined) return '';
  const isAfternoon = half !== undefined && /^p/i.test(half);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return momentOf(String(hours), minute, second, zone);
}

function monthNumber(name = ''): string {
  return String(months.get(name.slice(0, 3).toLowerCase()) ?? 0);
}

/** Whether two dates can be the same: one moment, or one day where they are told, or a day apart by an untold zone. */
export function isSameDate(a: IsoDate, b: IsoDate): boolean {
  if (a.slice(0, 10) === b.slice(0, 10)) return true;
  const dayLength = 86_400_000;
  const [first, second] = [Date.parse(a), Date.parse(b)];
  if (a.length > 10 && b.length > 10) return Math.abs(first - second) < dayLength / 4;
  return Math.abs(first - second) <= dayLength && a.length !== b.length;
}
