import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('The compiled kernel', () => {
  it('is what its source compiles to, byte for byte', () => {
    const run = spawnSync(process.execPath, ['tools/kernel/build.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
  });
});
