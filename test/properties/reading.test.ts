import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { boundedMemory } from '../../src/language/paragraphMemory';
import { readSource } from '../../src/source/read';
import { readers } from './readers';
import { checkSpans } from './spans';
import { anyText, newsLike } from './texts';

const seeds = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join('seeds', name), 'utf8'));

/** Paragraphs that read differently beside others. */
const announced = [
  'Ann Lee said that:',
  '',
  '> The bridge holds.',
  '',
  'Ann Lee said that:',
  '',
  '“It holds.',
];

for (const [how, reader] of readers)
  describe(`reading ${how}, whatever the text`, () => {
    const read = (text: string) => readSource(text, undefined, reader);

    it('gives a Source whose every span lies inside the text', () => {
      fc.assert(
        fc.property(anyText, text => {
          const source = read(text);
          assert.equal(source.text, text);
          checkSpans(source);
        }),
        { numRuns: 300, examples: [["(`'Minister Ann Lee\r\nMinister Ann Lee "]] },
      );
    });

    it('gives a Source from a seed that is cut anywhere', () => {
      for (const seed of seeds) {
        fc.assert(
          fc.property(fc.nat(seed.length), fc.nat(seed.length), (a, b) => {
            checkSpans(read(seed.slice(Math.min(a, b), Math.max(a, b))));
          }),
          { numRuns: 20 },
        );
      }
    });

    it('finds something in the seeds', () => {
      for (const seed of seeds) assert.ok(checkSpans(read(seed)) > 100);
    });

    it('gives the same Source again, whatever was read in between', () => {
      fc.assert(
        fc.property(anyText, anyText, (text, other) => {
          const first = read(text);
          read(other);
          assert.deepEqual(read(text), first);
        }),
        { numRuns: 50 },
      );
    });

    it('gives the Source from scratch, whatever is remembered of other versions', () => {
      const memory = boundedMemory(40_000);
      const lines = [...seeds.flatMap(seed => seed.split('\n')), ...announced];
      fc.assert(
        fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), newsLike), { maxLength: 14 }), some => {
          const text = some.join('\n');
          assert.deepEqual(readSource(text, memory, reader), read(text));
        }),
        { numRuns: 60, examples: [[[...announced, '', ...announced]], [[...announced].reverse()]] },
      );
    });

    it('refers only to entities, posts and quotations that there are', () => {
      fc.assert(
        fc.property(anyText, text => {
          const { entities, quotations, claims, sections, posts } = read(text);
          const entityIds = new Set(entities.map(({ id }) => id));
          const quotationIds = new Set(quotations.map(({ id }) => id));
          assert.equal(entityIds.size, entities.length);
          assert.equal(quotationIds.size, quotations.length);
          for (const { speakers } of quotations) for (const id of speakers) assert.ok(entityIds.has(id));
          for (const claim of claims) {
            for (const id of claim.entities) assert.ok(entityIds.has(id));
            for (const id of claim.creditedTo) assert.ok(quotationIds.has(id));
            assert.ok(sections[claim.section]);
          }
          for (const { post } of sections) assert.ok(post === undefined || posts[post]);
        }),
        { numRuns: 200 },
      );
    });
  });
