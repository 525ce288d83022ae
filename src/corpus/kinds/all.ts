import type { DiscrepancyKind } from '../model';
import { attribution } from './attribution';
import { certainty } from './certainty';
import { date } from './date';
import { detail } from './detail';
import type { Kind } from './kind';
import { name } from './name';
import { polarity } from './polarity';
import { quantity } from './quantity';
import { quote } from './quote';
import { quoteStatus } from './quoteStatus';
import { title } from './title';
import { wording } from './wording';

/** All kinds of difference, in order of precedence: what fits two kinds is reported under the first. */
export const kinds: readonly Kind[] = [
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
];

const byName = new Map(kinds.map(kind => [kind.name, kind]));

/** The kind of that name. */
export function kindNamed(name: DiscrepancyKind): Kind {
  const kind = byName.get(name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  return kind;
}
