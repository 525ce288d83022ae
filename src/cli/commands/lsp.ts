import type { Command } from '../command';
import { lspHelp } from '../help/lsp';
import { commonOptions, parseOptions, UsageError } from '../options';
import type { ExitStatus } from '../terminal';

/** `parallax lsp`: the language server on standard input and output. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'run the language server for other editors',
  help: lspHelp,
  run,
};

async function run(args: readonly string[]): Promise<ExitStatus> {
  const { positionals } = parseOptions(args, { help: commonOptions.help, stdio: { type: 'boolean' } });
  if (positionals.length) throw new UsageError('takes no file; the editor names them');
  // Loaded only here: the other commands start faster without it.
  const { startOnStdio } = await import('../../server/stdio');
  await startOnStdio();
  return 0;
}
