import type { Token } from '../../../language/paragraph';
import type { Span } from '../../../language/span';
import type { Section } from '../../model';
import { withCueVerbs } from './cueTags';

/** A token in its place in the document. */
export interface Word extends Span {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly norm: string;
  readonly lemma: string;
  readonly tag: Token['tag'];
}

/** A section with its words; `index` counts in `DocumentReading.sections`. */
export interface Passage extends Span {
  readonly index: number;
  readonly kind: Section['kind'];
  readonly post: number | undefined;
  readonly words: readonly Word[];
  /** Offsets at which the reading of the paragraph ends a sentence. */
  readonly sentenceEnds: ReadonlySet<number>;
}

const silent: ReadonlySet<Section['kind']> = new Set(['front-matter', 'byline', 'dateline', 'boilerplate']);

/** The sections in which somebody may speak, with their words at their offsets in the document. */
export function passagesOf(sections: readonly Section[]): Passage[] {
  return sections.flatMap((section, index) => (silent.has(section.kind) ? [] : [passageOf(section, index)]));
}

function passageOf({ start, end, kind, post, reading }: Section, index: number): Passage {
  const words = reading.tokens.map(token => ({
    start: token.start + start,
    end: token.end + start,
    kind: token.kind,
    text: token.text,
    norm: token.norm,
    lemma: token.lemma,
    tag: token.tag,
  }));
  const sentenceEnds = new Set(reading.sentences.map(sentence => sentence.end + start));
  const isHeadline = kind === 'headline' || kind === 'heading';
  return { start, end, index, kind, post, words: withCueVerbs(words, isHeadline), sentenceEnds };
}
