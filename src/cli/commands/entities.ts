import type { Command } from '../command';
import { entitiesHelp } from '../help/entities';
import { entitiesJson } from '../json/entitiesJson';
import { openLibrary } from '../library';
import { choice, choices, parseOptions, readingOptions } from '../options';
import { entitiesSarif } from '../sarif/entitiesSarif';
import type { ExitStatus, Terminal } from '../terminal';
import { entitiesText } from '../text/entitiesText';
import { layoutFor } from '../text/layout';
import { whoIn } from '../who';

const formats = ['text', 'json', 'sarif'] as const;
const kinds = ['person', 'place', 'organisation', 'other'] as const;

/** `parallax entities`: who and what is mentioned. */
export const entities: Command = {
  name: 'entities',
  summary: 'list the people, places and organisations that are mentioned',
  help: entitiesHelp,
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    ...readingOptions,
    format: { type: 'string', short: 'f', default: 'text' },
    kind: { type: 'string', multiple: true },
  });
  const format = choice('format', values.format, formats);
  const layout = layoutFor(values.color, terminal);
  const wanted = choices('kind', values.kind, kinds);
  const library = await openLibrary(positionals, terminal, { annotations: values.annotations });
  const found = whoIn(library).filter(({ kind }) => !wanted || wanted.includes(kind));
  if (format === 'json') await terminal.print(entitiesJson(found, library));
  else if (format === 'sarif') await terminal.print(entitiesSarif(found, library));
  else await terminal.print(entitiesText(found, library, layout));
  return library.problems.length ? 2 : 0;
}
