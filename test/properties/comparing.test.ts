import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import type { Snapshot } from '../../src/corpus/model';
import type { LanguageReader } from '../../src/language/reader/reader';
import { slice } from '../../src/language/span';
import { readers } from './readers';
import { anyText, newsLike } from './texts';

/** The snapshot of these texts as one story, whose sources are called a, b, c … */
function compareWith(reader: LanguageReader | undefined, texts: readonly string[]): Snapshot {
  const corpus = new Corpus(reader);
  corpus.grouping = 'all';
  texts.forEach((text, i) => corpus.set({ id: `file:///${String.fromCharCode(97 + i)}.txt`, text }));
  return corpus.snapshot();
}

/** What is found, as words instead of offsets. */
function wordings(snapshot: Snapshot): string[] {
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  return snapshot.discrepancies
    .map(({ kind, positions }) => {
      const sides = positions.flatMap(({ stances }) =>
        stances.map(({ source, passage, focus }) => {
          const text = snapshot.member(source)?.source.text ?? '';
          return [source, flat(slice(text, passage)), ...focus.map(span => flat(slice(text, span)))];
        }),
      );
      return JSON.stringify([kind, ...sides.sort()]);
    })
    .sort();
}

const seeds = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join('seeds', name), 'utf8'));

for (const [how, reader] of readers)
  describe(`comparing ${how}, whatever the texts`, () => {
    const compare = (...texts: readonly string[]) => compareWith(reader, texts);

    it('gives discrepancies whose passages and focus lie inside the texts', () => {
      fc.assert(
        fc.property(anyText, anyText, (a, b) => {
          const snapshot = compare(a, b);
          for (const { positions } of snapshot.discrepancies) {
            assert.ok(positions.length > 1);
            for (const { source, passage, focus } of positions.flatMap(({ stances }) => stances)) {
              const length = snapshot.member(source)?.source.text.length ?? -1;
              assert.ok(0 <= passage.start && passage.start < passage.end && passage.end <= length);
              assert.ok(focus.length > 0);
              for (const { start, end } of focus) assert.ok(passage.start <= start && end <= passage.end);
            }
          }
        }),
        { numRuns: 100 },
      );
    });

    it('finds the same with CRLF as with LF', () => {
      const crlf = (text: string) => text.replace(/\r\n|\n/g, '\r\n');
      const lf = (text: string) => text.replace(/\r\n/g, '\n');
      const [a = '', b = ''] = seeds.map(lf);
      const expected = wordings(compare(a, b));
      assert.ok(expected.length > 0);
      assert.deepEqual(wordings(compare(crlf(a), b)), expected);
      assert.deepEqual(wordings(compare(crlf(a), crlf(b))), expected);
      fc.assert(
        fc.property(newsLike, newsLike, (a, b) => {
          assert.deepEqual(wordings(compare(crlf(a), crlf(b))), wordings(compare(lf(a), lf(b))));
        }),
        { numRuns: 50 },
      );
    });

    it('finds nothing between a text and itself', () => {
      for (const seed of seeds) assert.deepEqual(wordings(compare(seed, seed)), []);
      fc.assert(
        fc.property(anyText, text => assert.deepEqual(wordings(compare(text, text)), [])),
        { numRuns: 50 },
      );
    });

    it('finds nothing between a text and a copy that is reflowed or has other quotation marks', () => {
      const reflowed = (text: string) => text.replace(/\n/g, '\n\n');
      const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      for (const seed of seeds) {
        assert.deepEqual(wordings(compare(seed, reflowed(seed))), []);
        assert.deepEqual(wordings(compare(seed, straight(seed))), []);
      }
      fc.assert(
        fc.property(newsLike, text => {
          assert.deepEqual(wordings(compare(text, reflowed(text))), []);
          assert.deepEqual(wordings(compare(text, straight(text))), []);
        }),
        { numRuns: 50 },
      );
    });

    it('holds no passage that has its equal in the other text against another one there', () => {
      const [a = '', b = ''] = seeds;
      assert.ok(wordings(compare(a, b)).length > 0);
      for (const both of [`${a}\n\n${b}`, `${b}\n\n${a}`]) {
        assert.deepEqual(wordings(compare(a, both)), []);
        assert.deepEqual(wordings(compare(both, b)), []);
      }
      fc.assert(
        fc.property(newsLike, newsLike, (a, b) => assert.deepEqual(wordings(compare(a, `${a}\n\n${b}`)), [])),
        { numRuns: 30 },
      );
    });

    it('finds the same, mirrored, when the two sources change places', () => {
      const mirrored = (found: readonly string[]) =>
        found
          .map(line => {
            const [kind, ...sides] = JSON.parse(line) as [string, ...string[][]];
            const swapped = sides.map(([source = '', ...words]) => [
              source.endsWith('/a.txt')
                ? source.replace('/a.txt', '/b.txt')
                : source.replace('/b.txt', '/a.txt'),
              ...words,
            ]);
            return JSON.stringify([kind, ...swapped.sort()]);
          })
          .sort();
      const [a = '', b = ''] = seeds;
      assert.deepEqual(mirrored(wordings(compare(a, b))), wordings(compare(b, a)));
      fc.assert(
        fc.property(newsLike, newsLike, (a, b) =>
          assert.deepEqual(mirrored(wordings(compare(a, b))), wordings(compare(b, a))),
        ),
        { numRuns: 50 },
      );
    });
  });
