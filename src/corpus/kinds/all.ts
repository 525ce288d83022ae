import { certainty } from './certainty';
import type { Kind } from './kind';
import { quote } from './quote';
import { polarity } from './polarity';
import { quantity } from './quantity';
import { quoteStatus } from './quoteStatus';
import { title } from './title';

/** All kinds of difference, in order of precedence: what fits two kinds is reported under the first. */
export const kinds: readonly Kind[] = [quantity, title, quote, quoteStatus, certainty, polarity];
