import type { Span } from '../../language/span';
import type { Metadata } from '../model';

/** The block of "key: value" lines between two lines of dashes at the top of a text. */
export interface FrontMatter extends Span {
  readonly metadata: Metadata;
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

/** Reads the front matter of a text, if it has any. Only what it says is taken; a date must be ISO 8601. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const match = block.exec(text);
  if (match === null) return undefined;
  const metadata: Partial<Record<keyof Metadata, string>> = {};
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const field = /^([A-Za-z][\w -]{0,30}):\s*(.*?)\s*$/.exec(line);
    const key = keys.get((field?.[1] ?? '').trim().toLowerCase());
    const value = unquoted(field?.[2] ?? '');
    if (key === undefined || value === '') continue;
    if ((key === 'date' || key === 'accessed') && !/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(value)) continue;
    metadata[key] ??= value;
  }
  return { start: 0, end: match[0].length, metadata };
}

function unquoted(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value);
  return (match?.[2] ?? value).trim();
}
