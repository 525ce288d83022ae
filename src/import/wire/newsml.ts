import { DOMParser } from 'linkedom';
import type { IsoDate } from '../../source/model';
import type { Imported, ImportedArticle } from '../article';
import { namedArticle, refused } from '../article';
import { chooseMetadata } from '../metadata/chooseMetadata';
import { authorName, fieldText, joinNames } from '../metadata/facts';
import { importPage } from '../page/importPage';
import { plainText } from '../plain/plainText';

/** The root elements of NewsML-G2, of NITF and of the older NewsML 1. */
const roots = /<(?:\w+:)?(?:newsMessage|newsItem|nitf|NewsML)[\s>]/;

export function isNewsMl(text: string): boolean {
  return roots.test(text.slice(0, 20_000));
}

/** Nested deeper than any feed, and whoever walks over it would never end. */
const deepest = 200;

/** Takes the articles of a NewsML-G2 message or item, with bodies as XHTML, NITF or plain text. Entities are not expanded. */
export function importNewsMl(xml: string, now: IsoDate): Imported {
  if (depthOf(xml) > deepest) return refused('is nested too deep for a news item');
  const document = new DOMParser().parseFromString(
    xml.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>/i, ''),
    'text/xml',
  ) as unknown as Document;
  const items = named(document, 'newsItem');
  const articles = (items.length ? items : [document.documentElement]).flatMap(
    item => articleOf(item, now) ?? [],
  );
  return articles.length ? { articles, problems: [] } : refused('holds no news item with a text');
}

function articleOf(item: Element, now: IsoDate): ImportedArticle | undefined {
  const body = bodyOf(item);
  const title = textOfFirst(item, 'headline', 'hl1', 'HeadLine', 'title');
  const facts = {
    outlet: nameOf(item, 'copyrightHolder') ?? nameOf(item, 'provider'),
    title,
    author:
      authorName(textOfFirst(item, 'by', 'byline', 'ByLine')) ??
      joinNames(named(item, 'creator').map(each => authorName(nameIn(each)))),
    dates: [
      textOfFirst(item, 'contentCreated', 'firstCreated', 'versionCreated', 'FirstCreated'),
      named(item, 'story.date')[0]?.getAttribute('norm') ?? undefined,
    ]
      .filter(date => date !== undefined)
      .slice(0, 1),
    address: [textOfFirst(item, 'altId'), named(item, 'link')[0]?.getAttribute('href') ?? undefined].find(
      each => /^https?:\/\//.test(each ?? ''),
    ),
    agency: textOfFirst(item, 'creditline', 'CreditLine') ?? nameOf(item, 'infoSource'),
    language: named(item, 'language')[0]?.getAttribute('tag') ?? item.getAttribute('xml:lang') ?? undefined,
  };
  const { metadata, doubts } = chooseMetadata([facts], now);
  const text = body.isMarkup
    ? importPage(`<article>${body.value}</article>`, now, { title }).articles[0]?.text
    : body.value &&
      `${title === undefined || body.value.startsWith(title) ? '' : `${title}\n\n`}${body.value}\n`;
  return text ? namedArticle({ text, metadata, doubts }) : undefined;
}

/** The body of an item: XHTML or NITF inline, else plain text. */
function bodyOf(item: Element): { value: string; isMarkup: boolean } {
  const inline = named(item, 'inlineXML')[0];
  const holder = inline ?? item;
  const markup =
    named(holder, 'body.content')[0] ?? named(holder, 'body')[0] ?? named(item, 'DataContent')[0] ?? inline;
  const paragraphs = markup === undefined ? [] : named(markup, 'p');
  // Written anew as HTML, whatever prefixes the elements had.
  if (paragraphs.length && markup)
    return { value: named(markup, 'p', 'h2', 'h3', 'hl2', 'li').map(htmlOf).join(''), isMarkup: true };
  return { value: plainText((named(item, 'inlineData')[0] ?? markup)?.textContent ?? ''), isMarkup: false };
}

function htmlOf(element: Element): string {
  const name = localName(element) === 'hl2' ? 'h2' : localName(element);
  const text = element.textContent.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<${name}>${text}</${name}>`;
}

function nameOf(item: Element, element: string): string | undefined {
  return named(item, element).map(nameIn)[0];
}

function nameIn(element: Element): string | undefined {
  return (
    textOfFirst(element, 'name') ??
    fieldText(element.getAttribute('literal')) ??
    (element.children.length ? undefined : fieldText(element.textContent))
  );
}

function textOfFirst(item: Element, ...names: string[]): string | undefined {
  return names
    .flatMap(name => named(item, name))
    .map(({ textContent }) => fieldText(textContent))
    .find(text => text !== undefined);
}

/** Elements of some local names, in the order of the document. */
function named(root: Document | Element, ...names: string[]): Element[] {
  return [...root.querySelectorAll('*')].filter(element => names.includes(localName(element)));
}

function localName(element: Element): string {
  return element.nodeName.replace(/^.*:/, '').replace(/^[A-Z0-9]+$/, name => name.toLowerCase());
}

function depthOf(xml: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of xml.matchAll(/<\/?[\w:.-]+(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) most = Math.max(most, ++depth);
  }
  return most;
}
