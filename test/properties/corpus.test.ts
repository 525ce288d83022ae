import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import type { Snapshot, StoryGrouping } from '../../src/corpus/model';
import { readers } from './readers';
import { newsLike } from './texts';

const seeds = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join('seeds', name), 'utf8'));

/** Everything in a snapshot that is data. */
function dataOf({ members, stories, entities, utterances, discrepancies }: Snapshot): object {
  return {
    members,
    stories,
    entities: entities.map(entity => ({ ...entity, members: [...entity.members] })),
    utterances,
    discrepancies,
  };
}

type Reader = (typeof readers)[number][1];

function corpusOf(
  texts: ReadonlyMap<string, string>,
  grouping: StoryGrouping,
  reader: Reader | undefined,
): Corpus {
  const corpus = new Corpus(reader);
  corpus.grouping = grouping;
  for (const [id, text] of texts) corpus.set({ id, text });
  return corpus;
}

const id = fc.constantFrom('file:///a.txt', 'file:///b.txt', 'file:///east/c.txt');
const text = fc.oneof(
  newsLike,
  fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(300))
    .map(([seed, at, length]) => seed.slice(0, at % seed.length) + seed.slice((at % seed.length) + length)),
);

/** What may happen to a corpus. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('set' as const), id, text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('delete' as const), id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('group' as const),
      grouping: fc.constantFrom<StoryGrouping>('auto', 'folder', 'all'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('look' as const) }) },
);

for (const [way, reader] of readers)
  describe(`a corpus read ${way}, however it came about`, () => {
    it('gives the same as one that is made of its texts from scratch', function () {
      fc.assert(
        fc.property(fc.array(change, { maxLength: 8 }), changes => {
          const texts = new Map<string, string>();
          let grouping: StoryGrouping = 'all';
          const corpus = corpusOf(texts, grouping, reader);
          for (const change of changes) {
            if (change.type === 'set') {
              texts.set(change.id, change.text);
              corpus.set({ id: change.id, text: change.text });
            } else if (change.type === 'delete') {
              texts.delete(change.id);
              corpus.delete(change.id);
            } else if (change.type === 'group') corpus.grouping = grouping = change.grouping;
            else corpus.snapshot();
          }
          assert.deepEqual(dataOf(corpus.snapshot()), dataOf(corpusOf(texts, grouping, reader).snapshot()));
        }),
        { numRuns: 25 },
      );
    });

    it('gives the same in whatever order its sources came', () => {
      const ids = ['file:///a.txt', 'file:///b.txt', 'file:///east/c.txt'];
      fc.assert(
        fc.property(
          fc.array(text, { minLength: 3, maxLength: 3 }),
          fc.shuffledSubarray(ids, { minLength: 3 }),
          (texts, order) => {
            const inputs = new Map(ids.map((id, i) => [id, texts[i] ?? '']));
            const shuffled = new Map(order.map(id => [id, inputs.get(id) ?? '']));
            assert.deepEqual(
              dataOf(corpusOf(shuffled, 'all', reader).snapshot()),
              dataOf(corpusOf(inputs, 'all', reader).snapshot()),
            );
          },
        ),
        { numRuns: 15 },
      );
    });

    it('gives the same object until something changes', () => {
      const corpus = corpusOf(new Map(seeds.map((seed, i) => [`file:///${i}.txt`, seed])), 'auto', reader);
      const first = corpus.snapshot();
      corpus.set({ id: 'file:///0.txt', text: seeds[0] ?? '' });
      assert.equal(corpus.snapshot(), first);
      corpus.set({ id: 'file:///0.txt', text: `${seeds[0]} ` });
      assert.notEqual(corpus.snapshot(), first);
    });
  });
