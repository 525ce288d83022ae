import assert from 'node:assert/strict';
import type { LanguageReader } from '../../../src/language/reader/reader';
import type { Quotation, Source } from '../../../src/source/model';
import { readSource } from '../../../src/source/read';
import { trainedReader } from '../../language/reader/models';

/** ⟨source⟩ [cue] {content}: the roles of quotations, marked in a text. */
const marks = { source: '⟨⟩', cue: '[]', content: '{}' } as const;

export function unmarked(annotated: string): string {
  return annotated.replace(/[⟨⟩[\]{}]/g, '');
}

/** The text with the roles of all its quotations marked. */
export function annotate({ text, quotations }: Source): string {
  const inserts = quotations.flatMap(quotation =>
    (['source', 'cue', 'content'] as const).flatMap(role =>
      quotation[role].flatMap(({ start, end }) => [
        { at: start, isEnd: false, length: end - start, mark: marks[role].charAt(0) },
        { at: end, isEnd: true, length: end - start, mark: marks[role].charAt(1) },
      ]),
    ),
  );
  inserts.sort(
    (a, b) =>
      a.at - b.at ||
      Number(b.isEnd) - Number(a.isEnd) ||
      (a.isEnd ? a.length - b.length : b.length - a.length),
  );
  let result = '';
  let from = 0;
  for (const { at, mark } of inserts) {
    result += text.slice(from, at) + mark;
    from = at;
  }
  return result + text.slice(from);
}

/**
 * Asserts that the quotations of a text are exactly those marked in it, and, where speakers are given, that these are
 * the speakers of its quotations in text order. What is not marked must not be found.
 */
export function check(annotated: string, ...speakers: (string | undefined)[]): readonly Quotation[] {
  return checkWith(undefined, annotated, ...speakers);
}

/** The same, read by a trained reader. */
export function checkWith(
  reader: LanguageReader | undefined,
  annotated: string,
  ...speakers: (string | undefined)[]
): readonly Quotation[] {
  const source = readSource(unmarked(annotated), undefined, reader);
  assert.equal(annotate(source), annotated);
  if (speakers.length > 0)
    assert.deepEqual(
      source.quotations.map(({ speakerName }) => speakerName),
      speakers,
    );
  return source.quotations;
}

/** The same, read by rules and by the trained reader. */
export function checkBoth(annotated: string, ...speakers: (string | undefined)[]): readonly Quotation[] {
  checkWith(undefined, annotated, ...speakers);
  return checkWith(trainedReader(), annotated, ...speakers);
}

/** The words that the text has in quotation marks without anybody speaking them, each with what they are. */
export function markedIn(text: string, reader?: LanguageReader): string[] {
  const { marked } = readSource(text, undefined, reader);
  return marked.map(({ start, end, use }) => `${use}: ${text.slice(start, end)}`);
}
