import assert from 'node:assert/strict';
import type { Correction, Passage } from '../../../src/source/corrections';
import type { Entity, Quotation, Source } from '../../../src/source/model';
import { readSource } from '../../../src/source/read';

/** The passage of a text that has these words, for the first or the nth time. */
export function passage(text: string, words: string, nth = 1): Passage {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `“${words}” is not in the text`);
  return { start, end: start + words.length, words };
}

/** The words inside a longer phrase, which the text has once. */
export function within(text: string, phrase: string, words: string): Passage {
  const start = passage(text, phrase).start + phrase.indexOf(words);
  return { start, end: start + words.length, words };
}

export function read(text: string, ...corrections: Correction[]): Source {
  return readSource(text, undefined, undefined, corrections);
}

/** Each entity as "kind name: mention, mention". */
export function people({ text, entities }: Source): string[] {
  return entities.map(
    ({ kind, name, mentions }) =>
      `${kind} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );
}

/** Each quotation as "type speaker: content". */
export function quotes({ text, quotations }: Source): string[] {
  return quotations.map(
    ({ type, speakerName, content }) =>
      `${type} ${speakerName ?? '-'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

/** Who or what is meant at a passage. */
export function meantAt({ entities }: Source, { start, end }: Passage): Entity | undefined {
  return entities.find(({ mentions }) => mentions.some(m => m.start === start && m.end === end));
}

export function quotationOf({ text, quotations }: Source, words: string): Quotation {
  const found = quotations.find(({ content }) =>
    content.some(({ start, end }) => text.slice(start, end).includes(words)),
  );
  assert.ok(found, `“${words}” is in no quotation`);
  return found;
}
