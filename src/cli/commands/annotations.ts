import { exportCommand } from '../annotating/export';
import { importCommand } from '../annotating/import';
import type { Command } from '../command';
import { annotationsHelp } from '../help/annotations';
import { UsageError } from '../options';
import type { ExitStatus, Terminal } from '../terminal';

/** `parallax annotations`: writes out what people have added to sources, and brings it in. */
export const annotations: Command = {
  name: 'annotations',
  summary: 'write out what people have added to sources, or bring it in',
  help: annotationsHelp,
  run,
};

async function run([action, ...rest]: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  if (action === 'export') return exportCommand(rest, terminal);
  if (action === 'import') return importCommand(rest, terminal);
  throw new UsageError(
    action === undefined ? 'say export or import' : `takes export or import; not "${action}"`,
  );
}
