import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import type { Discrepancy } from '../../src/corpus/model';
import { pairs } from '../../src/corpus/pairs';
import { contains } from '../../src/language/span';
import { ferry, ferryAgain, museum, nameOf, plain, seeds, snapshotOf } from './articles';

/** What a discrepancy says, whatever the sources are called: wordings with the passages they stand in, in any order. */
function essence(
  { kind, question, confidence, positions }: Discrepancy,
  texts: ReadonlyMap<string, string>,
): unknown {
  const sides = positions.flatMap(({ stances }) =>
    stances.map(({ source, passage, focus }) => {
      const text = texts.get(source) ?? '';
      return [passage, ...focus].map(({ start, end }) => text.slice(start, end)).join(' | ');
    }),
  );
  return { kind, question, confidence, sides: sides.sort() };
}

function essences(texts: readonly string[]): unknown[] {
  const named = new Map(texts.map((text, i) => [nameOf(i), text]));
  return snapshotOf(texts).discrepancies.map(discrepancy => essence(discrepancy, named));
}

describe('a corpus', () => {
  it('finds what the seeds state differently', () => {
    const kinds = snapshotOf(seeds).discrepancies.map(({ kind }) => kind);
    for (const kind of ['quote', 'quote-status', 'title', 'attribution', 'detail', 'wording'])
      assert.ok(kinds.includes(kind as (typeof kinds)[number]), kind);
  });

  it('gives the same snapshot as long as nothing changed', () => {
    const corpus = new Corpus();
    corpus.set({ id: 'a.txt', text: ferry });
    const before = corpus.snapshot();
    corpus.set({ id: 'a.txt', text: ferry });
    assert.equal(corpus.snapshot(), before);
    corpus.set({ id: 'a.txt', text: museum });
    assert.notEqual(corpus.snapshot(), before);
    corpus.delete('a.txt');
    assert.deepEqual(corpus.snapshot().members, []);
  });

  it('keeps what did not change as the same object', () => {
    const corpus = new Corpus();
    for (const [i, text] of [ferry, ferryAgain, museum].entries()) corpus.set({ id: nameOf(i), text });
    const before = corpus.snapshot();
    corpus.set({ id: 'c.txt', text: `${museum} More.` });
    const after = corpus.snapshot();
    assert.equal(after.member('a.txt'), before.member('a.txt'));
    assert.equal(after.storyOf('a.txt'), before.storyOf('a.txt'));
  });

  it('lets what a person says win over the text', () => {
    const corpus = new Corpus();
    corpus.set({ id: 'a.txt', text: ferry, metadata: { outlet: 'The Daily', title: 'Crash' } });
    const member = corpus.snapshot().member('a.txt');
    assert.equal(member?.label, 'The Daily');
    assert.equal(member.metadata.title, 'Crash');
  });

  it('is the same whatever the order in which sources come', () => {
    const texts = [...seeds, ferry, ferryAgain, museum].map((text, i) => ({ id: nameOf(i), text }));
    const made = (order: readonly { readonly id: string; readonly text: string }[]): unknown => {
      const corpus = new Corpus();
      for (const input of order) corpus.set(input);
      return plain(corpus.snapshot());
    };
    const expected = made(texts);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), order => {
        assert.deepEqual(made(order), expected);
      }),
      { numRuns: 5 },
    );
  });

  it('is the same edited as from scratch', () => {
    const texts = [ferry, ferryAgain, museum, ferry.replace('10 people', '14 people'), ''];
    const step = fc.record({
      id: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
      text: fc.option(fc.constantFrom(...texts)),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 8 }), steps => {
        const edited = new Corpus();
        const inputs = new Map<string, string>();
        for (const [{ id, text }, isLooked] of steps) {
          if (text === null) {
            edited.delete(id);
            inputs.delete(id);
          } else {
            edited.set({ id, text });
            inputs.set(id, text);
          }
          if (isLooked) edited.snapshot();
        }
        const scratch = new Corpus();
        for (const [id, text] of inputs) scratch.set({ id, text });
        assert.deepEqual(plain(edited.snapshot()), plain(scratch.snapshot()));
      }),
      { numRuns: 25 },
    );
  });

  it('mirrors its findings when two sources are swapped', () => {
    assert.ok(essences(seeds).length >= 7);
    assert.deepEqual(essences([...seeds].reverse()), essences(seeds));
    assert.deepEqual(essences([ferryAgain, ferry]), essences([ferry, ferryAgain]));
  });

  it('keeps the ids of its findings under other file names', () => {
    const ids = (texts: readonly string[]): string[] =>
      snapshotOf(texts)
        .discrepancies.map(({ id }) => id)
        .sort();
    assert.deepEqual(ids([...seeds].reverse()), ids(seeds));
  });

  it('has its places where they are when only the line ends change', () => {
    const corpus = new Corpus();
    seeds.forEach((text, i) => corpus.set({ id: nameOf(i), text }));
    corpus.snapshot();
    const texts = seeds.map((text, i) => (i ? text : text.replace(/\n/g, '\r\n')));
    texts.forEach((text, i) => corpus.set({ id: nameOf(i), text }));
    assert.deepEqual(corpus.snapshot().discrepancies, snapshotOf(texts).discrepancies);
  });

  it('finds nothing between an article and a copy of it, reflowed, re-cased or with other quotation marks', () => {
    for (const text of [...seeds, ferry, ferryAgain, museum]) {
      const copies = [
        text,
        text.replace(/\n/g, '\r\n'),
        text.replace(/\n\n/g, '\n'),
        text.replace(/([^\n]{60}\S*) /g, '$1\n'),
        text.replace(/[“”]/g, '"'),
        text.replace(/[“]|(?<=^|\s)"/gm, '«').replace(/[”"]/g, '»'),
        text.replace(/[“”"]/g, "'"),
        text.toUpperCase(),
        text.toLowerCase(),
      ];
      for (const copy of copies) {
        const found = snapshotOf([text, copy], 'all').discrepancies.map(({ message }) => message);
        assert.deepEqual(found, [], copy.slice(0, 200));
      }
    }
  });

  it('finds the same beside an article that tells something else', () => {
    const without = snapshotOf(seeds).discrepancies.map(({ id }) => id);
    assert.deepEqual(
      snapshotOf([...seeds, museum]).discrepancies.map(({ id }) => id),
      without,
    );
  });

  it('compares nothing that tells different stories', () => {
    assert.deepEqual(snapshotOf([ferry, museum]).discrepancies, []);
    assert.deepEqual(snapshotOf([seeds[0], ferry]).discrepancies, []);
  });

  it('shows passages of one paragraph with the differing words in them', () => {
    for (const texts of [seeds, [ferry, ferryAgain]]) {
      const snapshot = snapshotOf(texts);
      for (const { positions } of snapshot.discrepancies)
        for (const { source, passage, focus } of positions.flatMap(({ stances }) => stances)) {
          const sections = snapshot.member(source)?.source.sections ?? [];
          assert.ok(sections.some(section => contains(section, passage)));
          assert.ok(passage.end - passage.start < 320);
          assert.ok(
            focus.length > 0 && focus.every(span => contains(passage, span) && span.end > span.start),
          );
        }
    }
  });

  it('makes one finding of one question in many sources, and pairs of it for who wants them', () => {
    const said = (hurt: string): string => ferry.replace('10 people', hurt);
    const texts = ['10 people', '14 people', '10 people', '14 people', '10 people'].map(
      (hurt, i) =>
        `${said(hurt)}\n\nA note that only the ${'red blue green white grey'.split(' ')[i]!} paper has stands here.`,
    );
    const disputes = snapshotOf(texts).discrepancies.filter(({ kind }) => kind === 'quantity');
    assert.equal(disputes.length, 1);
    const [dispute] = disputes;
    assert.deepEqual(
      dispute!.positions.map(({ stances }) => stances.map(({ source }) => source)),
      [
        ['a.txt', 'c.txt', 'e.txt'],
        ['b.txt', 'd.txt'],
      ],
    );
    assert.equal(pairs(dispute!).length, 6);
    assert.equal(
      dispute!.message,
      'How many people: a, c and e say “10 people were hurt, harbour master Ingrid Solberg said”; b and d say “14 people were hurt, harbour master Ingrid Solberg said”. All are likely from one original.',
    );
  });

  it('reads any texts without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3 }), texts => {
        const snapshot = snapshotOf(texts, 'all');
        assert.equal(snapshot.members.length, texts.length);
      }),
    );
  });

  it('holds one question against all the sources of a large story', () => {
    const texts = Array.from(
      { length: 30 },
      (_, i) =>
        `A ferry hit a pier in Torvik harbour and ${i % 3 ? 'ten' : 'forty'} people were hurt.\n\nBy reporter ${i}.`,
    );
    const corpus = new Corpus();
    corpus.grouping = 'all';
    texts.forEach((text, i) => corpus.set({ id: `${i + 10}.txt`, text }));
    const disputes = corpus.snapshot().discrepancies.filter(({ kind }) => kind === 'quantity');
    assert.deepEqual(
      disputes.map(({ positions }) => positions.map(({ stances }) => stances.length).sort((x, y) => x - y)),
      [[10, 20]],
    );
  });
});
