import type { Kind } from './kind';
import { quote } from './quote';
import { quoteStatus } from './quoteStatus';

/** All kinds of difference, in order of precedence: what fits two kinds is reported under the first. */
export const kinds: readonly Kind[] = [quote, quoteStatus];
