import { wordSet } from '../../../language/lexicon/wordSet';

/** Things with words on them: what they say is said by whoever issues them. */
export const documents = wordSet(`
  statement letter email e-mail post message tweet ad advertisement report memo note speech video op-ed article column release
  petition resolution bill order document filing lawsuit complaint text transcript announcement review essay book
  interview advisory notice bulletin communique paper story editorial brief affidavit declaration sign banner`);
