import { digestOf } from '../source/digest';

/** An id that depends on a text alone, so that everybody gives it the same; in the form of random ones. */
export function idFor(text: string): string {
  const hex = digestOf(text) + digestOf(`${text}\n`);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
