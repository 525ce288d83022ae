import type { IsoDate } from '../../source/model';
import type { ColumnRole, Columns, ImportedArticle } from '../article';
import { namedArticle } from '../article';
import { chooseMetadata } from '../metadata/chooseMetadata';
import { authorName, fieldText } from '../metadata/facts';
import { importPage } from '../page/importPage';
import { plainText } from '../plain/plainText';

/** One row or object: its cells by their column. */
export type Row = Readonly<Record<string, unknown>>;

/** The names that columns usually have, the commonest first; compared without case, blanks and hyphens. */
const usual: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'articlebody',
    'fulltext',
    'bodytext',
    'articletext',
    'maintext',
    'story',
    'html',
    'contenthtml',
    'plaintext',
  ],
  title: ['title', 'headline', 'head', 'name', 'articletitle'],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'publication',
    'newspaper',
    'site',
    'sitename',
    'sourcename',
    'media',
    'domain',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'writer', 'by'],
  date: [
    'date',
    'published',
    'publishedat',
    'publishdate',
    'publicationdate',
    'datepublished',
    'pubdate',
    'publishedtime',
    'timestamp',
    'day',
  ],
  address: ['url', 'link', 'address', 'uri', 'href', 'permalink', 'canonical'],
  agency: ['agency', 'wire', 'credit', 'creditline'],
  language: ['language', 'lang'],
  accessed: ['accessed', 'retrieved', 'accessdate', 'crawled', 'scraped', 'downloaded'],
};

/** Which column holds what: as it is said, else by its name. */
export function columnsFor(names: readonly string[], said: Columns): Columns {
  const byName = new Map(names.map(name => [plain(name), name] as const).reverse());
  const roles = Object.entries(usual) as [ColumnRole, readonly string[]][];
  return Object.fromEntries(
    roles.flatMap(([role, candidates]) => {
      const wanted = said[role];
      const name =
        wanted === undefined
          ? candidates.flatMap(each => byName.get(each) ?? [])[0]
          : byName.get(plain(wanted));
      return name === undefined ? [] : [[role, name]];
    }),
  );
}

/** What is wrong with the columns, in a few words; undefined where each row can be an article. */
export function columnsProblem(names: readonly string[], said: Columns): string | undefined {
  const missing = Object.values(said).find(name => !names.some(each => plain(each) === plain(name)));
  if (missing !== undefined) return `has no column "${missing}"; it has ${shown(names)}`;
  if (columnsFor(names, said).text === undefined)
    return `has no column that is named like the text of an article; it has ${shown(names)} (say which: text=NAME)`;
  return undefined;
}

/** The article of a row; undefined where its cell for the text is empty. */
export function articleOfRow(row: Row, columns: Columns, now: IsoDate): ImportedArticle | undefined {
  const cell = (role: ColumnRole): string | undefined => {
    const value = columns[role] === undefined ? undefined : row[columns[role]];
    return typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.filter(each => typeof each === 'string').join(', ')
        : typeof value === 'number'
          ? String(value)
          : undefined;
  };
  const body = cell('text') ?? '';
  if (!/\p{L}/u.test(body)) return undefined;
  const facts = {
    outlet: fieldText(cell('outlet')),
    title: fieldText(cell('title')),
    author: authorName(cell('author')),
    dates: [cell('date')].filter(date => date !== undefined),
    address: fieldText(cell('address')),
    agency: fieldText(cell('agency')),
    language: fieldText(cell('language')),
  };
  const page = /<(?:p|div|br|article)\b[^>]*>/i.test(body)
    ? importPage(body, now, facts).articles[0]
    : undefined;
  if (page) return page;
  const text = plainText(body);
  const title = facts.title === undefined || text.startsWith(facts.title) ? '' : `${facts.title}\n\n`;
  return namedArticle({ text: `${title}${text}\n`, ...chooseMetadata([facts], now) });
}

function shown(names: readonly string[]): string {
  const some = names
    .slice(0, 12)
    .map(name => name.slice(0, 40))
    .join(', ');
  return names.length > 12 ? `${some} …` : some || 'none';
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
