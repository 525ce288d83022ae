import type { Command } from '../command';
import { quotesCsv } from '../csv/quotesCsv';
import { quotesHelp } from '../help/quotes';
import { quotesJson } from '../json/quotesJson';
import { openLibrary } from '../library';
import { choice, choices, parseOptions, readingOptions } from '../options';
import { quotesSarif } from '../sarif/quotesSarif';
import type { ExitStatus, Terminal } from '../terminal';
import { layoutFor } from '../text/layout';
import { quotesText } from '../text/quotesText';
import { quotesOf } from '../utterances';

const formats = ['text', 'json', 'csv', 'sarif'] as const;
const types = ['direct', 'indirect', 'mixed'] as const;

/** `parallax quotes`: who said what. */
export const quotes: Command = {
  name: 'quotes',
  summary: 'list who said what',
  help: quotesHelp,
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    ...readingOptions,
    format: { type: 'string', short: 'f', default: 'text' },
    speaker: { type: 'string' },
    type: { type: 'string', multiple: true },
  });
  const format = choice('format', values.format, formats);
  const layout = layoutFor(values.color, terminal);
  const wanted = choices('type', values.type, types);
  const speaker = values.speaker?.toLowerCase();
  const library = await openLibrary(positionals, terminal, { annotations: values.annotations });
  const found = quotesOf(library)
    .filter(({ quotation }) => !wanted || wanted.includes(quotation.type))
    .filter(quote => speaker === undefined || (quote.speaker ?? '').toLowerCase().includes(speaker));
  if (format === 'json') await terminal.print(quotesJson(found, library));
  else if (format === 'csv') await terminal.print(quotesCsv(found, library));
  else if (format === 'sarif') await terminal.print(quotesSarif(found, library));
  else await terminal.print(quotesText(found, library, layout));
  return library.problems.length ? 2 : 0;
}
