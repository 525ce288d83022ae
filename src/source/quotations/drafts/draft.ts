import type { Span } from '../../../language/span';
import type { CueClass, Tense } from '../../model';
import type { Line } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';

/** How the parts of a quotation were found; the surer ways count for more. */
export type Basis =
  | 'cue beside marks'
  | 'colon'
  | 'clause'
  | 'clause before'
  | 'infinitive'
  | 'object'
  | 'passive'
  | 'according to'
  | 'noun'
  | 'headline'
  | 'fragment'
  | 'transcript'
  | 'post'
  | 'block quote'
  | 'goes on'
  | 'held up'
  | 'nobody';

/** How sure the trained judge is of what it read, each 0 to 1. */
export interface Sureness {
  /** That the verb or noun credits somebody with words at all. */
  readonly credit: number;
  /** That it does, and with just these words. */
  readonly content: number;
}

/** A quotation before it is known who the speaker is. Offsets in the document. */
export interface Draft {
  readonly basis: Basis;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly cueClass: CueClass;
  readonly negated: boolean;
  readonly tense?: Tense | undefined;
  /** The quotation whose speaker goes on speaking in this one. */
  readonly continues: Draft | undefined;
  /** Undefined where rules alone read. */
  readonly sure?: Sureness | undefined;
}

/** The words of a stretch of the line; marks that open or close with it belong to it. */
export function spanOf({ items, start, end }: Line, { first, last }: Stretch): Span {
  const span = { start: items[first]?.start ?? start, end: items[last]?.end ?? end };
  const opened = items[first]?.inMarks;
  const closed = items[last]?.inMarks;
  return {
    start: opened?.inner.start === span.start && opened.inner.end <= span.end + 1 ? opened.start : span.start,
    // A stop before the closing mark was left out of the stretch and comes back with it.
    end:
      closed !== undefined && closed.inner.end - span.end <= 1 && closed.inner.start >= span.start
        ? closed.end
        : span.end,
  };
}

/** A draft as stretches of one line. */
export interface Parts {
  readonly basis: Basis;
  readonly content: readonly Stretch[];
  readonly cue: Stretch | undefined;
  readonly source: Stretch | undefined;
  readonly cueClass?: CueClass;
  readonly negated?: boolean;
  readonly tense?: Tense | undefined;
}

/** The draft that the stretches make. */
export function draftOf(line: Line, parts: Parts, sure?: Sureness): Draft {
  const spans = (stretch: Stretch | undefined): Span[] =>
    stretch === undefined ? [] : [spanOf(line, stretch)];
  return {
    basis: parts.basis,
    content: parts.content.map(stretch => spanOf(line, stretch)),
    cue: spans(parts.cue),
    source: spans(parts.source),
    cueClass: parts.cueClass ?? 'neutral',
    negated: parts.negated ?? false,
    tense: parts.tense,
    continues: undefined,
    sure,
  };
}
