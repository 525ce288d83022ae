// The extension's own reading, bundled for the scripts here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** Everything that the named modules under src/language export. */
export function fromLanguage(...modules) {
  return fromSource(...modules.map(name => `language/${name}`));
}

/** Everything that the named modules under src export. */
export async function fromSource(...modules) {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  const outfile = join(folder, 'language.mjs');
  const contents = modules.map(name => `export * from './${name}';`).join('\n');
  await build({
    stdin: { contents, resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

export const models = join(root, 'models');
