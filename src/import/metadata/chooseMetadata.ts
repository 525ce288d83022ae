import type { IsoDate, Metadata } from '../../source/model';
import type { Doubt } from '../article';
import { isSameDate, readDate } from '../../source/publicationDate';
import type { Facts } from './facts';

/** What is known of an article, and what must be asked. */
export interface Chosen {
  readonly metadata: Metadata;
  readonly doubts: readonly Doubt[];
}

/** What systems write where nobody has set a date. */
const unset = /^(?:0000|0001|1970)-01-01(?!\d)/;

/** No newspaper is older. */
const earliest = '1605-01-01';

/**
 * Puts together what the parts of a file say, the most trusted first. `now` is a day on which the file is already there:
 * what claims to be published later cannot be right. Dates that contradict each other are doubts, and nothing else.
 */
export function chooseMetadata(parts: readonly Facts[], now: IsoDate): Chosen {
  const first = (field: Exclude<keyof Facts, 'dates' | 'body'>): string | undefined =>
    parts.map(part => part[field]).find(value => value !== undefined);
  const outlet = first('outlet');
  const { date, doubts } = chooseDate(parts, now);
  const known: Record<keyof Omit<Metadata, 'accessed'>, string | undefined> = {
    outlet,
    title: withoutOutlet(first('title'), outlet),
    author: first('author'),
    date,
    address: withoutTracking(first('address')),
    agency: first('agency'),
    language: languageTag(first('language')),
  };
  const metadata = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { metadata, doubts };
}

function chooseDate(parts: readonly Facts[], now: IsoDate): { date?: IsoDate; doubts: Doubt[] } {
  const read = parts.map(({ dates = [] }) =>
    dates.filter(text => !unset.test(text)).flatMap(text => readDate(text) ?? []),
  );
  const found = read.find(dates => dates.length) ?? [];
  const others = read.flat();
  const certain = others.flatMap(reading => ('date' in reading ? [reading.date] : []));
  const [best] = found
    .flatMap(reading => ('date' in reading ? [reading.date] : []))
    .sort((a, b) => b.length - a.length);
  const date = best ?? certain[0];
  if (date === undefined) {
    const either = others.flatMap(reading => ('either' in reading ? reading.either : []));
    return either.length
      ? { doubts: [{ field: 'date', candidates: either, why: 'its date can be read in two ways' }] }
      : { doubts: [] };
  }
  const other = certain.find(each => !isSameDate(each, date));
  if (other !== undefined)
    return { doubts: [{ field: 'date', candidates: [date, other], why: 'it gives two dates' }] };
  if (Date.parse(date) > Date.parse(now) + 2 * 86_400_000 || date < earliest)
    return { doubts: [{ field: 'date', candidates: [date], why: 'its date cannot be right' }] };
  return { date, doubts: [] };
}

/** "Headline - Outlet" without the outlet. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined) return title;
  const end = /\s+[|–—·•»-]\s+([^|–—·•»]+)$/.exec(title);
  return end?.[1]?.trim().toLowerCase() === outlet.toLowerCase() ? title.slice(0, end.index) : title;
}

/** An address without what only tells where a reader came from. */
function withoutTracking(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter(key =>
    /^(?:utm_|fbclid|gclid|mc_|cmpid|ref$|smid|src$)/i.test(key),
  );
  if (!tracking.length) return address;
  for (const key of tracking) url.searchParams.delete(key);
  return url.href;
}

/** "en_US" and "EN-us" as "en-US"; names of languages and other words are left out. */
function languageTag(language: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:[-_.@].*)?$/i.exec(language ?? '');
  if (!match?.[1]) return undefined;
  return [match[1].toLowerCase(), ...(match[2] ? [match[2].toUpperCase()] : [])].join('-');
}
