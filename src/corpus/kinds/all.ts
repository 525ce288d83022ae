import { certainty } from './certainty';
import type { DiscrepancyKind } from '../model';
import type { Kind } from './kind';
import { quote } from './quote';
import { polarity } from './polarity';
import { quantity } from './quantity';
import { quoteStatus } from './quoteStatus';
import { title } from './title';

/** All kinds of difference, in order of precedence: what fits two kinds is reported under the first. */
export const kinds: readonly Kind[] = [quantity, title, quote, quoteStatus, certainty, polarity];

const byName = new Map(kinds.map(kind => [kind.name, kind]));

/** The kind of that name. */
export function kindNamed(name: DiscrepancyKind): Kind {
  const kind = byName.get(name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  return kind;
}
