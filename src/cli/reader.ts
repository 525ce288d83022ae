import { join } from 'node:path';
import { readWeightsFrom } from '../disk/readWeights';
import type { LanguageReader } from '../language/reader/reader';
import { loadReader as load } from '../server/trainedReader';
import type { Terminal } from './terminal';

/** The trained reader; where its weights can't be had the person is told, and rules read. */
export async function loadReader(terminal: Terminal): Promise<LanguageReader | undefined> {
  const loaded = await load(readWeightsFrom(join(__dirname, '..', 'models')));
  if ('reader' in loaded) return loaded.reader;
  terminal.complain(`reading by rules alone, which find less: ${loaded.problem}`);
  return undefined;
}
