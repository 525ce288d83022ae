import type { DiscrepancyKind } from '../../corpus/model';
import { discrepancyKinds } from '../../corpus/kinds/all';
import { severityOf } from '../../corpus/judgement';
import type { Command } from '../command';
import type { Finding, Shown } from '../findings';
import { severities } from '../findings';
import { checkHelp } from '../help/check';
import { checkJson } from '../json/checkJson';
import { type Library, openLibrary } from '../library';
import { onlyHereIn } from '../onlyHere';
import { choice, choices, parseOptions, readingOptions, UsageError } from '../options';
import { checkSarif } from '../sarif/checkSarif';
import type { ExitStatus, Terminal } from '../terminal';
import { checkText } from '../text/checkText';
import { layoutFor, type TextLayout } from '../text/layout';
import { onlyHereText } from '../text/onlyHereText';
import { histories } from '../versions/histories';
import { versionsJson } from '../versions/versionsJson';
import { versionsText } from '../versions/versionsText';

const formats = ['text', 'json', 'sarif'] as const;
const groupings = ['auto', 'folder', 'all'] as const;
const strictnesses = ['low', 'normal', 'high'] as const;
/** Options that say which differences are shown. */
const ofDifferences = ['kind', 'strictness', 'min-severity', 'only-here'] as const;

/** What is asked of `check`. */
interface Request {
  readonly kinds: readonly DiscrepancyKind[] | undefined;
  readonly strictness: (typeof strictnesses)[number];
  readonly least: Shown;
}

/** `parallax check`: what sources that tell one story state differently. */
export const check: Command = {
  name: 'check',
  summary: 'show what sources that tell one story state differently',
  help: checkHelp,
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    ...readingOptions,
    format: { type: 'string', short: 'f', default: 'text' },
    stories: { type: 'string', default: 'auto' },
    strictness: { type: 'string' },
    kind: { type: 'string', multiple: true },
    'min-severity': { type: 'string' },
    'only-here': { type: 'boolean', default: false },
    versions: { type: 'boolean', default: false },
  });
  const format = choice('format', values.format, formats);
  const unheeded = values.versions && ofDifferences.find(option => values[option]);
  if (unheeded) throw new UsageError(`--versions does not go with --${unheeded}`);
  const wantsOnlyHere = values['only-here'];
  if (wantsOnlyHere && format === 'sarif')
    throw new UsageError('--only-here goes with text and json: what one source reports alone is no problem');
  if (values.versions && format === 'sarif')
    throw new UsageError('--versions goes with text and json: versions of one article are no problem');
  const layout = layoutFor(values.color, terminal);
  const strictness = choice('strictness', values.strictness ?? 'normal', strictnesses);
  const least = values['min-severity'] ?? (strictness === 'low' ? 'view' : 'information');
  const request: Request = {
    kinds: choices('kind', values.kind, discrepancyKinds),
    strictness,
    least: choice('min-severity', least, severities),
  };
  const library = await openLibrary(positionals, terminal, {
    stories: choice('stories', values.stories, groupings),
    annotations: values.annotations,
  });
  if (values.versions) return printVersions(library, format, layout, terminal);
  const findings = findingsOf(library, request);
  const onlyHere = wantsOnlyHere ? onlyHereIn(library) : undefined;
  if (format === 'json') await terminal.print(checkJson(findings, library, onlyHere));
  else if (format === 'sarif') await terminal.print(checkSarif(findings, library));
  else {
    await terminal.print(checkText(findings, library, layout));
    if (onlyHere) await terminal.print(`\n${onlyHereText(onlyHere, library, layout)}`);
  }
  return library.problems.length ? 2 : findings.length ? 1 : 0;
}

/** What became of articles from version to version, and nothing of what sources state differently. */
async function printVersions(
  library: Library,
  format: (typeof formats)[number],
  layout: TextLayout,
  terminal: Terminal,
): Promise<ExitStatus> {
  const steps = await histories(library);
  await terminal.print(format === 'json' ? versionsJson(steps) : versionsText(steps, layout));
  if (library.problems.length) return 2;
  return steps.some(({ comparison }) => comparison.changes.length) ? 1 : 0;
}

function findingsOf({ snapshot, decisions }: Library, { kinds, strictness, least }: Request): Finding[] {
  const loud: readonly string[] = severities.slice(0, severities.indexOf(least) + 1);
  return snapshot.discrepancies
    .filter(discrepancy => decisions.on(discrepancy)?.outcome !== 'dismissed')
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .map(discrepancy => ({ discrepancy, severity: severityOf(discrepancy, { strictness, severity: {} }) }))
    .filter((finding): finding is Finding => loud.includes(finding.severity));
}
