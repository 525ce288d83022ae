import { join } from 'node:path';
import { readModels } from '../disk/readModels';
import type { LanguageReader } from '../language/reader/reader';
import type { Terminal } from './terminal';

/** The trained reader; where its weights can't be had the person is told, and rules read. */
export async function loadReader(terminal: Terminal): Promise<LanguageReader | undefined> {
  const loaded = await readModels(join(__dirname, '..', 'models'));
  if ('reader' in loaded) return loaded.reader;
  terminal.complain(`reading by rules alone, which find less: ${loaded.problem}`);
  return undefined;
}
