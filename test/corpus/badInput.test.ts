import assert from 'node:assert/strict';
import type { Snapshot } from '../../src/corpus/model';
import { ferry, ferryAgain, museum, nameOf, snapshotOf } from './articles';

/** What is found between texts that are compared whatever they tell. */
function found(...texts: readonly string[]): Snapshot['discrepancies'] {
  return snapshotOf(texts, 'all').discrepancies;
}

const ferryInGerman = `Fähre rammt Pier im Hafen von Torvik

TORVIK - Eine Passagierfähre hat am Mittwoch im Hafen von Torvik einen Pier gerammt, dabei wurden 12 Menschen verletzt, sagte Hafenmeisterin Ingrid Solberg.

„So etwas haben wir in unserem Hafen noch nie gesehen“, sagte Solberg. Kapitän Pavel Moreau wollte sich nicht äußern. Die Fähre hatte 250 Passagiere an Bord.`;

const ferryInRussian = `Паром врезался в пирс в гавани Торвик

Во вторник пассажирский паром врезался в пирс в гавани Торвик, пострадали 12 человек, сообщила начальник порта Ингрид Сольберг. На борту находились 250 пассажиров.`;

/** A list of 500 numbers, each with what it counts. */
function numbers(first: number, line: (value: number, i: number) => string): string {
  return Array.from({ length: 500 }, (_, i) => line(first + 7 * i, i)).join('\n');
}

describe('comparing bad input', () => {
  it('finds nothing between articles with nothing in common', () => {
    assert.deepEqual(found(ferry, museum), []);
    assert.equal(snapshotOf([ferry, museum]).stories.length, 2);
  });

  it('finds nothing between an article and itself, and holds both against a third', () => {
    assert.deepEqual(found(ferry, ferry), []);
    const both = found(ferry, ferry, ferryAgain);
    assert.ok(both.length > 0);
    for (const { positions } of both)
      for (const { stances } of positions) {
        const sources = new Set(stances.map(({ source }) => source));
        assert.equal(sources.has('a.txt'), sources.has('b.txt'));
      }
  });

  it('finds nothing between articles in two languages', () => {
    assert.deepEqual(found(ferry, ferryInGerman), []);
    assert.deepEqual(found(ferry, ferryInRussian), []);
    assert.deepEqual(found(ferryInGerman, ferryInRussian), []);
  });

  it('finds nothing between two lists or tables of 500 numbers', () => {
    assert.deepEqual(found(numbers(3, String), numbers(5, String)), []);
    const row = (value: number, i: number): string => `Station ${i}: ${value} ships, ${value * 3}%`;
    assert.deepEqual(found(numbers(30, row), numbers(50, row)), []);
  });

  it('holds a source that contradicts itself against others, never against itself', () => {
    const torn = `${ferry}\n\nLater the harbour master said that 15 people were hurt. The ferry was carrying 260 passengers, police said.`;
    const discrepancies = found(torn, ferryAgain);
    assert.ok(discrepancies.length > 0);
    for (const { positions } of discrepancies)
      assert.deepEqual(
        new Set(positions.flatMap(({ stances }) => stances.map(({ source }) => source))),
        new Set([nameOf(0), nameOf(1)]),
      );
    assert.deepEqual(found(torn, torn), []);
  });

  it('takes sources that are empty, all blanks or all marks', () => {
    for (const text of ['', ' \n\n\t', '"""“”‘’«»', '.'.repeat(5_000)])
      assert.deepEqual(found(text, ferry), []);
  });
});
