import assert from 'node:assert/strict';
import type { NamedText } from '../../../src/annotations/formats/exchange';

/** What Python, and so brat, takes for the end of a line. */
const lineEnds = [0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029];
const lineEnd = new RegExp(`[${String.fromCharCode(...lineEnds)}]`);

/** Checks what brat itself checks when it reads a document (`TextAnnotations` in its server), and that types are configured. */
export function checkBratRules(files: readonly NamedText[]): void {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const conf = texts.get('annotation.conf') ?? '';
  const configured = new Set([...conf.matchAll(/^([\w-]+)/gm)].map(([, type]) => type));
  assert.deepEqual(
    [...conf.matchAll(/^\[(\w+)\]/gm)].map(([, section]) => section),
    ['entities', 'relations', 'events', 'attributes'],
  );
  for (const { name, text } of files)
    if (name.endsWith('.ann')) checkDocument(text, texts.get(name.replace(/\.ann$/, '.txt')), configured);
}

function checkDocument(
  ann: string,
  txt: string | undefined,
  configured: ReadonlySet<string | undefined>,
): void {
  assert.ok(txt !== undefined && !txt.includes('\r'), 'the text is missing');
  const characters = Array.from(txt);
  const ids = new Set<string>();
  const referred: string[] = [];
  for (const line of ann.split(lineEnd).slice(0, -1)) {
    const [id = '', data = '', ...tail] = line.split('\t');
    if (id === '*') {
      const [type, ...members] = data.split(' ');
      assert.equal(type, 'Equiv');
      referred.push(...members);
      continue;
    }
    assert.match(id, /^[TRA#][1-9]\d*$/);
    assert.ok(!ids.has(id), `${id} is there twice`);
    ids.add(id);
    const [type = '', ...rest] = data.split(' ');
    if (!id.startsWith('#')) assert.ok(configured.has(type), `${type} is not configured`);
    if (id.startsWith('T')) checkTextBound(rest.join(' '), tail.join('\t'), characters);
    else if (id.startsWith('R')) {
      assert.match(rest.join(' '), /^Arg1:T\d+ Arg2:T\d+$/);
      referred.push(...rest.map(argument => argument.slice(5)));
    } else referred.push(rest[0] ?? '');
    if (id.startsWith('#')) assert.equal(rest.length, 1);
  }
  for (const id of referred) assert.ok(ids.has(id), `${id} is not there`);
}

function checkTextBound(places: string, words: string, characters: readonly string[]): void {
  const spans = places.split(';').map(place => place.split(' ').map(Number) as [number, number]);
  spans.forEach(([start, end], i) => {
    assert.ok(start < end && end <= characters.length);
    for (const [otherStart, otherEnd] of spans.slice(0, i)) assert.ok(end < otherStart || start >= otherEnd);
  });
  const expected = spans.map(([start, end]) => characters.slice(start, end).join('')).join(' ');
  assert.equal(words, expected);
  assert.ok(words.trim() !== '' && !lineEnd.test(words));
}
