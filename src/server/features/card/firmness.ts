import { slice } from '../../../language/span';
import type { CueClass, Quotation, Source, Tense } from '../../../source/model';
import { oneLine, shorten } from '../../places';

const manners: Readonly<Record<CueClass, string>> = {
  neutral: 'put neutrally',
  claim: 'put as a claim',
  denial: 'put as a denial',
  hedge: 'put with reserve',
  demand: 'put as a demand',
  promise: 'put as a promise',
  belief: 'put as a belief',
  accusation: 'put as an accusation',
};

/** What is worth telling of when it was said: most of what is reported is past. */
const times: Readonly<Record<Tense, string>> = {
  past: '',
  present: ', in the present',
  future: ', not said yet',
  conditional: ', perhaps not said',
  habitual: ', again and again',
};

/** How firmly the source credits somebody's words, with the cue that shows it: "“claimed”: put as a claim". */
export function firmnessIn({ text }: Source, { cue, firmness, form }: Quotation): string {
  if (form === 'post') return 'a post';
  const words = cue.map(span => oneLine(slice(text, span))).join(' … ');
  const manner = `${manners[firmness.cue]}${firmness.negated ? ', negated' : ''}${firmness.tense ? times[firmness.tense] : ''}`;
  return words ? `“${shorten(words, 40)}”: ${manner}` : manner;
}
