import type { TimeExpression } from '../../language/paragraph';
import type { Doubt, IsoDate } from '../model';
import { isSameDate } from '../publicationDate';
import { dayOf, isoDay, resolveTime } from '../times';
import { agencyNamed } from './agencies';
import type { FrontMatter } from './frontMatter';

/** What the parts of a text say of when it was published and who wrote it. */
export interface SelfDescription {
  front?: FrontMatter;
  /** The day of a line that does nothing but say when the article was published. */
  published?: IsoDate;
  /** What the dateline says of its day, with or without a year. */
  dateline?: TimeExpression;
  byline?: string;
}

/** What the parts of a text contradict each other in. */
export function contradictionsIn(parts: SelfDescription): Doubt[] {
  return [dateDoubt(parts), authorDoubt(parts)].filter(doubt => doubt !== undefined);
}

/** So many days may pass between the dateline, which says when it was written, and the publication. */
const longestWait = 3;
/** By so many days a dateline may be later, as another part of the world has another day. */
const aheadOf = 1;

function dateDoubt({ front, published, dateline }: SelfDescription): Doubt | undefined {
  const stated = front?.date;
  if (stated && 'either' in stated)
    return doubt('date', stated.either, 'the date in its front matter can be read in two ways');
  if (stated && published !== undefined && !isSameDate(stated.date, published))
    return doubt('date', [stated.date, published], 'its front matter and its text give two dates');
  const date = stated?.date ?? published;
  const written = date === undefined || !dateline ? undefined : dayIn(dateline, date);
  if (date === undefined || written === undefined || canHoldDateline(date, written)) return undefined;
  const part = stated ? 'its front matter' : 'the line with its date';
  return doubt('date', [date, isoDay(written)], `${part} and its dateline give two dates`);
}

/** Whether an article of this date can have a dateline of this day, which is counted from 1970-01-01. */
export function canHoldDateline(date: IsoDate, written: number): boolean {
  const day = dayOf(date) ?? written;
  return written <= day + aheadOf && written >= day - longestWait;
}

/** The one day that a dateline means in an article of this date. */
function dayIn(dateline: TimeExpression, date: IsoDate): number | undefined {
  const [days, ...others] = resolveTime(dateline, date);
  return days && !others.length && days.first === days.last ? days.first : undefined;
}

function authorDoubt({ front, byline }: SelfDescription): Doubt | undefined {
  const stated = front?.metadata.author;
  if (stated === undefined || byline === undefined) return undefined;
  const [said, shown] = [peopleIn(stated), peopleIn(byline)];
  if (!said.length || !shown.length) return undefined;
  // "J. Doe", "DOE, Jane" and "Jane Doe and John Roe" may all be one byline.
  const isShared = said.some(name => shown.some(other => sharesFamilyName(name, other)));
  return isShared
    ? undefined
    : doubt('author', [stated, byline], 'its front matter and its byline name two authors');
}

/** Names of desks and of nobody. */
const noPerson =
  /\b(?:staff|desk|editors?|editorial|newsroom|correspondents?|reporters?|contributors?|agenc(?:y|ies)|news|press|wires?|team|service)\b/i;

/** The words of the names of people, in lower case without accents; those of agencies and desks are left out. */
function peopleIn(author: string): string[][] {
  return author
    .split(/,|;|&|\band\b/)
    .filter(name => !noPerson.test(name) && agencyNamed(name.trim()) === undefined)
    .map(
      name =>
        name
          .normalize('NFKD')
          .toLowerCase()
          .match(/\p{L}\p{M}*(?:[\p{L}\p{M}'’-]*\p{L}\p{M}*)?/gu) ?? [],
    )
    .map(words =>
      words.map(word => word.replace(/\p{M}/gu, '')).filter(word => !/^(?:jr|sr|ii|iii|iv)$/.test(word)),
    )
    .filter(words => words.length > 1);
}

function sharesFamilyName(a: readonly string[], b: readonly string[]): boolean {
  return b.includes(a.at(-1) ?? '') || a.includes(b.at(-1) ?? '');
}

function doubt(field: Doubt['field'], candidates: readonly string[], why: string): Doubt {
  return { field, candidates, why };
}
