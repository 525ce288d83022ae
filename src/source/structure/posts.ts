import type { Span } from '../../language/span';
import type { Line } from './lines';

/** An embedded post as lines of the text, before its date is read. All spans are in the whole text. */
export interface PostLines {
  /** Half-open range of lines. */
  readonly first: number;
  readonly last: number;
  /** "— Name (@handle) January 26, 2025". */
  readonly signature: Span;
  readonly author: Span | undefined;
  readonly handle: Span | undefined;
  readonly date: Span | undefined;
}

/** "— Jane Doe (@janedoe) January 26, 2025", alone on its line or at the end of the words. */
const signature =
  /(?:^|\s|(?<=\S))(?:—|–|--|-|&mdash;|―)\s?([^\n()@—]{1,80}?)\s?\((@[A-Za-z0-9_]{1,40})\)\s*((?:\d{1,2} )?[A-Z][a-z]{2,8}\.? ?(?:\d{1,2}, ?)?\d{4}|)\s*$/;
/** "Jane Doe @janedoe · Jan 26, 2025", above the words. */
const header =
  /^([^\n@.!?]{1,60}?)\s?(?:✓|✔|Verified account)?\s?\(?(@[A-Za-z0-9_]{1,40})\)?(?:\s?[·•|]\s?(.{3,40}))?$/;
const mediaLink = /(?:pic\.twitter\.com\/|pic\.x\.com\/|https?:\/\/t\.co\/)\S+\s*$/;
const leadIn =
  /\b(?:tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|re-?tweeted|wrote|writes|writing|said|says|saying|stated|added|shared|statement|message|twitter|facebook|instagram|truth social|telegram|x)\b[^.!?]{0,80}[,:]$/i;

/** The most lines that are looked through for the beginning or the end of a post. */
const reach = 8;

/** Finds the posts of social networks that plain text shows by their signature or their header. */
export function findPosts(lines: readonly Line[]): PostLines[] {
  const posts: PostLines[] = [];
  let free = 0;
  for (let i = 0; i < lines.length; i++) {
    const post = readSigned(lines, i, free) ?? readHeaded(lines, i);
    if (post === undefined) continue;
    posts.push(post);
    free = post.last;
    i = post.last - 1;
  }
  return posts;
}

function spanIn(line: Line, from: number, length: number): Span {
  return { start: line.start + from, end: line.start + from + length };
}

function readSigned(lines: readonly Line[], at: number, free: number): PostLines | undefined {
  const line = lines[at];
  const match = line === undefined ? null : matchSignature(line.text);
  if (line === undefined || match === null) return undefined;
  const [, author = '', handle = '', date = ''] = match;
  const tail = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
  const authorAt = line.text.indexOf(author, tail);
  const handleAt = line.text.indexOf(handle, authorAt + author.length);
  const first = tail > 0 ? at : firstLine(lines, at, free);
  if (first === undefined) return undefined;
  const dateAt = line.text.lastIndexOf(date);
  return {
    first,
    last: lastLine(lines, at),
    signature: { start: line.start + tail, end: line.end },
    author: spanIn(line, authorAt, author.length),
    handle: spanIn(line, handleAt, handle.length),
    date: date === '' ? undefined : spanIn(line, dateAt, date.length),
  };
}

function matchSignature(text: string): RegExpExecArray | null {
  if (!text.includes('(@')) return null;
  const tail = Math.max(0, text.length - 160);
  const match = signature.exec(text.slice(tail));
  if (match !== null) match.index += tail;
  return match;
}

/** The words stand in the line before the signature, or in all lines since the one that leads to them. */
function firstLine(lines: readonly Line[], at: number, free: number): number | undefined {
  for (let i = at - 1; i >= Math.max(free, at - reach); i--) {
    if (leadIn.test((lines[i]?.text ?? '').slice(-120))) return i + 1 < at ? i + 1 : undefined;
  }
  return at - 1 >= free ? at - 1 : undefined;
}

/** Words of the same post may go on below its signature, up to a link to its picture. */
function lastLine(lines: readonly Line[], at: number): number {
  for (let i = at + 1; i < Math.min(lines.length, at + reach); i++) {
    const text = lines[i]?.text ?? '';
    if (matchSignature(text) !== null || text.length > 400) break;
    if (!mediaLink.test(text.slice(-200))) continue;
    return matchSignature(lines[i + 1]?.text ?? '') === null ? i + 1 : at + 1;
  }
  return at + 1;
}

function readHeaded(lines: readonly Line[], at: number): PostLines | undefined {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || line.text.length > 120) return undefined;
  const match = header.exec(line.text);
  if (match === null) return undefined;
  const [, author = '', handle = '', date = ''] = match;
  if (
    !/^\p{Lu}/u.test(author) ||
    author.split(/\s+/).length > 6 ||
    /\b(?:follow|by|via|on|to|and)\b/i.test(author)
  )
    return undefined;
  const handleAt = line.text.indexOf(handle);
  const dateAt = date === '' ? -1 : line.text.lastIndexOf(date);
  return {
    first: at,
    last: at + 2,
    signature: { start: line.start, end: line.end },
    author: spanIn(line, 0, author.length),
    handle: spanIn(line, handleAt, handle.length),
    date: dateAt < 0 ? undefined : spanIn(line, dateAt, date.length),
  };
}
