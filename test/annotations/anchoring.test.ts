import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anchorOf } from '../../src/annotations/anchor';
import { findAnchor } from '../../src/annotations/anchoring';
import { PlainText } from '../../src/annotations/plainText';
import { article } from '../server/lsp/articles';
import { anyText } from '../properties/texts';
import { editAtRandom, randomNumbers, TrackedText } from './edits';

const seeds = ['000_d8da6acc7987d32d.txt', '001_77ce1bc0c989b76e.txt'].map(name =>
  readFileSync(`seeds/${name}`, 'utf8'),
);

/** Where the words are found after the text has become another one. */
function found(before: string, words: string, after: string): string | undefined {
  const start = before.indexOf(words);
  const span = findAnchor(new PlainText(after), anchorOf(before, { start, end: start + words.length }));
  return span && after.slice(span.start, span.end);
}

const text = `The ferry hit the pier on Tuesday. The captain, Pavel Moreau, refused to comment on the accident.

Police said the ferry was carrying 240 passengers. The ferry company will suspend the route.`;

describe('an anchor', () => {
  it('finds its words where they were, and where they have moved to', () => {
    assert.equal(found(text, 'Pavel Moreau', text), 'Pavel Moreau');
    assert.equal(found(text, 'Pavel Moreau', `Something new.\n\n${text}`), 'Pavel Moreau');
    const [first = '', second = ''] = text.split('\n\n');
    assert.equal(found(text, '240 passengers', `${second}\n\n${first}`), '240 passengers');
  });

  it('tells the same words in two places apart', () => {
    const start = text.lastIndexOf('ferry');
    const span = findAnchor(new PlainText(`New. ${text}`), anchorOf(text, { start, end: start + 5 }));
    assert.equal(span?.start, start + 5);
  });

  it('finds words that were changed a little', () => {
    assert.equal(
      found(text, 'The captain, Pavel Moreau, refused to comment', text.replace('refused', 'declined')),
      'The captain, Pavel Moreau, declined to comment',
    );
    assert.equal(found(text, 'Moreau', text.replace('Moreau', 'Morreau')), 'Morreau');
  });

  it('finds nothing where its words are gone, though others are the same', () => {
    assert.equal(found(text, 'ferry', text.replace('The ferry hit the pier on Tuesday. ', '')), undefined);
    assert.equal(found(text, 'Pavel Moreau', 'Pavel Moreau was born in 1960.'), undefined);
    assert.equal(found(text, '240 passengers', ''), undefined);
  });

  it('finds its words in a text with other line ends', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    assert.equal(found(text, '240 passengers', crlf), '240 passengers');
    assert.equal(found(crlf, 'accident.\r\n\r\nPolice', text), 'accident.\n\nPolice');
  });

  it('counts code points and keeps no half of a character', () => {
    const smiling = `😀😀 ${text}`;
    const anchor = anchorOf(smiling, { start: 5, end: 8 });
    assert.equal(anchor.start, 3);
    assert.equal(anchor.prefix, '😀😀 ');
    assert.equal(
      anchorOf(`${'a'.repeat(3)}😀${'b'.repeat(47)}c`, { start: 52, end: 53 }).prefix,
      'b'.repeat(47),
    );
  });

  it('is found at its place in the text that it was made in, whatever that is', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (any, a, b) => {
        const [start, end] = [a % (any.length + 1), b % (any.length + 1)].sort((x, y) => x - y);
        const span = findAnchor(new PlainText(any), anchorOf(any, { start: start!, end: end! }));
        if (span) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= any.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** Of 2,000 passages: how many are still there, how many of these are found, how many are taken for others. */
function benchmark(edits: number, seed = 0): { there: number; found: number; wrong: number } {
  const result = { there: 0, found: 0, wrong: 0 };
  const texts = [...seeds, ...Array.from({ length: 18 }, (_, i) => article(i * 5))];
  texts.forEach((before, index) => {
    const random = randomNumbers(1000 * seed + index + 1);
    const words = [...before.matchAll(/\S+/g)];
    const passages = Array.from({ length: 100 }, () => {
      const first = random(words.length);
      const last = Math.min(words.length - 1, first + [0, 1, 2, 6, 14, 25][random(6)]!);
      return { start: words[first]!.index, end: words[last]!.index + words[last]![0].length };
    });
    const tracked = new TrackedText(before);
    for (let i = 0; i < edits; i++) editAtRandom(tracked, random);
    const after = new PlainText(tracked.text);
    for (const passage of passages) {
      const where = tracked.whereabouts(passage.start, passage.end);
      const span = findAnchor(after, anchorOf(before, passage));
      const common = span ? Math.min(span.end, where.end) - Math.max(span.start, where.start) : 0;
      const isRight = span && common * 2 >= Math.max(span.end - span.start, where.end - where.start);
      const isIntact = where.share >= 0.75;
      if (isIntact) result.there++;
      if (isIntact && isRight) result.found++;
      if (span && common <= 0) result.wrong++;
    }
  });
  return result;
}

describe('2,000 anchors in texts that are edited at random', () => {
  // In a text of a thousand letters fifteen edits leave hardly a sentence as it was.
  for (const [edits, least] of [
    [1, 0.99],
    [5, 0.98],
    [15, 0.9],
  ] as const)
    it(`find what is still there after ${edits} edits, and never anything else`, () => {
      const { there, found, wrong } = benchmark(edits);
      if (process.env['PARALLAX_FIGURES']) console.log({ there, found, wrong });
      assert.equal(wrong, 0);
      assert.ok(found >= least * there, `${found} of ${there}`);
    });
});
