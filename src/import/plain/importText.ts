import type { Metadata } from '../../source/model';
import { readAgencies } from '../../source/structure/agencies';
import { readByline } from '../../source/structure/byline';
import { readDateline } from '../../source/structure/dateline';
import { readFrontMatter } from '../../source/structure/frontMatter';
import { isHeadline } from '../../source/structure/headings';
import { splitLines } from '../../source/structure/lines';
import type { Imported } from '../article';
import { namedArticle, refused } from '../article';
import { readDate } from '../../source/publicationDate';

/** Lines at the top among which headline, byline and dateline are looked for. */
const topLines = 6;

/**
 * Takes a plain text as it is. What it says of itself is read again whenever it is opened, so only what its name needs is
 * read here.
 */
export function importText(text: string): Imported {
  if (!/\p{L}/u.test(text)) return refused('holds no words');
  return { articles: [namedArticle({ text, metadata: {}, doubts: [] }, seenMetadata(text))], problems: [] };
}

function seenMetadata(text: string): Metadata {
  const front = readFrontMatter(text);
  const lines = splitLines(text.slice(front?.end ?? 0, 20_000)).slice(0, topLines);
  const known: { -readonly [key in keyof Metadata]: Metadata[key] } = {};
  const [first, second] = lines;
  if (first && isHeadline(first, second)) known.title = first.text;
  for (const line of lines) {
    const byline = readByline(line.text);
    if (byline) {
      known.author ??= line.text.slice(byline.author.start, byline.author.end);
      if (byline.outlet !== undefined) known.outlet ??= byline.outlet;
    }
    const dateline = readDateline(line.text);
    const agency = dateline?.agency === undefined ? undefined : readAgencies(`(${dateline.agency})`);
    if (agency !== undefined) known.outlet ??= agency;
    const said =
      dateline?.date ??
      (/^(?:published|posted|first published|\w+day\b)/i.test(line.text)
        ? { start: 0, end: line.text.length }
        : undefined);
    const date = said === undefined ? undefined : readDate(line.text.slice(said.start, said.end));
    if (date && 'date' in date) known.date ??= date.date.slice(0, 10);
  }
  return { ...known, ...front?.metadata };
}
