import type { Facet, FacetValue } from '../protocol/trees';
import { oneLine } from './places';

/** What of a thing a person can ask for by name, as in `speaker:kallas`, in the order in which it is offered. */
const facets: readonly Facet[] = ['speaker', 'type', 'kind', 'strength', 'decision', 'source', 'story'];

/** What is wanted: all of the words, in any case and order, and for each facet one of its values. */
export interface Filter {
  readonly words: readonly string[];
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** What a thing has for each facet. */
export type Facets = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A list to choose from has no more of each facet. */
const mostValues = 200;

const term = /(?:(\p{L}+):)?(?:"([^"]*)"?|(\S*))/gu;

/** A filter as a person typed it: `sanctions speaker:"Marta Kos" type:direct`. */
export function filterOf(typed: string): Filter {
  const words: string[] = [];
  const wanted: Partial<Record<Facet, string[]>> = {};
  for (const [whole, name, quoted, bare] of oneLine(typed).toLowerCase().matchAll(term)) {
    const facet = facets.find(each => each === name);
    const value = (quoted ?? bare ?? '').trim();
    if (facet && value) (wanted[facet] ??= []).push(value);
    else if (!facet) words.push(name === undefined ? value : whole);
  }
  return { words: words.filter(Boolean), facets: wanted };
}

/** Whether everything passes. */
export function isEmpty({ words, facets }: Filter): boolean {
  return !words.length && !Object.keys(facets).length;
}

/** Whether one of the texts or another has each of the words, and each facet that is asked for one of its values. */
export function passes(filter: Filter, texts: readonly string[], own: Facets = {}): boolean {
  for (const facet of facets) {
    const values = filter.facets[facet];
    const texts = own[facet]?.map(text => text.toLowerCase()) ?? [];
    if (values && !texts.some(text => values.some(value => text.includes(value)))) return false;
  }
  if (!filter.words.length) return true;
  const all = texts.join('\n').toLowerCase();
  return filter.words.every(word => all.includes(word));
}

/** What there is to ask for among things, the most frequent values of each facet first. */
export function facetValues(all: readonly Facets[]): FacetValue[] {
  return facets.flatMap(facet => {
    const counts = new Map<string, number>();
    for (const own of all)
      for (const value of new Set(own[facet])) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ facet, value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'))
      .slice(0, mostValues);
  });
}

/** Where the words of a filter stand in a label: half-open, in order, not overlapping. */
export function highlightsIn(label: string, { words }: Filter): (readonly [number, number])[] {
  const text = label.toLowerCase();
  // Some letters change their length in lower case: then nothing can be pointed at.
  if (text.length !== label.length) return [];
  const hits = words.flatMap(word => {
    const found: [number, number][] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push([at, at + word.length]);
    return found;
  });
  return hits
    .sort(([a], [b]) => a - b)
    .filter(([start], i, sorted) => sorted.slice(0, i).every(([, end]) => end <= start));
}
