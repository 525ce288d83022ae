import type { Token } from '../../../language/paragraph';
import type { Section } from '../../model';
import { cueForms } from '../cues/entries';
import { withCueVerbs } from './cueTags';
import type { Passage } from './passage';

/** "said Will Doyle", "…, writing “", "is said to leak": the rules' tag, but where the trained one knows better. */
function tagOf(
  { tag, text, norm }: Token,
  trained: string | undefined,
  before: Token | undefined,
  index: number,
): Token['tag'] {
  if (trained === 'PART' && norm === 'to') return 'PART';
  if (trained === 'VERB' && tag === 'NOUN' && before?.norm === 'to') return 'VERB';
  if (trained === 'PROPN' && (tag === 'AUX' || tag === 'VERB') && index > 0 && /^\p{Lu}\p{Ll}/u.test(text))
    return 'PROPN';
  const forms = trained === 'VERB' && tag === 'NOUN' ? cueForms(norm)?.forms : undefined;
  return forms?.includes('gerund') === true || forms?.includes('third') === true ? 'VERB' : tag;
}

const silent: ReadonlySet<Section['kind']> = new Set(['front-matter', 'byline', 'dateline', 'boilerplate']);

/** The sections in which somebody may speak, with their words at their offsets in the document. */
export function passagesOf(sections: readonly Section[]): Passage[] {
  return sections.flatMap((section, index) => (silent.has(section.kind) ? [] : [passageOf(section, index)]));
}

function passageOf({ start, end, kind, post, reading }: Section, at: number): Passage {
  const words = reading.tokens.map((token, index) => ({
    start: token.start + start,
    end: token.end + start,
    kind: token.kind,
    text: token.text,
    norm: token.norm,
    lemma: token.lemma,
    tag: tagOf(token, reading.grammar?.tags[index], reading.tokens[index - 1], index),
    token: index,
  }));
  const sentenceEnds = new Set(reading.sentences.map(sentence => sentence.end + start));
  const isHeadline = kind === 'headline' || kind === 'heading';
  return {
    start,
    end,
    index: at,
    kind,
    post,
    words: withCueVerbs(words, isHeadline),
    sentenceEnds,
    grammar: reading.grammar,
  };
}
