import type { Command } from '../command';
import { lspHelp } from '../help/lsp';
import { annotationsOption, commonOptions, parseOptions, placeOfAnnotations, UsageError } from '../options';
import type { ExitStatus } from '../terminal';

/** `parallax lsp`: the language server, for other editors and for the extension on the desktop. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'run the language server for other editors',
  help: lspHelp,
  run,
};

async function run(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    help: commonOptions.help,
    stdio: { type: 'boolean' },
    'node-ipc': { type: 'boolean' },
    ...annotationsOption,
    // Named by clients of VS Code's library; the server learns it from `initialize` too.
    clientProcessId: { type: 'string' },
  });
  if (positionals.length) throw new UsageError('takes no file; the editor names them');
  const annotationFile = placeOfAnnotations(values.annotations);
  // Loaded only here: the other commands start faster without it.
  const { startServer } = await import('../../server/startServer');
  await startServer(
    values['node-ipc'] ? 'ipc' : 'stdio',
    annotationFile === undefined ? {} : { annotationFile },
  );
  return 0;
}
