import type { Metadata } from '../../source/model';
import { escapedMarkdown } from '../formats/safeMarkdown';
import { authorsOf, fullNames } from './authors';
import { dayOf } from './day';

/**
 * Where an article stands, in Markdown: its title, with a link where its address is known, author, outlet and day. An
 * article without a title goes by its file.
 */
export function citeSource({ title, author, outlet, date, address }: Metadata, file: string): string {
  const day = dayOf(date);
  const name = escapedMarkdown(title ?? file);
  const isPage = /^https?:\/\//i.test(address ?? '');
  const parts = [
    isPage ? `[${name}](<${(address ?? '').replaceAll(/[<>\s]/g, encodeURIComponent)}>)` : name,
    author === undefined ? undefined : escapedMarkdown(fullNames(authorsOf(author))),
    outlet === undefined ? undefined : `*${escapedMarkdown(outlet)}*`,
    day && [day.monthAndDay, day.year].filter(Boolean).join(', '),
  ];
  return parts.filter(Boolean).join(', ');
}
