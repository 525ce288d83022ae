import { oneLine } from './places';

/** The words of a filter; all of them must be in what is shown, in any case and order. */
export type Filter = readonly string[];

/** A filter as a person typed it. */
export function filterOf(typed: string): Filter {
  return oneLine(typed).toLowerCase().split(' ').filter(Boolean);
}

/** Whether one of the texts or another has each of the words. */
export function passes(filter: Filter, texts: readonly string[]): boolean {
  if (!filter.length) return true;
  const all = texts.join('\n').toLowerCase();
  return filter.every(word => all.includes(word));
}

/** Where the words of a filter stand in a label: half-open, in order, not overlapping. */
export function highlightsIn(label: string, filter: Filter): (readonly [number, number])[] {
  const text = label.toLowerCase();
  // Some letters change their length in lower case: then nothing can be pointed at.
  if (text.length !== label.length) return [];
  const hits = filter.flatMap(word => {
    const found: [number, number][] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push([at, at + word.length]);
    return found;
  });
  return hits
    .sort(([a], [b]) => a - b)
    .filter(([start], i, sorted) => sorted.slice(0, i).every(([, end]) => end <= start));
}
