import type { ReportingDescriptor, Result } from 'sarif';
import type { Library } from '../library';
import type { Quote } from '../utterances';
import { sarifLog } from './log';
import { location } from './places';

/** The rule that quotations are results of. */
export const quotationRule: ReportingDescriptor = {
  id: 'quotation',
  name: 'Quotation',
  shortDescription: { text: "Somebody's words, quoted or reported." },
  help: { text: 'Who said what: the words, the speaker and how the source credits them. Not a problem.' },
  defaultConfiguration: { level: 'none' },
};

/** What `quotes --format sarif` prints. */
export function quotesSarif(quotes: readonly Quote[], library: Library): string {
  return sarifLog(
    [quotationRule],
    quotes.map(quote => quotationResult(quote, library)),
    library,
  );
}

/** A quotation as a result that informs: its words, and as related places who is credited and how. */
export function quotationResult(
  { source, quotation, speaker, span, words }: Quote,
  library: Library,
): Result {
  const related = [
    ...quotation.source.map(place => ({ place, message: 'Who said it' })),
    ...quotation.cue.map(place => ({ place, message: 'How it is credited' })),
  ];
  return {
    ruleId: quotationRule.id,
    kind: 'informational',
    level: 'none',
    message: { text: `${speaker ?? 'Nobody named'}: ${words}` },
    locations: [location(library, source, span)],
    relatedLocations: related.map(({ place, message }, i) => ({
      ...location(library, source, place),
      id: i + 1,
      message: { text: message },
    })),
    properties: { type: quotation.type, ...(speaker !== undefined && { speaker }) },
  };
}
