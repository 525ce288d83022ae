import assert from 'node:assert/strict';
import type { Entity, Source } from '../../../src/source/model';
import type { LanguageReader } from '../../../src/language/reader/reader';
import { readSource } from '../../../src/source/read';

/** A text whose mentions stand as "⟦1 Kaja Kallas⟧": the same number for the same entity, "-" for no mention at all. */
export function readMarked(
  marked: string,
  reader?: LanguageReader,
): { source: Source; who: Map<string, Entity> } {
  const spans: { start: number; end: number; label: string }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(\w+|-) (.*?)⟧/gs)) {
    text += marked.slice(from, match.index);
    const words = match[2] ?? '';
    spans.push({ start: text.length, end: text.length + words.length, label: match[1] ?? '' });
    text += words;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const source = readSource(text, undefined, reader);
  const who = new Map<string, Entity>();
  for (const { start, end, label } of spans) {
    const found = source.entities.find(({ mentions }) =>
      mentions.some(m => m.start === start && m.end === end),
    );
    const place = `“${text.slice(start, end)}” (${label}) in ${marked}`;
    if (label === '-') {
      assert.equal(found?.name, undefined, place);
      continue;
    }
    assert.ok(found, `nothing is found for ${place}`);
    const known = who.get(label);
    if (known === undefined) {
      for (const [other, entity] of who)
        assert.notEqual(entity.id, found.id, `${place} is taken for ${other}`);
      who.set(label, found);
    } else assert.equal(found.name, known.name, place);
  }
  return { source, who };
}

/** Checks that the marks are what is read. */
export function check(marked: string, reader?: LanguageReader): void {
  readMarked(marked, reader);
}
