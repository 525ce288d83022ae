import type { Grammar, Token } from '../../../language/paragraph';
import type { Span } from '../../../language/span';
import type { Section } from '../../model';
import { cueForms } from '../cues/entries';
import { withCueVerbs } from './cueTags';

/** A token in its place in the document. */
export interface Word extends Span {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly norm: string;
  readonly lemma: string;
  readonly tag: Token['tag'];
  /** Which token of the section's reading it is. */
  readonly token: number;
}

/** A section with its words; `index` counts in `DocumentReading.sections`. */
export interface Passage extends Span {
  readonly index: number;
  readonly kind: Section['kind'];
  readonly post: number | undefined;
  readonly words: readonly Word[];
  /** Offsets at which the reading of the paragraph ends a sentence. */
  readonly sentenceEnds: ReadonlySet<number>;
  /** The parse of its tokens, where the trained reader made one. */
  readonly grammar: Grammar | undefined;
}

/** "said Will Doyle", "…, writing “": the rules' tag, but where the trained one knows a name or a verb better. */
function tagOf({ tag, text, norm }: Token, trained: string | undefined, index: number): Token['tag'] {
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
    tag: tagOf(token, reading.grammar?.tags[index], index),
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
