/** Sizes of the tables of learnt embeddings; the same in tools/train/words.py. */
export const formRows = 8192;
export const affixRows = 2048;
export const shapeRows = 512;

/** What the networks are told of a word. Numbers are rows of tables. */
export interface WordFeatures {
  /** Row in the table of word vectors, or -1. */
  readonly vector: number;
  readonly form: readonly [number, number];
  readonly prefix: number;
  readonly suffix: number;
  readonly shape: number;
}

/** FNV-1a over UTF-16 code units, then the finish of MurmurHash3. */
export function hash32(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function sort(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character < '\u0080') return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{Ll}/u.test(character)) return 'x';
  if (/\p{Nd}/u.test(character)) return 'd';
  return /\p{L}/u.test(character) ? 'l' : character;
}

/** "Xxxx-dd" of "Lieutenant-47": at most three of a sort in a row. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let times = 0;
  for (const character of word) {
    const next = sort(character);
    times = next === last ? times + 1 : 1;
    last = next;
    if (times <= 3) shape += next;
  }
  return shape;
}

/** Straight quotation marks and plain dashes, as most of the training text has them. */
export function plainForm(word: string): string {
  if (!/[^\0-\u007f]/.test(word)) return word;
  return word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
}

/** Lower case, figures as 0. */
export function normalForm(word: string): string {
  return word.toLowerCase().replace(/[0-9]/g, '0');
}

/** The features of a word; `vectorOf` finds a normal form's row in the table of word vectors. */
export function wordFeatures(word: string, vectorOf: (form: string) => number): WordFeatures {
  const plain = plainForm(word);
  const form = normalForm(plain);
  return {
    vector: vectorOf(form),
    form: [hash32(form, 1) % formRows, hash32(form, 2) % formRows],
    prefix: hash32(form.slice(0, 3), 3) % affixRows,
    suffix: hash32(form.slice(-3), 4) % affixRows,
    shape: hash32(shapeOf(plain), 5) % shapeRows,
  };
}
