import { join } from 'node:path';
import { readWeightsFrom } from '../disk/readWeights';
import type { LanguageReader } from '../language/reader/reader';
import { loadReader as load } from '../server/trainedReader';
import type { Terminal } from './terminal';

/** The trained reader; where weights can't be had the person is told, and rules do what they are for. */
export async function loadReader(terminal: Terminal): Promise<LanguageReader | undefined> {
  const { reader, problem } = await load(readWeightsFrom(join(__dirname, '..', 'models')));
  const what = reader === undefined ? 'reading' : 'judging who said what';
  if (problem !== undefined) terminal.complain(`${what} by rules alone, which find less: ${problem}`);
  return reader;
}
