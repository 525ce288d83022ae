import type { Citation } from '../../../protocol/quotations';
import { authorsOf, fullNames, invertedNames, surnames } from '../../../annotations/citation/authors';
import { dayOf } from '../../../annotations/citation/day';

/** The forms in which a quotation can be cited. */
export const citationStyles = ['chicago', 'apa', 'markdown'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const styles: Readonly<Record<CitationStyle, (citation: Citation) => string>> = { chicago, apa, markdown };

/**
 * A quotation with where it stands, ready to be pasted; what is not known of a source is left out, and an unknown outlet
 * goes by the name of the file. Words that a source reports in its own words never get quotation marks.
 */
export function citationText(citation: Citation, style: CitationStyle): string {
  return styles[style](citation);
}

/** As a note of the Chicago Manual of Style: “…” Speaker, quoted in Author, “Title,” Outlet, January 26, 2025, address. */
function chicago(citation: Citation): string {
  const { speaker, author, title, outlet, date, address, file, isQuoted } = citation;
  const day = dayOf(date);
  const parts = [
    author === undefined ? undefined : `${fullNames(authorsOf(author))},`,
    title === undefined ? undefined : `“${ended(title, ',')}”`,
    `${outlet ?? file},`,
    day && `${[day.monthAndDay, day.year].filter(Boolean).join(', ')},`,
    address,
  ];
  const source = parts.filter(Boolean).join(' ').replace(/,$/, '');
  const how = isQuoted ? 'quoted in' : 'reported in';
  const lead = speaker === undefined ? how.replace(/^./, first => first.toUpperCase()) : `${speaker}, ${how}`;
  return `${said(citation, '.')} ${lead} ${source}.`;
}

/** As the APA has it: “…” (Speaker, as cited in Author, 2025), and below it the entry of the list of references. */
function apa(citation: Citation): string {
  const { speaker, author, title, outlet, date, address, file } = citation;
  const authors = author === undefined ? [] : authorsOf(author);
  const day = dayOf(date);
  const name = title ?? outlet ?? file;
  const cited = [authors.length ? surnames(authors) : `“${ended(name, ',')}”`, day?.year ?? 'n.d.'];
  const separator = authors.length ? ', ' : ' ';
  const inText = [speaker, `as cited in ${cited.join(separator)}`].filter(Boolean).join(', ');
  const when = `(${day ? [day.year, day.monthAndDay].filter(Boolean).join(', ') : 'n.d.'}).`;
  const whereFound = [title === undefined ? undefined : outlet && `${outlet}.`, address];
  const reference = authors.length
    ? [ended(invertedNames(authors), '.'), when, ended(name, '.'), ...whereFound]
    : [ended(name, '.'), when, ...whereFound];
  return `${said(citation, '')} (${inText}).\n\n${reference.filter(Boolean).join(' ')}`;
}

/** As a block quotation in Markdown, with a link to the article where its address is known. */
function markdown(citation: Citation): string {
  const { speaker, author, title, outlet, date, address, file } = citation;
  const day = dayOf(date);
  const name = escaped(title ?? file);
  const parts = [
    speaker === undefined ? undefined : escaped(speaker),
    address === undefined ? name : `[${name}](<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`,
    author === undefined ? undefined : escaped(fullNames(authorsOf(author))),
    outlet === undefined ? undefined : `*${escaped(outlet)}*`,
    day && [day.monthAndDay, day.year].filter(Boolean).join(', '),
  ];
  return `> ${escaped(said(citation, ''))}\n>\n> — ${parts.filter(Boolean).join(', ')}\n`;
}

/** The words, in quotation marks where they are somebody's own, marks inside them single. */
function said({ words, isQuoted }: Citation, end: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (!isQuoted) return ended(line, end);
  return `“${ended(line.replaceAll('“', '‘').replaceAll('”', '’'), end)}”`;
}

/** The text with a sign at its end, unless it ends with one that ends a sentence. */
function ended(text: string, sign: string): string {
  return sign === '' || /[.?!…]$/u.test(text) ? text : `${text.replace(/[,;:]$/, '')}${sign}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~&$!]/g, sign => `\\${sign}`);
}
