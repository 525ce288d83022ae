import { version } from '../../package.json';
import type { Command } from './command';
import { analyze } from './commands/analyze';
import { annotations } from './commands/annotations';
import { check } from './commands/check';
import { entities } from './commands/entities';
import { importCommand } from './commands/import';
import { lsp } from './commands/lsp';
import { quotes } from './commands/quotes';
import { helpOf } from './help/overview';
import { UsageError } from './options';
import type { ExitStatus, Terminal } from './terminal';

const commands: readonly Command[] = [check, quotes, entities, analyze, importCommand, annotations, lsp];

/** Runs the program with the words after its name. Never throws. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [first, ...rest] = args;
  const command = commands.find(({ name }) => name === (first === 'help' ? rest[0] : first));
  if (first === '--version' || first === '-V') {
    await terminal.print(`${version}\n`);
    return 0;
  }
  if (!command) return overview(first === 'help' ? (rest[0] ?? first) : first, terminal);
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (first === 'help' || options.some(option => option === '--help' || option === '-h')) {
    await terminal.print(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    const usage = problem instanceof UsageError;
    terminal.complain(
      `${command.name}: ${problem.message}${usage ? `; see parallax ${command.name} --help` : ''}`,
    );
    if (!usage && process.env['PARALLAX_DEBUG']) terminal.complain(problem.stack ?? '');
    return 2;
  }
}

async function overview(asked: string | undefined, terminal: Terminal): Promise<ExitStatus> {
  if (asked === undefined || !['help', '--help', '-h'].includes(asked)) {
    terminal.complain(
      asked === undefined
        ? 'name a command; see parallax --help'
        : `there is no command "${asked}"; see parallax --help`,
    );
    return 2;
  }
  await terminal.print(helpOf(commands));
  return 0;
}
