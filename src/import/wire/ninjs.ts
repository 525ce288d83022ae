import type { IsoDate } from '../../source/model';
import type { ImportedArticle } from '../article';
import { namedArticle } from '../article';
import { chooseMetadata } from '../metadata/chooseMetadata';
import { authorName, fieldText, joinNames } from '../metadata/facts';
import { importPage } from '../page/importPage';
import { plainText } from '../plain/plainText';

export type Item = Readonly<Record<string, unknown>>;

/** Whether an object is an article as IPTC ninjs 1 to 3 has it: a headline, and a body in one of its forms. */
export function isNinjs(item: Item): boolean {
  const isNamed = 'uri' in item || 'standard' in item || 'headlines' in item || 'versioncreated' in item;
  return isNamed && bodiesOf(item).length > 0;
}

/** Takes the article of a ninjs item, of version 3 (`bodies`, `headlines`) or before (`body_text`, `headline`). */
export function importNinjs(item: Item, now: IsoDate): ImportedArticle | undefined {
  const [body] = bodiesOf(item);
  if (body === undefined) return undefined;
  const title = fieldText(item['headline']) ?? fieldText(best(item['headlines'])?.['value']);
  const facts = {
    outlet:
      nameOf(item['publisher']) ??
      fieldText(item['copyrightholder']) ??
      nameOf(first(item['infosources'], /publisher|provider/i)),
    title,
    author:
      fieldText(item['byline']) === undefined
        ? joinNames(things(item['people']).filter(isAuthor).map(nameOf))
        : authorName(item['byline']),
    dates: [item['contentcreated'], item['firstcreated'], item['versioncreated']]
      .filter(date => typeof date === 'string')
      .slice(0, 1),
    address: [item['uri'], first(item['altids'], /url|web/i)?.['value']]
      .map(fieldText)
      .find(each => /^https?:\/\//.test(each ?? '')),
    agency: fieldText(item['creditline']) ?? nameOf(first(item['infosources'], /agency|origin/i)),
    language: fieldText(item['language']),
  };
  const { metadata, doubts } = chooseMetadata([facts], now);
  const text = body.isMarkup
    ? importPage(`<article>${body.value}</article>`, now, { title }).articles[0]?.text
    : withTitle(title, plainText(body.value));
  if (text === undefined || !/\p{L}/u.test(text)) return undefined;
  return namedArticle({ text, metadata, doubts });
}

function withTitle(title: string | undefined, text: string): string {
  return title === undefined || text.startsWith(title) ? `${text}\n` : `${title}\n\n${text}\n`;
}

/** The bodies of an item, XHTML before plain text, which has no headings. */
function bodiesOf(item: Item): { value: string; isMarkup: boolean }[] {
  const old = ['body_xhtml', 'body_html', 'body_text'].map(key => ({
    value: item[key],
    isMarkup: key !== 'body_text',
  }));
  const listed = things(item['bodies']).map(each => ({
    value: each['value'],
    isMarkup: /html/i.test(`${text(each['contenttype'])} ${text(each['role'])}`),
  }));
  return [...listed, ...old]
    .flatMap(({ value, isMarkup }) =>
      typeof value === 'string' && value.trim() ? [{ value, isMarkup }] : [],
    )
    .sort((a, b) => Number(b.isMarkup) - Number(a.isMarkup));
}

/** The headline that is meant to be shown whole. */
function best(headlines: unknown): Item | undefined {
  const all = things(headlines);
  return all.find(({ role }) => role === undefined || /main|headline/i.test(text(role))) ?? all[0];
}

function isAuthor(person: Item): boolean {
  return /author|writer|byline|reporter/i.test(`${text(person['rel'])} ${text(person['role'])}`);
}

function first(values: unknown, role: RegExp): Item | undefined {
  return things(values).find(each => role.test(`${text(each['role'])} ${text(each['rel'])}`));
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value
    ? fieldText(value.name)
    : fieldText(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function things(value: unknown): Item[] {
  return Array.isArray(value)
    ? value.filter((each): each is Item => typeof each === 'object' && each !== null)
    : [];
}
