import type { DiscrepancyKind } from '../model';
import { discrepancyKinds } from '../model';
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

const byName: Readonly<Record<DiscrepancyKind, Kind>> = {
  quantity,
  date,
  name,
  title,
  quote,
  'quote-status': quoteStatus,
  attribution,
  certainty,
  polarity,
  detail,
  wording,
};

/** All kinds of difference, in order of precedence: what fits two kinds is reported under the first. */
export const kinds: readonly Kind[] = discrepancyKinds.map(kindNamed);

/** The kind of that name. */
export function kindNamed(kind: DiscrepancyKind): Kind {
  return byName[kind];
}
