// Holds the training of the networks to the bytes that it always gave: `node scripts/test-training.mjs`. It takes a Python with
// PyTorch, which is no dependency of the project: where there is none it says so and has run nothing.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './setup/progress.mjs';
import { root } from './setup/run.mjs';

/** @param {{ passed: number, failed: number, note?: string | undefined }} figures */
function report(figures) {
  const file = process.env['PARALLAX_TEST_REPORT'];
  if (file) writeFileSync(file, JSON.stringify(figures));
}

/** @param {string} python */
const hasTorch = python => spawnSync(python, ['-c', 'import torch, numpy']).status === 0;

/** @returns {number} the exit status */
function main() {
  const python = ['python3', '/usr/bin/python3', 'python'].find(hasTorch);
  if (python === undefined) {
    const note = 'not run, for want of a Python with torch and numpy (Debian: python3-torch)';
    console.log(note);
    report({ passed: 0, failed: 0, note });
    return 0;
  }
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const run = spawnSync(python, [join(root, 'tools', 'train', 'golden.py')], { encoding: 'utf8', env });
  process.stdout.write(run.stdout + run.stderr);
  const failed = run.status === 0 ? 0 : 1;
  report({ passed: 1 - failed, failed, note: run.stdout.trim().split('\n').at(-1) });
  return failed;
}

await script(() => Promise.resolve(main()));
