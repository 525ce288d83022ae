import { analysedQuotation } from '../analysis';
import type { Library } from '../library';
import type { Quote } from '../utterances';

/**
 * What `quotes --format json` prints: every quotation with its words, speaker and place. Ranges are half-open, in
 * UTF-16 code units; lines and columns count from 1.
 */
export function quotesJson(quotes: readonly Quote[], library: Library): string {
  const quotations = quotes.map(({ source, quotation, speaker, span, words }) => {
    const {
      type,
      form,
      content,
      cue,
      source: attribution,
      confidence,
      confidences,
    } = analysedQuotation(quotation);
    return {
      source: library.name(source),
      ...library.lines(source).at(span.start),
      ...(speaker !== undefined && { speaker }),
      type,
      form,
      firmness: quotation.firmness,
      words,
      content,
      cue,
      attribution,
      confidence,
      confidences,
      metadata: library.snapshot.member(source)?.metadata,
    };
  });
  return `${JSON.stringify({ quotations }, undefined, 2)}\n`;
}
