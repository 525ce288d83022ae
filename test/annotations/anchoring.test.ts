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

  it('finds words that come again by what tells them apart, and takes none for others at the seam of paragraphs', () => {
    const [one, other] = ['They called it a sham.', 'Minsk saw that the West has rejected it as a sham.'];
    const before = `${one}\n\n${other}\n\nThe results came on Monday, and the polls were closed.`;
    const words = { start: before.lastIndexOf('a sham'), end: before.lastIndexOf('a sham') + 6 };
    const after = new PlainText(before.replace(`${other}\n\n`, ''));
    assert.equal(findAnchor(after, anchorOf(before, words)), undefined);
    const kept = new PlainText(before.replace('The results came on Monday, and the', 'All'));
    assert.deepEqual(findAnchor(kept, anchorOf(before, words)), words);
  });

  it('takes no other words for its own because the next paragraph has come to stand below them', () => {
    const [one, next, other] = [
      'The pardons were an attempt to lessen his isolation by sending a message to the West.',
      'He said that he cares little about what they think, during a lengthy news conference on Sunday.',
      'Some of them saw in it a step toward beginning to mend fences with the West.',
    ];
    const before = `${one}\n\n${next}\n\n${other}\n`;
    const start = before.indexOf('the West.');
    const after = `${other}\n\n${next}\n\n${one}\n`;
    const span = findAnchor(new PlainText(after), anchorOf(before, { start, end: start + 9 }));
    assert.equal(span?.start, after.lastIndexOf('the West.'));
  });

  it('finds words among their neighbours that were changed themselves', () => {
    const changed = text.replace('Moreau', 'Morreau').replace('was carrying 240', 'has been carrying 240');
    assert.equal(found(text, 'ferry was carrying', changed), 'ferry has been carrying');
    assert.equal(
      found(text, '240 passengers', changed.replace('passengers', 'old passengers')),
      '240 old passengers',
    );
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

interface Benchmark {
  /** Passages of which three quarters of the letters are still together and in their order. */
  readonly there: number;
  /** How many of these are found. */
  readonly found: number;
  /** Passages that are taken for others, though they are gone or elsewhere. */
  readonly wrong: number;
  /** The share of the letters of both texts that only one of them has: how heavy the edits are. */
  readonly changed: number;
}

/** In so many rounds of 2,000 passages the texts are edited, each round otherwise. */
const rounds = Number(process.env['PARALLAX_ANCHORING_ROUNDS'] ?? 1);

/** What becomes of 2,000 passages. */
function benchmark(edits: number, seed: number): Benchmark {
  const result = { there: 0, found: 0, wrong: 0, changed: 0 };
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
    result.changed += tracked.changed / texts.length;
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
  // Words changed, taken out and put in, sentences and paragraphs too; paragraphs that change their places come on top.
  for (const { edits, changed, least } of [
    { edits: 1, changed: 0.01, least: 0.999 },
    { edits: 5, changed: 0.05, least: 0.99 },
    { edits: 15, changed: 0.13, least: 0.98 },
  ])
    it(`find what is still there after ${edits} edits, which change ${100 * changed} % of the letters, and never anything else`, () => {
      const results = Array.from({ length: rounds }, (_, seed) => benchmark(edits, seed));
      if (process.env['PARALLAX_FIGURES']) console.log(results);
      const sum = (field: keyof Benchmark): number => results.reduce((all, each) => all + each[field], 0);
      assert.equal(sum('wrong'), 0);
      assert.ok(sum('changed') >= changed * rounds, String(sum('changed')));
      assert.ok(sum('found') >= least * sum('there'), `${sum('found')} of ${sum('there')}`);
    });
});
