import assert from 'node:assert/strict';
import { createReader } from '../../../src/language/reader/reader';
import { readWeights, WeightsError } from '../../../src/language/reader/weights';
import { shippedModels } from './models';

const { names } = shippedModels();

function refuses(bytes: Uint8Array, message: RegExp): void {
  assert.throws(
    () => readWeights(bytes),
    error => error instanceof WeightsError && message.test(error.message),
  );
}

describe('Files of weights', () => {
  it('are read wherever they stand in memory', () => {
    const moved = new Uint8Array(names.length + 3);
    moved.set(names, 3);
    const tensor = readWeights(moved.subarray(3)).tensor('out');
    assert.deepEqual(tensor, readWeights(names).tensor('out'));
  });

  it('are refused where one bit is wrong', () => {
    for (const at of [12, 100, Math.floor(names.length / 2), names.length - 1]) {
      const damaged = names.slice();
      damaged[at]! ^= 4;
      refuses(damaged, /damaged/);
    }
  });

  it('are refused where they are cut off, empty, something else or of another version', () => {
    refuses(new Uint8Array(), /cut off/);
    refuses(names.slice(0, 5000), /damaged/);
    refuses(new TextEncoder().encode('<html>404 Not Found</html>'), /not a file of weights/);
    const other = names.slice();
    other[4] = 9;
    refuses(other, /another version/);
  });

  it('are refused in each other’s place', () => {
    const files = shippedModels();
    assert.throws(
      () => createReader({ ...files, syntax: files.names }),
      /^WeightsError: models\/syntax\.bin has no/,
    );
    assert.throws(
      () => createReader({ ...files, vectors: files.names }),
      /^WeightsError: models\/vectors\.bin has no/,
    );
  });
});
