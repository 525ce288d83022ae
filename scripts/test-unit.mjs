// Bundles the unit tests (test/**/*.test.ts, without those that run inside VS Code or a browser) and runs them in mocha.
// `node scripts/test-unit.mjs quotations` runs only files whose path contains the word; arguments that start with `-`
// go to mocha.
import { join, sep } from 'node:path';
import { runMocha, testFiles, wordsAndOptions } from './testing/mocha.mjs';

const { words, options } = wordsAndOptions();
const elsewhere = ['vscode', 'workbench', 'package'].map(folder => join('test', folder) + sep);
const files = testFiles('test', words).filter(file => !elsewhere.some(folder => file.startsWith(folder)));
process.exitCode = await runMocha(files, words.join('-') || 'unit', { timeout: 120_000, options });
