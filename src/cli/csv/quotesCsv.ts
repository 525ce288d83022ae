import type { Span } from '../../language/span';
import type { Library } from '../library';
import type { Quote } from '../utterances';
import { unsureParts } from '../../server/features/quotes/unsure';
import { csv } from '../../annotations/formats/csvText';

const header = [
  'speaker',
  'type',
  'words',
  'cue',
  'attributed to',
  'firmness',
  'negated',
  'tense',
  'confidence',
  'unsure',
  'source',
  'line',
  'column',
  'outlet',
  'title',
  'author',
  'date',
  'address',
];

/** What `quotes --format csv` prints: one row for each quotation, with what is known of its source. */
export function quotesCsv(quotes: readonly Quote[], library: Library): string {
  return csv([header, ...quotes.map(quote => row(quote, library))]);
}

function row({ source, quotation, speaker, span, words }: Quote, library: Library): (string | number)[] {
  const text = library.text(source);
  const join = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const { line, column } = library.lines(source).at(span.start);
  const { outlet, title, author, date, address } = library.snapshot.member(source)?.metadata ?? {};
  return [
    speaker ?? '',
    quotation.type,
    words,
    join(quotation.cue),
    join(quotation.source),
    quotation.firmness.cue,
    quotation.firmness.negated ? 'yes' : '',
    quotation.firmness.tense ?? '',
    Math.round(quotation.confidence * 100) / 100,
    unsureParts(quotation)
      .map(({ what }) => what)
      .join('; '),
    library.name(source),
    line,
    column,
    ...[outlet, title, author, date, address].map(field => field ?? ''),
  ];
}
