import { groupBy } from '../../language/groupBy';
import type { Member, SourceId } from '../model';

/** What versions are told by. */
export type Described = Pick<Member, 'id' | 'metadata'>;

/** Parts of an address that only tell where a reader came from, or which form of the page is wanted. */
const followsReaders = /^(?:utm_\w+|fbclid|gclid|mc_\w+|cmpid|ref|smid|src|amp|outputType)(?:=|$)/i;

/**
 * What all addresses of one article have in common: without scheme, "www.", the forms for phones, what follows "#", and
 * what only tells where a reader came from. Undefined for what is no address of an article.
 */
export function articleAddress(address: string | undefined): string | undefined {
  const [, name, pathname = '', search = ''] =
    /^https?:\/\/([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?/i.exec(address ?? '') ?? [];
  if (name === undefined) return undefined;
  const host = name.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
  const path = pathname
    .replace(/\/(?:amp|index\.(?:html?|php))\/?$/, '')
    .replace(/^\/amp\//, '/')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/+$/, '');
  const query = search
    .split('&')
    .filter(part => part && !followsReaders.test(part))
    .sort();
  // The front page of a site is no article.
  return path || query.length ? [host, path, ...query].join('\n') : undefined;
}

/** The sources that are versions of one article, having its address: two or more, the oldest first. */
export function versionsOf<T extends Described>(sources: readonly T[]): T[][] {
  const articles = groupBy(sources, ({ metadata }) => articleAddress(metadata.address));
  articles.delete(undefined);
  return [...articles.values()].filter(({ length }) => length > 1).map(group => group.sort(byAge));
}

/** The sources of which there is a later version: what they say no longer stands, so that it contradicts nobody. */
export function superseded(sources: readonly Described[]): ReadonlySet<SourceId> {
  return new Set(versionsOf(sources).flatMap(group => group.slice(0, -1).map(({ id }) => id)));
}

/** Whether two sources are versions of one article. */
export function areVersions(a: Described, b: Described): boolean {
  const address = articleAddress(a.metadata.address);
  return address !== undefined && address === articleAddress(b.metadata.address);
}

/** By when somebody got it, else by its date, else by its name: "a.txt", "a-2.txt", "a-10.txt". */
function byAge(a: Described, b: Described): number {
  const [one, other] = [a, b].map(({ metadata }) => Date.parse(metadata.accessed ?? metadata.date ?? ''));
  const apart = (one ?? NaN) - (other ?? NaN);
  return apart || stem(a.id).localeCompare(stem(b.id), 'en', { numeric: true }) || (a.id < b.id ? -1 : 1);
}

function stem(id: SourceId): string {
  return id.replace(/\.[^./]*$/, '');
}
