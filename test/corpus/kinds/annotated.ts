import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import type { Discrepancy, DiscrepancyKind } from '../../../src/corpus/model';
import type { LanguageReader } from '../../../src/language/reader/reader';

/** The days on which the two sources appeared, where that matters. */
export interface Days {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

/** Two passages of one story; what differs is marked: "⟦10 people⟧ were hurt", "⟦a dozen⟧ people were hurt". */
export type Passages = readonly [a: string, b: string, days?: Days];

/** How many pairs the tests that are loaded have for each kind. */
export const counted = {
  flagged: new Map<DiscrepancyKind, number>(),
  left: new Map<DiscrepancyKind, number>(),
};

function count(
  counts: Map<DiscrepancyKind, number>,
  kind: DiscrepancyKind,
  cases: readonly Passages[],
): void {
  counts.set(kind, (counts.get(kind) ?? 0) + new Set(cases.map(([a, b]) => `${a}\n${b}`)).size);
}

/** Tests that each pair is reported under the kind, with the marked words in the focus, whichever comes first; rules read if no reader is given. */
export function flags(kind: DiscrepancyKind, cases: readonly Passages[], reader?: LanguageReader): void {
  count(counted.flagged, kind, cases);
  for (const [a, b, days = {}] of cases) {
    it(`flags ${short(a)} / ${short(b)}`, () => {
      for (const [one, other, when] of [
        [a, b, days],
        [b, a, { a: days.b, b: days.a }],
      ] as const)
        assert.deepEqual(focusOf(kind, bare(one), bare(other), when, reader), [[marked(one), marked(other)]]);
    });
  }
}

/** Tests that nothing is reported under the kind. */
export function leaves(kind: DiscrepancyKind, cases: readonly Passages[], reader?: LanguageReader): void {
  count(counted.left, kind, cases);
  for (const [a, b, days = {}] of cases) {
    it(`leaves ${short(a)} / ${short(b)}`, () => assert.deepEqual(focusOf(kind, a, b, days, reader), []));
  }
}

function focusOf(
  kind: DiscrepancyKind,
  a: string,
  b: string,
  days: Days,
  reader?: LanguageReader,
): string[][] {
  const corpus = new Corpus(reader);
  corpus.grouping = 'all';
  corpus.set({ id: 'a.txt', text: a, metadata: days.a === undefined ? {} : { date: days.a } });
  corpus.set({ id: 'b.txt', text: b, metadata: days.b === undefined ? {} : { date: days.b } });
  const found = corpus.snapshot().discrepancies.filter(discrepancy => discrepancy.kind === kind);
  return found.map(discrepancy => [wordsOf(discrepancy, 'a.txt', a), wordsOf(discrepancy, 'b.txt', b)]);
}

function wordsOf({ positions }: Discrepancy, source: string, text: string): string {
  const stance = positions.flatMap(({ stances }) => stances).find(each => each.source === source);
  return (stance?.focus ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function bare(passage: string): string {
  return passage.replace(/[⟦⟧]/g, '');
}

function marked(passage: string): string {
  return [...passage.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words).join(' … ');
}

function short(passage: string): string {
  const words = passage.replace(/\s+/g, ' ');
  const at = Math.max(0, words.indexOf('⟦') - 25);
  return `${at ? '…' : ''}${words.slice(at, at + 70)}${words.length > at + 70 ? '…' : ''}`;
}
