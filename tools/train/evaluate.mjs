// Measures the models as the extension runs them.
//
//     node evaluate.mjs --names texts.jsonl --trees test.conllu [--models folder] [--plain]
//
// Names: exact span and kind, on texts as measure.mjs takes them, through the extension's own tokens. Trees: parts of
// speech, heads and relations (without subtypes) on the treebank's own tokens. `--plain` runs the kernel without
// WebAssembly.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromLanguage, models } from './bundle.mjs';

const { values: options } = parseArgs({
  options: {
    names: { type: 'string' },
    trees: { type: 'string' },
    models: { type: 'string', default: models },
    plain: { type: 'boolean', default: false },
  },
});
const language = await fromLanguage('readParagraph', 'trainedNames', 'reader/reader', 'reader/plainKernel');
const bytes = name => readFileSync(join(options.models, `${name}.bin`));
const began = performance.now();
const reader = language.createReader(
  { vectors: bytes('vectors'), names: bytes('names'), syntax: bytes('syntax') },
  options.plain ? language.plainKernel : undefined,
);
console.log(`weights loaded in ${Math.round(performance.now() - began)} ms`);

function scoreNames(file) {
  const counts = new Map();
  const add = (kind, column) => {
    if (!counts.has(kind)) counts.set(kind, [0, 0, 0]);
    counts.get(kind)[column]++;
  };
  let words = 0;
  const start = performance.now();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, mentions } = JSON.parse(line);
    const found = namesOf(text);
    words += found.words;
    const gold = new Map(mentions.map(m => [`${m.start}-${m.end}`, m.kind]));
    for (const [span, kind] of found.names)
      for (const key of ['all', kind]) {
        add(key, 1);
        if (gold.get(span) === kind) add(key, 0);
      }
    for (const kind of gold.values()) for (const key of ['all', kind]) add(key, 2);
  }
  const speed = Math.round((1000 * words) / (performance.now() - start));
  console.log(`names, ${words} words, ${speed} words/s`);
  for (const [kind, [hits, predicted, gold]] of counts) {
    const [p, r, f] = [hits / predicted, hits / gold, (2 * hits) / (predicted + gold)].map(x =>
      (100 * x).toFixed(1),
    );
    console.log(`  ${kind.padEnd(14)} P ${p}  R ${r}  F1 ${f}`);
  }
}

function namesOf(text) {
  const starts = [];
  const paragraphs = [];
  let at = 0;
  for (const line of text.split('\n')) {
    starts.push(at);
    paragraphs.push(language.readParagraph(line, reader));
    at += line.length + 1;
  }
  const names = new Map();
  language.nameDocument(paragraphs, reader).forEach((paragraph, i) => {
    for (const { start, end, kind } of paragraph.names)
      if (kind && kind !== 'other') names.set(`${start + starts[i]}-${end + starts[i]}`, kind);
  });
  return { names, words: paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0) };
}

function scoreTrees(file) {
  const [tags, heads, labels, total] = [0, 0, 0, 0].map(() => ({ count: 0 }));
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const rows = block
      .split('\n')
      .filter(line => /^\d+\t/.test(line))
      .map(line => line.split('\t'));
    const read = reader.readParagraphs([{ words: rows.map(row => row[1]), lengths: [rows.length] }])[0];
    rows.forEach((row, i) => {
      total.count++;
      if (read.tags[i] === row[3]) tags.count++;
      if (read.heads[i] + 1 !== Number(row[6])) return;
      heads.count++;
      if (read.relations[i].split(':')[0] === row[7].split(':')[0]) labels.count++;
    });
  }
  const share = ({ count }) => ((100 * count) / total.count).toFixed(2);
  console.log(
    `trees, ${total.count} words\n  UPOS ${share(tags)}  UAS ${share(heads)}  LAS ${share(labels)}`,
  );
}

if (options.names) scoreNames(options.names);
if (options.trees) scoreTrees(options.trees);
