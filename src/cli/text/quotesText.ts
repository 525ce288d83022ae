import { slice } from '../../language/span';
import { unsureParts } from '../../server/features/quotes/unsure';
import type { Library } from '../library';
import type { Quote } from '../utterances';
import { cellsOf, harmless, wrap } from './cells';
import { counted } from './count';
import type { TextLayout } from './layout';

/** Quotations under their speakers, the most quoted first, those of nobody in particular last. */
export function quotesText(quotes: readonly Quote[], library: Library, layout: TextLayout): string {
  const speakers = new Map<string | undefined, Quote[]>();
  for (const quote of quotes) {
    const others = speakers.get(quote.speaker);
    if (others) others.push(quote);
    else speakers.set(quote.speaker, [quote]);
  }
  const groups = [...speakers].sort(
    ([a, m], [b, n]) => Number(a === undefined) - Number(b === undefined) || n.length - m.length,
  );
  const blocks = groups.map(([speaker, own]) => group(speaker, own, library, layout));
  const named = groups.filter(([speaker]) => speaker !== undefined).length;
  const summary = quotes.length
    ? `${counted(quotes.length, 'quotation')} by ${counted(named, 'speaker')} in ${counted(library.inputs.length, 'source')}.`
    : `No quotations in ${counted(library.inputs.length, 'source')}.`;
  return [...blocks, summary].join('\n\n') + '\n';
}

function group(
  speaker: string | undefined,
  quotes: readonly Quote[],
  library: Library,
  layout: TextLayout,
): string {
  const { style } = layout;
  const name = style.strong(harmless(speaker ?? 'Nobody named'));
  const lines = [`${name} ${style.faint(counted(quotes.length, 'quotation'))}`];
  for (const quote of quotes) {
    lines.push(
      `  ${style.place(library.place(quote.source, quote.span.start))} ${style.faint(how(quote, library))}`,
    );
    lines.push(...indented(quote.words, layout.columns));
  }
  return lines.join('\n');
}

/** "direct, said", and what is unsure. */
function how({ source, quotation }: Quote, library: Library): string {
  const cue = quotation.cue.map(span => harmless(slice(library.text(source), span))).join(' … ');
  const form = quotation.form === 'post' ? 'post' : quotation.type;
  const unsure = unsureParts(quotation).map(({ what }) => what);
  return [form, cue, unsure.length ? `unsure ${unsure.join(', ')}` : ''].filter(Boolean).join(', ');
}

function indented(words: string, columns: number): string[] {
  const flat = words.replace(/\s+/g, ' ').trim();
  const cells = cellsOf(flat, { start: 0, end: flat.length }, []);
  return wrap(cells, columns - 4).map(
    line =>
      `    ${line
        .map(({ text }) => text)
        .join('')
        .trimEnd()}`,
  );
}
