// Measures tokens and sentences from raw text against treebanks in CoNLL-U.
//
//     node segmentation.mjs [--documents _news_] [--errors 40] file.conllu …
//
// The text is put together from the treebank's words and spaces, a paragraph where it says so. A token or sentence is right
// if it begins and ends where one of the treebank does. Treebanks cut names at hyphens too ("Jean", "-", "Claude"), the
// reader keeps these together; so tokens are given twice: as they are, and with hyphens joined on both sides.
// `--documents` takes only those whose name has the word. Of several files the figures of all come last.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromLanguage } from './bundle.mjs';

const { values: options, positionals } = parseArgs({
  options: { documents: { type: 'string', default: '' }, errors: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const { readParagraph } = await fromLanguage('readParagraph');

/** The paragraphs of a treebank: text, tokens and sentences as [start, end]. */
function paragraphsOf(file) {
  const paragraphs = [];
  let taken = true;
  /** So many more sentences belong to a block, as a heading or a caption, that ends by itself. */
  let left = Infinity;
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n').filter(Boolean);
    if (lines.length === 0) continue;
    const name = lines.find(line => line.startsWith('# newdoc'));
    if (name !== undefined) taken = name.includes(options.documents);
    if (!taken) continue;
    const blocks = lines.filter(line => line.startsWith('# newpar'));
    if (name !== undefined || blocks.length > 0 || left === 0)
      paragraphs.push({ text: '', tokens: [], sentences: [] });
    if (left === 0) left = Infinity;
    const own = /(?:figure|head|caption|item|row|cell)[^|]*\((\d+) s\)\s*$/.exec(blocks.at(-1) ?? '');
    if (own !== null) left = Number(own[1]);
    addSentence(paragraphs.at(-1), lines);
    left--;
  }
  return paragraphs.filter(({ text }) => text.trim() !== '');
}

function addSentence(paragraph, lines) {
  const start = paragraph.text.length;
  let within = 0;
  for (const line of lines) {
    const [number, word, , , , , , , , notes = ''] = line.split('\t');
    if (/^\d+-\d+$/.test(number)) {
      // A written word that the treebank takes for several: the space after it is told here.
      within = Number(number.split('-')[1]) - Number(number.split('-')[0]) + 1;
      paragraph.glued = notes.includes('SpaceAfter=No');
    } else if (/^\d+$/.test(number)) {
      const at = paragraph.text.length;
      paragraph.text += word;
      paragraph.tokens.push([at, at + word.length]);
      const glued = within > 0 ? within > 1 || paragraph.glued : notes.includes('SpaceAfter=No');
      if (within > 0) within--;
      if (!glued) paragraph.text += ' ';
    }
  }
  paragraph.sentences.push([start, paragraph.text.trimEnd().length]);
}

/** The tokens with those put together that a hyphen joins. */
function joined(text, tokens) {
  const result = [];
  for (const [start, end] of tokens) {
    const last = result.at(-1);
    const touches = last?.[1] === start;
    const hyphen = /^[-‐‑–]$/.test(text.slice(start, end)) || /[-‐‑–]$/.test(text.slice(...(last ?? [0, 0])));
    if (touches && hyphen && /[\p{L}\d]/u.test(text.charAt(last[0]))) last[1] = end;
    else result.push([start, end]);
  }
  return result;
}

function counter() {
  const counts = [0, 0, 0];
  const wrong = [];
  return {
    add(text, found, gold) {
      const left = new Set(gold.map(String));
      const hits = found.filter(span => left.delete(String(span)));
      counts[0] += hits.length;
      counts[1] += found.length;
      counts[2] += gold.length;
      const right = new Set(hits.map(String));
      for (const span of found)
        if (!right.has(String(span)))
          wrong.push(`found ${text.slice(...span)} | … ${text.slice(span[0] - 25, span[1] + 25)}`);
    },
    print(name) {
      const [hits, found, gold] = counts;
      const share = x => (100 * x).toFixed(1);
      console.log(
        `${name.padEnd(26)} P ${share(hits / found)}  R ${share(hits / gold)}  F1 ${share((2 * hits) / (found + gold))}`,
      );
      for (const line of wrong.slice(0, Number(options.errors))) console.log(`    ${line}`);
    },
  };
}

function figures() {
  return { tokens: counter(), 'tokens, hyphens joined': counter(), sentences: counter() };
}

function print(title, counters) {
  console.log(title);
  for (const [name, each] of Object.entries(counters)) each.print(`  ${name}`);
}

const inAll = figures();
for (const file of positionals) {
  const inFile = figures();
  for (const paragraph of paragraphsOf(file)) {
    const { text } = paragraph;
    const read = readParagraph(text);
    const found = read.tokens.map(({ start, end }) => [start, end]);
    const sentences = read.sentences.map(({ start, end }) => [start, end]);
    for (const into of [inFile, inAll]) {
      into.tokens.add(text, found, paragraph.tokens);
      into['tokens, hyphens joined'].add(text, joined(text, found), joined(text, paragraph.tokens));
      into.sentences.add(text, sentences, paragraph.sentences);
    }
  }
  print(file, inFile);
}
if (positionals.length > 1) print('all', inAll);
