import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import type { PlacedPassage, SharedCorrection } from '../../../src/corpus/corrections';
import type { Snapshot } from '../../../src/corpus/model';
import { overlaps } from '../../../src/language/span';
import { passage } from '../../source/corrections/passages';
import { ferry, ferryAgain, plain } from '../articles';

const texts: Readonly<Record<string, string>> = { 'a.txt': ferry, 'b.txt': ferryAgain };

function at(source: string, words: string): PlacedPassage {
  return { source, ...passage(texts[source] ?? '', words) };
}

function corpusOf(...corrections: SharedCorrection[]): Corpus {
  const corpus = new Corpus();
  corpus.corrections = corrections;
  for (const [id, text] of Object.entries(texts)) corpus.set({ id, text });
  return corpus;
}

function sharedAt(snapshot: Snapshot, { source, start }: PlacedPassage) {
  const entity = snapshot
    .member(source)
    ?.source.entities.find(({ mentions }) => mentions.some(m => m.start === start));
  return entity && snapshot.sharedEntity(source, entity.id);
}

const solberg = [at('a.txt', 'Ingrid Solberg'), at('b.txt', 'Ingrid Solberg')] as const;
const others = [at('a.txt', 'Pavel Moreau'), at('b.txt', 'Ingrid Solberg')] as const;

describe('corrections across sources', () => {
  it('make two of an entity that sources share', () => {
    const before = corpusOf().snapshot();
    assert.equal(sharedAt(before, solberg[0]), sharedAt(before, solberg[1]));
    const after = corpusOf({ asserts: 'two-entities', passages: solberg }).snapshot();
    assert.notEqual(sharedAt(after, solberg[0]), sharedAt(after, solberg[1]));
    assert.ok(sharedAt(after, solberg[1]));
  });

  it('make one of two, and who stands in the way stays behind', () => {
    const snapshot = corpusOf({ asserts: 'one-entity', passages: others }).snapshot();
    assert.equal(sharedAt(snapshot, others[0]), sharedAt(snapshot, others[1]));
    const left = [at('a.txt', 'Ingrid Solberg'), at('b.txt', 'Pavel Moreau')].map(each =>
      sharedAt(snapshot, each),
    );
    assert.ok(left.every(entity => entity && entity !== sharedAt(snapshot, others[0])));
  });

  it('are undone by the opposite, whichever comes last', () => {
    const [one, two] = (['one-entity', 'two-entities'] as const).map(asserts => ({
      asserts,
      passages: solberg,
    }));
    const shares = (...said: SharedCorrection[]): boolean => {
      const snapshot = corpusOf(...said).snapshot();
      return sharedAt(snapshot, solberg[0]) === sharedAt(snapshot, solberg[1]);
    };
    assert.equal(shares(one!, two!), false);
    assert.equal(shares(two!, one!), true);
  });

  it('keep apart what does not tell of the same thing, and say nothing of the rest', () => {
    const before = corpusOf().snapshot().discrepancies;
    const hurt = before.find(({ kind }) => kind === 'quantity' || kind === 'title');
    assert.ok(hurt);
    const passages = hurt.positions.map(({ stances: [stance] }) => {
      const { source, passage: span } = stance!;
      return { source, ...span, words: texts[source]!.slice(span.start, span.end) };
    });
    const after = corpusOf({ asserts: 'other-thing', passages: [passages[0]!, passages[1]!] }).snapshot();
    const ids = after.discrepancies.map(({ id }) => id);
    assert.ok(!ids.includes(hurt.id));
    assert.ok(before.some(({ id }) => id !== hurt.id && ids.includes(id)));
  });

  it('make a difference surer where both tell of the same thing, until the opposite is said', () => {
    const hurt = ({ discrepancies }: Snapshot) => discrepancies.find(({ kind }) => kind === 'quantity');
    const passages = [at('a.txt', '10 people were hurt'), at('b.txt', 'injuring a dozen people')] as const;
    const before = hurt(corpusOf().snapshot());
    const same = hurt(corpusOf({ asserts: 'same-thing', passages }).snapshot());
    assert.ok(before && same && same.confidence > before.confidence);
    assert.equal(same.id, before.id);
    const [one, two] = (['same-thing', 'other-thing'] as const).map(asserts => ({ asserts, passages }));
    assert.equal(hurt(corpusOf(one!, two!).snapshot()), undefined);
    assert.ok(hurt(corpusOf(two!, one!).snapshot()));
  });

  it('bring together sentences that nothing else would, and tell what is different', () => {
    const said = [
      at('a.txt', 'Ferry hits pier in Torvik harbour'),
      at('b.txt', 'Captain Pavel Moreau did not comment.'),
    ] as const;
    const told = (...corrections: SharedCorrection[]): boolean =>
      corpusOf(...corrections)
        .snapshot()
        .discrepancies.some(({ positions }) =>
          said.every(passage =>
            positions.some(({ stances }) =>
              stances.some(stance => stance.source === passage.source && overlaps(stance.passage, passage)),
            ),
          ),
        );
    assert.equal(told(), false);
    assert.equal(told({ asserts: 'same-thing', passages: said }), true);
  });

  it('bring together what tells of the same thing, whichever passage comes first', () => {
    const said = [
      at('a.txt', 'We have never seen anything like this in our harbour,'),
      at('b.txt', 'The ferry was carrying 240 passengers'),
    ] as const;
    const together = (snapshot: Snapshot): boolean =>
      snapshot.utterances.some(({ places }) =>
        said.every(passage =>
          places.some(({ source, quotation }) => {
            const found = snapshot.member(source)?.source.quotations.find(({ id }) => id === quotation);
            return source === passage.source && found?.content.some(span => overlaps(span, passage));
          }),
        ),
      );
    assert.equal(together(corpusOf().snapshot()), false);
    const snapshot = corpusOf({ asserts: 'same-thing', passages: said }).snapshot();
    assert.equal(together(snapshot), true);
    const turned = corpusOf({ asserts: 'same-thing', passages: [said[1], said[0]] }).snapshot();
    assert.deepEqual(plain(turned), plain(snapshot));
  });

  it('do nothing where the texts have other words', () => {
    const stray = { ...solberg[0], words: 'Somebody else' };
    assert.deepEqual(
      plain(corpusOf({ asserts: 'two-entities', passages: [stray, solberg[1]] }).snapshot()),
      plain(corpusOf().snapshot()),
    );
  });

  it('give a new snapshot when they change, and only then', () => {
    const corpus = corpusOf();
    const before = corpus.snapshot();
    corpus.corrections = [{ asserts: 'two-entities', passages: solberg }];
    const after = corpus.snapshot();
    assert.notEqual(after, before);
    corpus.corrections = [{ asserts: 'two-entities', passages: solberg }];
    assert.equal(corpus.snapshot(), after);
    corpus.corrections = [];
    assert.deepEqual(plain(corpus.snapshot()), plain(before));
  });
});
