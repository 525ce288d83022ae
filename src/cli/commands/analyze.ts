import { describe } from '../../corpus/metadata';
import { readSource } from '../../source/read';
import { analysisOf } from '../analysis';
import type { Command } from '../command';
import { analyzeHelp } from '../help/analyze';
import { readInputs } from '../inputs';
import { KeptCorrections } from '../keptCorrections';
import type { Library } from '../library';
import { openLibrary } from '../library';
import { answerLines } from '../ndjson';
import { choice, parseOptions, placeOfAnnotations, readingOptions, UsageError } from '../options';
import { Progress } from '../progress';
import { loadReader } from '../reader';
import { Remarks } from '../remarks';
import { entityResults, entityRule } from '../sarif/entitiesSarif';
import { sarifLog } from '../sarif/log';
import { quotationResult, quotationRule } from '../sarif/quotesSarif';
import type { ExitStatus, Terminal } from '../terminal';
import { entitiesText } from '../text/entitiesText';
import { quotesText } from '../text/quotesText';
import { layoutFor, type TextLayout } from '../text/layout';
import { quotesOf } from '../utterances';
import { whoIn } from '../who';

const formats = ['json', 'ndjson', 'text', 'sarif'] as const;

/** `parallax analyze`: everything that is read in texts, for other programs. */
export const analyze: Command = {
  name: 'analyze',
  summary: 'print everything that is read in texts, for other programs',
  help: analyzeHelp,
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    ...readingOptions,
    format: { type: 'string', short: 'f' },
    ndjson: { type: 'boolean', default: false },
  });
  if (values.ndjson && (positionals.length || values.format !== undefined)) {
    throw new UsageError('--ndjson reads standard input and goes with no file and no --format');
  }
  const format = choice('format', values.format ?? 'json', formats);
  const { annotations } = values;
  const layout = layoutFor(values.color, terminal);
  if (values.ndjson) return answerLines(process.stdin, terminal);
  if (format === 'json' || format === 'ndjson')
    return printAnalyses(positionals, { format, annotations }, terminal);
  const library = await openLibrary(positionals, terminal, { annotations });
  if (format === 'sarif') await terminal.print(analysisSarif(library));
  else await terminal.print(analysisText(library, layout));
  return library.problems.length ? 2 : 0;
}

/** Prints each analysis as soon as its text is read: nothing is compared, and little is kept. */
async function printAnalyses(
  names: readonly string[],
  { format, annotations }: { readonly format: 'json' | 'ndjson'; readonly annotations: string | undefined },
  terminal: Terminal,
): Promise<ExitStatus> {
  const remarks = new Remarks(terminal, new Progress());
  const reader = await loadReader(terminal);
  const [open, between, close] = format === 'json' ? ['{"sources": [\n', ',\n', '\n]}\n'] : ['', '\n', '\n'];
  const kept = new KeptCorrections(remarks.report, placeOfAnnotations(annotations));
  let count = 0;
  for await (const input of readInputs(names, remarks.report)) {
    const source = readSource(input.text, undefined, reader, await kept.of(input));
    remarks.about(input, source);
    const analysis = analysisOf(input.name, source, describe(input, source).metadata);
    await terminal.print(`${count++ ? between : open}${JSON.stringify(analysis)}`);
  }
  kept.reportUnused();
  await terminal.print(count || format === 'json' ? `${count ? '' : open}${close}` : '');
  return remarks.problems.length ? 2 : 0;
}

function analysisText(library: Library, layout: TextLayout): string {
  const entities = entitiesText(whoIn(library), library, layout);
  return `${entities}\n${quotesText(quotesOf(library), library, layout)}`;
}

function analysisSarif(library: Library): string {
  const entities = whoIn(library).flatMap(who => entityResults(who, library));
  const quotations = quotesOf(library).map(quote => quotationResult(quote, library));
  return sarifLog([entityRule, quotationRule], [...entities, ...quotations], library);
}
