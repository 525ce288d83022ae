import type { IsoDate } from '../../source/model';

/**
 * Whether one date certainly comes before another: moments by the clock; a day, whose zone nobody knows, only before another
 * day.
 */
export function precedes(a: IsoDate | undefined, b: IsoDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.includes('T') && b.includes('T')) return Date.parse(a) < Date.parse(b);
  return a.slice(0, 10) < b.slice(0, 10);
}
