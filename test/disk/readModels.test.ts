import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readModels } from '../../src/disk/readModels';

describe('The weights on the disk', () => {
  it('make a reader', async () => {
    assert.ok('reader' in (await readModels('models')));
  });

  it('are told of where they are missing or damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'));
    const problem = async (): Promise<string> => {
      const loaded = await readModels(folder);
      return 'problem' in loaded ? loaded.problem : 'none';
    };
    assert.match(await problem(), /no such file/i);
    cpSync('models', folder, { recursive: true });
    truncateSync(join(folder, 'syntax.bin'), 1000);
    assert.match(await problem(), /damaged/);
    rmSync(folder, { recursive: true });
  });
});
