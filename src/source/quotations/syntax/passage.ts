import type { Grammar, Token } from '../../../language/paragraph';
import type { Span } from '../../../language/span';
import type { Section } from '../../model';

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
