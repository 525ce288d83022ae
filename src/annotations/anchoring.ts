import type { Span } from '../language/span';
import type { Anchor } from './anchor';
import type { PlainText } from './plainText';

/** Finds the words of an anchor in a text: where they were, else where they stand between the same neighbours. */
export function findAnchor(text: PlainText, { exact, prefix, suffix, start }: Anchor): Span | undefined {
  if (exact === '') return undefined;
  const isBetween = (at: number): boolean =>
    text.plain.startsWith(suffix, at + exact.length) && text.plain.startsWith(prefix, at - prefix.length);
  const found = text.occurrences(exact);
  const same = found.filter(isBetween);
  const best = same.includes(start)
    ? start
    : same.length === 1
      ? same[0]
      : found.length === 1
        ? found[0]
        : undefined;
  return best === undefined ? undefined : text.toSource({ start: best, end: best + exact.length });
}
