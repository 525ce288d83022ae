import { shift } from '../../language/span';
import type { Paragraph } from '../../language/paragraph';
import type { Doubt, IsoDate, Metadata, Post, Section } from '../model';
import { contradictionsIn, type SelfDescription } from './contradictions';
import type { Division, UndatedPost } from './division';

/** The parts of an article, with what they tell of the article itself. */
export interface Structure {
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  readonly metadata: Metadata;
  /** What the text contradicts itself in; it is missing in `metadata`. */
  readonly doubts: readonly Doubt[];
}

/** Has each part of a divided text read, and takes from them the dates of the article. */
export function readStructure(
  text: string,
  division: Division,
  read: (paragraph: string) => Paragraph,
): Structure {
  const sections = division.parts.map(part => ({ ...part, reading: read(text.slice(part.start, part.end)) }));
  const { metadata, described } = withDates(division, sections);
  const doubts = contradictionsIn(described);
  const certain = Object.entries(metadata).filter(([name]) => doubts.every(({ field }) => field !== name));
  return {
    sections,
    posts: division.posts.map(post => datedPost(text, post, read)),
    metadata: Object.fromEntries(certain),
    doubts,
  };
}

function withDates(
  division: Division,
  sections: readonly Section[],
): { metadata: Metadata; described: SelfDescription } {
  const described = { ...division.described };
  let date = division.metadata.date;
  let updated: IsoDate | undefined;
  for (const { part, of } of division.dated) {
    const reading = sections[part]?.reading;
    const written = reading?.times.find(time => time.day !== undefined);
    if (of === 'dateline' && written) described.dateline ??= written;
    const day = isoDay(reading);
    if (day === undefined) continue;
    if (of === 'publication') described.published ??= day;
    if (of === 'update') updated ??= day;
    else date ??= day;
  }
  date ??= updated;
  return { metadata: date === undefined ? division.metadata : { ...division.metadata, date }, described };
}

function datedPost(text: string, post: UndatedPost, read: (paragraph: string) => Paragraph): Post {
  const { date } = post;
  const time = date && read(text.slice(date.start, date.end)).times[0];
  return { ...post, date: date && time && { ...time, ...shift(time, date.start) } };
}

/** The one full date of a section as ISO 8601; none if it has no year, month and day. */
function isoDay(reading: Paragraph | undefined): string | undefined {
  const full = reading?.times.find(time => time.year !== undefined && time.day !== undefined);
  if (full?.year === undefined || full.month === undefined || full.day === undefined) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${full.year}-${two(full.month)}-${two(full.day)}`;
}
