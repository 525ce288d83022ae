import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readWeightsFrom } from '../../src/disk/readWeights';
import { temporaryFolder } from './temporaryFolder';

describe('The weights on the disk', () => {
  it('are read as they are', async () => {
    assert.deepEqual(await readWeightsFrom('models')('names'), readFileSync('models/names.bin'));
  });

  it('are told of where they are missing', async () => {
    const folder = temporaryFolder({});
    await assert.rejects(readWeightsFrom(folder.path)('names'), /^Error: models\/names\.bin does not exist$/);
    folder.remove();
  });
});
