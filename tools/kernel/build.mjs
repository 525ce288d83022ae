// Compiles kernel.ts (AssemblyScript) and writes its bytes to src/language/reader/kernelBytes.ts. The compiler's version
// is fixed in package.json, so that the bytes are the same everywhere; `--check` only compares.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const target = join(root, 'src', 'language', 'reader', 'kernelBytes.ts');
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('assemblyscript/package.json')),
  'bin',
  'asc.js',
);

const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
const out = join(folder, 'kernel.wasm');
execFileSync(
  process.execPath,
  [
    compiler,
    'tools/kernel/kernel.ts',
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--importMemory',
    '--outFile',
    out,
  ],
  { cwd: root, stdio: 'inherit' },
);
const bytes = readFileSync(out);
rmSync(folder, { recursive: true });

const lines = bytes.toString('base64').match(/.{1,110}/g);
const text = [
  '/** The compiled kernel, base64. Made from tools/kernel/kernel.ts by `npm run build:kernel`; not to be edited. */',
  'export const kernelBytes =',
  lines.map(line => `  '${line}'`).join(' +\n') + ';',
  '',
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/language/reader/kernelBytes.ts is not what tools/kernel/kernel.ts compiles to.');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
  console.log(`${bytes.length} bytes`);
}
