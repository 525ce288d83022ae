// Packs the extension and tests what is in the package: `node scripts/test-package.mjs`.
import { join } from 'node:path';
import { notice } from './notice.mjs';
import { pack } from './package.mjs';
import { script } from './setup/progress.mjs';
import { root } from './setup/run.mjs';
import { runMocha, testFiles, wordsAndOptions } from './testing/mocha.mjs';

await script(async () => {
  const { words, options } = wordsAndOptions();
  await notice({ check: true });
  const env = { PARALLAX_VSIX: await pack(join(root, 'out')) };
  return runMocha(testFiles(join('test', 'package'), words), 'package', { timeout: 20_000, options, env });
});
