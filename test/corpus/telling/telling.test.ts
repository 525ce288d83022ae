import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { precedes } from '../../../src/corpus/telling/dates';
import { sayTelling } from '../../../src/corpus/telling/tell';
import { tellingIn } from '../../../src/corpus/telling/telling';
import type { Metadata } from '../../../src/source/model';
import { ferry, ferryAgain } from '../articles';

/** What is told of the order in which these sources, a.txt, b.txt and so on, told one story. */
function told(...sources: readonly (readonly [text: string, metadata: Metadata])[]): string[] {
  const corpus = new Corpus();
  corpus.grouping = 'all';
  sources.forEach(([text, metadata], i) => corpus.set({ id: `${'abcd'[i] ?? ''}.txt`, text, metadata }));
  const snapshot = corpus.snapshot();
  const [story] = snapshot.stories;
  assert.ok(story);
  return sayTelling(tellingIn(snapshot, story), snapshot);
}

const gazette = 'The master spoke to the Torvik Gazette.';
const more = (text: string, sentence: string): string => `${text}\n\n${sentence}`;

describe('the order of telling', () => {
  it('is that of the dates, as far as they tell', () => {
    assert.deepEqual(
      told([ferry, { outlet: 'AP', date: '2025-01-27' }], [ferryAgain, { date: '2025-01-28' }]),
      ['AP (2025-01-27) had it first, by the dates'],
    );
    assert.deepEqual(
      told(
        [ferry, { outlet: 'AP', date: '2025-01-27T10:00:00+02:00' }],
        [ferryAgain, { outlet: 'AFP', date: '2025-01-27T08:30:00Z' }],
      ),
      ['AP (2025-01-27 10:00+02:00) had it first, by the dates'],
    );
    assert.deepEqual(
      told([ferry, { date: '2025-01-27' }], [ferryAgain, { date: '2025-01-27T08:30:00Z' }]),
      [],
    );
    assert.deepEqual(told([ferry, { date: '2025-01-27' }], [ferryAgain, {}]), []);
  });

  it('has links from who credits to who is credited', () => {
    assert.deepEqual(
      told([ferry, { outlet: 'The Torvik Gazette' }], [more(ferryAgain, gazette), { outlet: 'AP' }]),
      [
        'The Torvik Gazette had it first, by what the others credit',
        'AP credits The Torvik Gazette: “spoke to the Torvik Gazette”',
      ],
    );
  });

  it('follows credits at second hand', () => {
    const third = more(ferryAgain, 'AP reported it on Tuesday.');
    assert.equal(
      told(
        [third, { outlet: 'Sky News' }],
        [more(ferryAgain, gazette), { outlet: 'AP' }],
        [ferry, { outlet: 'Torvik Gazette' }],
      )[0],
      'Torvik Gazette had it first, by what the others credit',
    );
  });

  it('knows the agency that a source names', () =>
    assert.deepEqual(
      told([ferry, { outlet: 'Reuters' }], [ferryAgain, { outlet: 'Sky News', agency: 'Reuters' }]),
      ['Reuters had it first, by what the others credit', 'Sky News names Reuters as its agency'],
    ));

  it('tells of outlets that are none of the sources', () =>
    assert.deepEqual(
      told(
        [more(ferry, 'Solberg told CNN that she will resign.'), { outlet: 'AP' }],
        [more(ferryAgain, 'She first told CNN so.'), { outlet: 'AFP' }],
      ),
      ['AP and AFP credit CNN, which is none of the sources: “first told CNN”'],
    ));

  it('doubts dates that credits contradict', () =>
    assert.deepEqual(
      told(
        [ferry, { outlet: 'Torvik Gazette', date: '2025-01-28' }],
        [more(ferryAgain, gazette), { outlet: 'AP', date: '2025-01-26' }],
      ),
      [
        'AP credits Torvik Gazette: “spoke to the Torvik Gazette”',
        'AP credits Torvik Gazette and is dated before it: one of the dates cannot be right',
      ],
    ));

  it('takes versions of one article for one source, on its earliest date', () => {
    const address = 'https://example.org/ferry';
    assert.deepEqual(
      told(
        [ferry, { outlet: 'AP', address, date: '2025-01-26' }],
        [ferry, { outlet: 'AP', address, date: '2025-01-29' }],
        [ferryAgain, { outlet: 'AFP', date: '2025-01-27' }],
      ),
      ['AP (b) (2025-01-26) had it first, by the dates'],
    );
  });

  it('has a day before another day, and a moment before another moment', () => {
    assert.ok(precedes('2025-01-26', '2025-01-27'));
    assert.ok(!precedes('2025-01-27', '2025-01-27T23:00:00Z'));
    assert.ok(precedes('2025-01-27T23:30:00+03:00', '2025-01-27T21:00:00Z'));
    assert.ok(!precedes(undefined, '2025-01-27'));
  });
});
