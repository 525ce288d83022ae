import { countWhile } from '../../language/countWhile';
import type { Span } from '../../language/span';
import type { EntityId, Quotation } from '../../source/model';
import { groupBy } from '../../language/groupBy';
import type { Outline, Word } from './outline';

/** Words between quotation marks, in one section. */
export interface SpokenWords {
  readonly words: readonly Word[];
  /** The pieces of the quotation that they come from. */
  readonly pieces: readonly Span[];
  readonly speakers: readonly EntityId[];
  readonly quotation: Quotation | undefined;
}

/** What stands between quotation marks in a source, quotations and other marked words, in text order. */
export function spokenWords({ source, words }: Outline): SpokenWords[] {
  const quoted = source.quotations
    .filter(quotation => quotation.quoted.length)
    .map(quotation => ({ pieces: quotation.quoted, speakers: quotation.speakers, quotation }));
  const marked = source.marked.map(span => ({ pieces: [span], speakers: [], quotation: undefined }));
  return [...quoted, ...marked]
    .flatMap(({ pieces, ...rest }) =>
      bySection(pieces.flatMap(piece => wordsIn(words, piece))).map(group => ({
        ...rest,
        pieces,
        words: group,
      })),
    )
    .sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));
}

/** The same with each piece by itself, cut into sentences where it has several. */
export function spokenSentences(outline: Outline): SpokenWords[] {
  return spokenWords(outline).flatMap(spoken =>
    spoken.pieces.flatMap(piece => {
      const inside = spoken.words.filter(word => piece.start <= word.start && word.end <= piece.end);
      const sentences = groupBy(inside, ({ clause }) => outline.clauses[clause]?.claim.sentence.start);
      return [...sentences.values()].map(words => ({ ...spoken, pieces: [piece], words }));
    }),
  );
}

function bySection(words: readonly Word[]): Word[][] {
  const groups = new Map<number, Word[]>();
  for (const word of words) groups.set(word.section, [...(groups.get(word.section) ?? []), word]);
  return [...groups.values()];
}

/** The words inside a span, found by halving. */
export function wordsIn(words: readonly Word[], span: Span): Word[] {
  const first = countWhile(words, ({ start }) => start < span.start);
  let end = first;
  while (end < words.length && (words[end]?.end ?? 0) <= span.end) end++;
  return words.slice(first, end);
}
