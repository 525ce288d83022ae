import assert from 'node:assert/strict';
import { join } from 'node:path';
import { runProgram } from '../../src/cli/program';
import { temporaryFolder } from '../disk/temporaryFolder';

/** What there is to do, as the command line names it. */
const everyAction = [
  ['check'],
  ['quotes'],
  ['entities'],
  ['analyze'],
  ['import'],
  ['annotations', 'export'],
  ['annotations', 'import'],
  ['lsp'],
] as const;

/** What a run printed and complained of. */
async function run(args: readonly string[]): Promise<{ printed: string; complaints: string }> {
  let [printed, complaints] = ['', ''];
  await runProgram(args, {
    coloured: false,
    columns: 100,
    print: text => Promise.resolve(void (printed += text)),
    complain: line => void (complaints += `${line}\n`),
  });
  return { printed, complaints };
}

/** The options that the help of a command tells of; of several actions ("Options of export:") those of the one. */
async function optionsInHelp([command, action]: readonly string[]): Promise<string[]> {
  const { printed } = await run([command ?? '', '--help']);
  const parts = printed.split(/^(?=Options(?: of \w+)?:$|\n? {2}-h, --help)/m).slice(1);
  return parts
    .filter(part => !part.startsWith('Options of') || part.startsWith(`Options of ${action ?? ''}:`))
    .flatMap(part => Array.from(part.matchAll(/^ {2,}(?:-\w, )?(--[a-z-]+)/gm), ([, option = '']) => option));
}

describe('the options of the command line', () => {
  // Some options name folders that are made.
  const { path, remove } = temporaryFolder({});
  after(remove);
  let everyOption: ReadonlySet<string>;
  before(async () => {
    everyOption = new Set((await Promise.all(everyAction.map(optionsInHelp))).flat());
  });

  for (const action of everyAction)
    it(`of ${action.join(' ')} are those that its help names`, async () => {
      const named = await optionsInHelp(action);
      assert.ok(named.includes('--help'));
      for (const option of everyOption) {
        const { complaints } = await run([
          ...action,
          `${option}=${join(path, 'new')}`,
          join(path, 'none.txt'),
        ]);
        assert.equal(!/unknown option/i.test(complaints), named.includes(option), `${option}: ${complaints}`);
      }
    });
});
