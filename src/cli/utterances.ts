import type { SourceId } from '../corpus/model';
import type { Span } from '../language/span';
import { hull } from '../language/span';
import type { Quotation } from '../source/model';
import type { Library } from './library';

/** A quotation in its source, with its speaker across all sources. */
export interface Quote {
  readonly source: SourceId;
  readonly quotation: Quotation;
  /** The speaker's fullest name in any source; undefined where nobody is named. */
  readonly speaker: string | undefined;
  /** From the first to the last word of the content. */
  readonly span: Span;
  /** The words, pieces joined with an ellipsis. */
  readonly words: string;
}

/** Every quotation of every source, sources as named, quotations in text order. */
export function quotesOf(library: Library): Quote[] {
  return library.inputs.flatMap(({ id, text }) =>
    (library.source(id)?.quotations ?? [])
      .filter(({ content }) => content.length)
      .map(quotation => ({
        source: id,
        quotation,
        speaker: speakerOf(id, quotation, library),
        span: hull(quotation.content),
        words: quotation.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      })),
  );
}

function speakerOf(source: SourceId, quotation: Quotation, library: Library): string | undefined {
  const names = quotation.speakers.map(
    id =>
      library.snapshot.sharedEntity(source, id)?.name ??
      library.source(source)?.entities.find(entity => entity.id === id)?.name,
  );
  const all = [...names.filter(name => name !== undefined), ...quotation.otherSpeakers];
  return all.join(', ') || undefined;
}
