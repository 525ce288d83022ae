import { analysisOf } from '../analysis';
import type { Command } from '../command';
import { analyzeHelp } from '../help/analyze';
import type { Library } from '../library';
import { openLibrary } from '../library';
import { answerLines } from '../ndjson';
import { choice, commonOptions, parseOptions, UsageError } from '../options';
import { entityResults, entityRule } from '../sarif/entitiesSarif';
import { sarifLog } from '../sarif/log';
import { quotationResult, quotationRule } from '../sarif/quotesSarif';
import type { ExitStatus, Terminal } from '../terminal';
import { entitiesText } from '../text/entitiesText';
import { quotesText } from '../text/quotesText';
import type { Style } from '../text/style';
import { colourChoices, styleFor } from '../text/style';
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
    ...commonOptions,
    format: { type: 'string', short: 'f' },
    ndjson: { type: 'boolean', default: false },
  });
  if (values.ndjson && (positionals.length || values.format !== undefined)) {
    throw new UsageError('--ndjson reads standard input and goes with no file and no --format');
  }
  const format = choice('format', values.format ?? 'json', formats);
  const style = styleFor(choice('color', values.color, colourChoices), terminal);
  if (values.ndjson) return answerLines(process.stdin, terminal);
  const library = await openLibrary(positionals, 'auto', terminal);
  for (const piece of render(format, library, style, terminal.columns)) await terminal.print(piece);
  return library.problems.length ? 2 : 0;
}

function* render(
  format: (typeof formats)[number],
  library: Library,
  style: Style,
  columns: number,
): Generator<string> {
  if (format === 'text') {
    yield `${entitiesText(whoIn(library), library, { style, columns })}\n`;
    yield quotesText(quotesOf(library), library, { style, columns });
  } else if (format === 'sarif') {
    const entities = whoIn(library).flatMap(who => entityResults(who, library));
    const quotations = quotesOf(library).map(quote => quotationResult(quote, library));
    yield sarifLog([entityRule, quotationRule], [...entities, ...quotations], library);
  } else {
    const analyses = library.inputs.flatMap(({ id, name }) => {
      const source = library.source(id);
      return source ? [analysisOf(name, source)] : [];
    });
    if (format === 'json') yield `${JSON.stringify({ sources: analyses }, undefined, 2)}\n`;
    else for (const analysis of analyses) yield `${JSON.stringify(analysis)}\n`;
  }
}
