// How well copies are told from independent reports: `node tools/independence/measure.mjs FOLDER [LEFT OUT …]`. FOLDER
// holds a folder for each event, with two independent articles as .txt. Each of them is also rewritten in six ways
// (test/corpus/independence/rewrite.ts); what is printed is how surely a rewritten pair scores above an independent one.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loader } from '../../scripts/bundles.mjs';

const [folder, ...leftOut] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Name the folder that holds a folder with two texts for each event.');

const outfile = resolve('out', 'independence.mjs');
await build({
  stdin: {
    contents: `
      export { outlineOf } from './src/corpus/alignment/outline';
      export { areOneOriginal, commonContent } from './src/corpus/independence/independence';
      export { finish } from './src/language/finish';
      export { readSource } from './src/source/read';
      export { rewrite, rewritings } from './test/corpus/independence/rewrite';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outfile,
  loader,
});
const { areOneOriginal, commonContent, finish, outlineOf, readSource, rewrite, rewritings } = await import(
  pathToFileURL(outfile).href
);

const outline = text => outlineOf(readSource(text));
const independent = [];
const copies = rewritings.map(how => ({ how, found: [] }));
for (const event of readdirSync(folder).filter(name => !leftOut.includes(name))) {
  const files = readdirSync(join(folder, event)).filter(name => name.endsWith('.txt'));
  const texts = files.map(name => readFileSync(join(folder, event, name), 'utf8'));
  const [a, b] = texts.map(outline);
  if (!a || !b) continue;
  independent.push(finish(commonContent(a, b)));
  for (const [i, text] of texts.entries())
    for (const { how, found } of copies)
      found.push(finish(commonContent(outline(text), outline(rewrite(text, how, i + 1)))));
}

/** The share of pairs of one of each in which the copy scores higher (Mann and Whitney 1947). */
function areaUnderCurve(positive) {
  let sum = 0;
  for (const p of positive)
    for (const n of independent) sum += p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0;
  return (sum / (positive.length * independent.length)).toFixed(4);
}

const scores = found => found.map(({ score }) => score);
const calledCopies = found => `${found.filter(areOneOriginal).length} of ${found.length} called copies`;
for (const { how, found } of copies)
  console.log(
    `${how}: AUC ${areaUnderCurve(found)}, lowest ${Math.min(...scores(found)).toFixed(2)}, ${calledCopies(found)}`,
  );
console.log(
  `independent: highest ${Math.max(...scores(independent)).toFixed(2)}, ${calledCopies(independent)}`,
);
console.log(`AUC ${areaUnderCurve(copies.flatMap(({ found }) => found))}`);
