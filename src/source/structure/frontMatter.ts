import type { Span } from '../../language/span';
import type { Metadata } from '../model';
import { type DateReading, readDate } from '../publicationDate';

/** The block of "key: value" lines between two lines of dashes at the top of a text. */
export interface FrontMatter extends Span {
  readonly metadata: Metadata;
  /** The date of the article, which may be one that can be read in two ways; such a one is missing in `metadata`. */
  readonly date: DateReading | undefined;
}

const block = /^\ufeff?---[ \t]*\r?\n((?:[^\n]{0,2000}\n){0,60}?)---[ \t]*(?=\r?\n|$)/;

const keys: ReadonlyMap<string, keyof Metadata> = new Map([
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['publication', 'outlet'],
  ['site', 'outlet'],
  ['source', 'outlet'],
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['by', 'author'],
  ['date', 'date'],
  ['published', 'date'],
  ['url', 'address'],
  ['link', 'address'],
  ['address', 'address'],
  ['agency', 'agency'],
  ['wire', 'agency'],
  ['language', 'language'],
  ['lang', 'language'],
  ['accessed', 'accessed'],
  ['access date', 'accessed'],
  ['retrieved', 'accessed'],
]);

/** Reads the front matter of a text, if it has any. Only what it says is taken. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const match = block.exec(text);
  if (match === null) return undefined;
  const metadata: Partial<Record<keyof Metadata, string>> = {};
  let date: DateReading | undefined;
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const field = /^([A-Za-z][\w -]{0,30}):\s*(.*?)\s*$/.exec(line);
    const key = keys.get((field?.[1] ?? '').trim().toLowerCase());
    const value = unquoted(field?.[2] ?? '');
    if (key === undefined || value === '') continue;
    if (key !== 'date' && key !== 'accessed') {
      metadata[key] ??= value;
      continue;
    }
    const reading = readDate(value);
    if (key === 'date') date ??= reading;
    if (reading && 'date' in reading) metadata[key] ??= reading.date;
  }
  return { start: 0, end: match[0].length, metadata, date };
}

function unquoted(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value);
  return (match?.[2] ?? value).trim();
}
