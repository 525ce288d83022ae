import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import type { SharedCorrection } from '../../src/corpus/corrections';
import type { Correction } from '../../src/source/corrections';
import { readSource } from '../../src/source/read';
import { ferry, ferryAgain, museum, plain } from '../corpus/articles';
import { correctionOf, sharedCorrectionOf } from './corrections';
import { checkSpans } from './spans';
import { anyText } from './texts';

const articles = [ferry, ferryAgain, museum];
const texts = new Map(articles.map((text, i) => [`${i}.txt`, text]));

/** A text with what a person says of it, now and then of another text. */
const corrected = fc
  .oneof(anyText, fc.constantFrom(...articles))
  .chain(text => fc.tuple(fc.constant(text), fc.array(correctionOf(text), { maxLength: 6 })));

describe('reading with corrections, whatever they say', () => {
  it('gives a Source whose every span lies inside the text and whose ids are there', () => {
    fc.assert(
      fc.property(corrected, ([text, corrections]) => {
        const source = readSource(text, undefined, undefined, corrections);
        checkSpans(source);
        const entities = new Set(source.entities.map(({ id }) => id));
        const quotations = new Set(source.quotations.map(({ id }) => id));
        assert.equal(entities.size, source.entities.length);
        assert.equal(quotations.size, source.quotations.length);
        for (const { speakers, content } of source.quotations) {
          assert.ok(content.length > 0);
          for (const id of speakers) assert.ok(entities.has(id));
        }
        for (const claim of source.claims) {
          for (const id of claim.entities) assert.ok(entities.has(id));
          for (const id of claim.creditedTo) assert.ok(quotations.has(id));
        }
        for (const { mentions } of source.entities) assert.ok(mentions.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same Source for the same text and corrections', () => {
    fc.assert(
      fc.property(corrected, ([text, corrections]) => {
        const read = () => readSource(text, undefined, undefined, corrections);
        assert.deepEqual(read(), read());
      }),
      { numRuns: 50 },
    );
  });
});

interface Step {
  readonly id: string;
  readonly corrections: readonly Correction[];
  readonly shared: readonly SharedCorrection[];
  readonly isLooked: boolean;
}

const step: fc.Arbitrary<Step> = fc.constantFrom(...texts).chain(([id, text]) =>
  fc.record({
    id: fc.constant(id),
    corrections: fc.array(correctionOf(text), { maxLength: 2 }),
    shared: fc.array(sharedCorrectionOf(texts), { maxLength: 2 }),
    isLooked: fc.boolean(),
  }),
);

describe('a corpus with corrections', () => {
  it('is the same corrected step by step as from scratch, and when everything is taken back', function () {
    this.timeout(60_000);
    const untouched = corpusWith(new Map(), []);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), steps => {
        const edited = corpusWith(new Map(), []);
        const said = new Map<string, readonly Correction[]>();
        for (const { id, corrections, shared, isLooked } of steps) {
          edited.set({ id, text: texts.get(id) ?? '', corrections });
          said.set(id, corrections);
          edited.corrections = shared;
          if (isLooked) edited.snapshot();
        }
        const scratch = corpusWith(said, steps.at(-1)?.shared ?? []);
        assert.deepEqual(plain(edited.snapshot()), plain(scratch.snapshot()));
        for (const [id, text] of texts) edited.set({ id, text });
        edited.corrections = [];
        assert.deepEqual(plain(edited.snapshot()), plain(untouched.snapshot()));
      }),
      { numRuns: 40 },
    );
  });
});

function corpusWith(
  said: ReadonlyMap<string, readonly Correction[]>,
  shared: readonly SharedCorrection[],
): Corpus {
  const corpus = new Corpus();
  corpus.corrections = shared;
  for (const [id, text] of texts) {
    const corrections = said.get(id);
    corpus.set({ id, text, ...(corrections && { corrections }) });
  }
  return corpus;
}
