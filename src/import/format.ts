/** What a file is, for taking articles out of it. */
export type Format = 'page' | 'mail' | 'json' | 'jsonLines' | 'csv' | 'newsml' | 'text';

const byEnding: Readonly<Record<string, Format>> = {
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  mhtml: 'mail',
  mht: 'mail',
  eml: 'mail',
  json: 'json',
  ninjs: 'json',
  jsonl: 'jsonLines',
  ndjson: 'jsonLines',
  csv: 'csv',
  tsv: 'csv',
  xml: 'newsml',
  txt: 'text',
  md: 'text',
};

/** The endings of files that are taken when a folder is named. */
export const importEndings: readonly string[] = Object.keys(byEnding).map(ending => `.${ending}`);

/** Files that people take for articles and that are none, by their first bytes. */
const others: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'is a PDF document; save its text'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'is a ZIP archive, as Word and OpenDocument files are; unpack it, or save its text',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Word document; save its text'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is an RTF document; save its text'],
  [[0x1f, 0x8b], 'is packed with gzip; unpack it'],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'is a Safari web archive; save the page as HTML'],
  [[0x89, 0x50, 0x4e, 0x47], 'is a picture'],
  [[0xff, 0xd8, 0xff], 'is a picture'],
];

/** Why a file cannot be taken, by its first bytes; undefined where it can be tried. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  return others.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))?.[1];
}

/** What a file is: by its ending, else by how it begins. `head` is the beginning of its text. */
export function formatOf(name: string, head: string): Format {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = byEnding[ending];
  const begins = head.replace(/^\s+/, '');
  if (known === 'newsml' && isPage(begins)) return 'page';
  if (known !== undefined) return known;
  if (isPage(begins)) return 'page';
  if (
    /^(?:From |(?:Return-Path|Received|MIME-Version|Delivered-To|From|Date|Subject|Message-ID): ?.*\r?\n[A-Za-z-]+:)/i.test(
      begins,
    )
  )
    return 'mail';
  if (begins.startsWith('{')) return /^\{.*\}\r?\n\{/.test(begins) ? 'jsonLines' : 'json';
  if (begins.startsWith('[')) return 'json';
  return begins.startsWith('<?xml') ? 'newsml' : 'text';
}

function isPage(begins: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|article)\b/i.test(begins);
}
