import { readByline } from '../../source/structure/byline';
import { authorName, type Facts, fieldText, joinNames } from './facts';

const bylines =
  '[rel~="author"], .byline, .byline-name, .author-name, .author, .article-author, .entry-author, .post-author, .story-byline, [class*="byline" i], [data-testid*="byline" i], [class*="authorname" i]';
const dates =
  'time[datetime], .published, .entry-date, .post-date, .article-date, .dateline-date, .timestamp, .pubdate, .publish-date, [class*="publishdate" i], [class*="datetime" i], [class*="pub-date" i], [class*="date" i], time';
const separators = /\s+[|–—·•»-]\s+/;

/** What people see on a page: its heading, the byline, the date beside it, and the outlet at the end of the title. */
export function factsOfVisible(document: Document): Facts {
  const scope = document.querySelector('article, main, [role="main"]') ?? document.body;
  const title = fieldText(document.querySelector('title')?.textContent);
  const heading = headingOf(document) ?? lowerHeading(document, title);
  const [head, outlet] = titleParts(title, heading);
  return {
    title: heading ?? head,
    outlet,
    author: authorIn(scope) ?? authorIn(document.body),
    dates: datesIn(scope).concat(datesIn(document.body)).slice(0, 1),
  };
}

/** The heading of the article: the one `h1`, or the one inside the article where there are several. */
function headingOf(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  const own = headings.find(heading => heading.closest('article, main'));
  return fieldText((headings.length === 1 ? headings[0] : (own ?? headings.at(-1)))?.textContent);
}

/** Without an `h1`, as in versions to print: the longest other heading that is one part of the title. */
function lowerHeading(document: Document, title = ''): string | undefined {
  const parts = title.split(separators).map(plain);
  return [...document.querySelectorAll('h2, h3')]
    .flatMap(({ textContent }) => fieldText(textContent) ?? [])
    .filter(heading => parts.length > 1 && parts.includes(plain(heading)))
    .sort((a, b) => b.length - a.length)[0];
}

/** "Headline | Section | Outlet": what the heading says, and what stands last, if the heading tells them apart. */
function titleParts(
  title: string | undefined,
  heading: string | undefined,
): [string | undefined, string | undefined] {
  if (title === undefined) return [undefined, undefined];
  const parts = title.split(separators);
  const last = parts.at(-1);
  if (parts.length < 2 || heading === undefined) return [title, undefined];
  const isHead = plain(title).startsWith(plain(heading).slice(0, 40));
  return [
    parts[0],
    isHead && last !== undefined && last.length < 40 && !plain(heading).includes(plain(last))
      ? last
      : undefined,
  ];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function authorIn(scope: Element): string | undefined {
  const named = [...scope.querySelectorAll(bylines)].slice(0, 30);
  const links = named.filter(element => element.getAttribute('rel')?.includes('author'));
  if (links.length && links.length <= 6)
    return joinNames(links.map(({ textContent }) => authorName(textContent)));
  for (const { textContent } of named) {
    const text = fieldText(textContent);
    const read = text === undefined ? undefined : readByline(text);
    if (text !== undefined && read) return text.slice(read.author.start, read.author.end);
    const name = authorName(text);
    if (name !== undefined && isName(name)) return name;
  }
  return undefined;
}

/** Two to five words, each with a capital or a particle: a name, and no sentence or label. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(word => /^(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|bin|al|el|la|di|and)$/u.test(word))
  );
}

function datesIn(scope: Element): string[] {
  return [...scope.querySelectorAll(dates)]
    .slice(0, 20)
    .map(
      element => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
    )
    .filter(text => /\d{4}/.test(text) && text.length < 100);
}
