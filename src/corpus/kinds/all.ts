import { attribution } from './attribution';
import { certainty } from './certainty';
import { date } from './date';
import { detail } from './detail';
import type { Difference, Kind } from './kind';
import { name } from './name';
import { polarity } from './polarity';
import { quantity } from './quantity';
import { quote } from './quote';
import { quoteStatus } from './quoteStatus';
import { title } from './title';
import { wording } from './wording';

const all = [
  quantity,
  date,
  name,
  title,
  quote,
  quoteStatus,
  attribution,
  certainty,
  polarity,
  detail,
  wording,
] as const;

/** The kinds of difference, by name. */
export type DiscrepancyKind = (typeof all)[number]['name'];

/** All kinds of difference, in order of precedence: what fits two kinds is reported under the first. */
export const kinds: readonly Kind<DiscrepancyKind>[] = all;

/** Their names, in the same order. */
export const discrepancyKinds: readonly DiscrepancyKind[] = kinds.map(kind => kind.name);

const byName: ReadonlyMap<string, Kind<DiscrepancyKind>> = new Map(kinds.map(kind => [kind.name, kind]));

/** The kind of that name. */
export function kindNamed(kind: DiscrepancyKind): Kind<DiscrepancyKind> {
  const found = byName.get(kind);
  if (!found) throw new RangeError(`no kind is called ${kind}`);
  return found;
}

/** A difference with its kind. */
export interface Finding extends Difference {
  readonly kind: DiscrepancyKind;
}
