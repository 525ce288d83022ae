import assert from 'node:assert/strict';
import { emptyRecord } from '../../src/annotations/sourceRecord';
import { describe as describeSource, sayDoubt } from '../../src/corpus/metadata';
import { readSource } from '../../src/source/read';

const twofold = readSource(
  '---\ndate: 2025-01-27\nauthor: Jane Doe\n---\nCouncil closes bridge\n\nBy John Roe\n\nMINSK, Jan 12 (Reuters) - The council voted on Monday to close the bridge.',
);
const dated = readSource(
  'Council closes bridge\nPublished: January 26, 2025\n\nThe council voted on Monday to close the bridge.',
);

describe('what is known of a source', () => {
  it('is what a person says, else what the text shows', () => {
    const { metadata, doubts } = describeSource(
      { metadata: { outlet: 'The Post' }, datesInDoubt: [] },
      dated,
    );
    assert.deepEqual(metadata, { outlet: 'The Post', title: 'Council closes bridge', date: '2025-01-26' });
    assert.deepEqual(doubts, []);
  });

  it('has nothing of what the text contradicts itself in, until a person says it', () => {
    const { metadata, doubts } = describeSource(emptyRecord, twofold);
    assert.deepEqual([metadata.date, metadata.author], [undefined, undefined]);
    assert.deepEqual(
      doubts.map(({ field }) => field),
      ['date', 'author'],
    );
    assert.equal(
      sayDoubt(doubts[0]!),
      'its date is in doubt: 2025-01-27 or 2025-01-12, as its front matter and its dateline give two dates',
    );
    const said = describeSource({ metadata: { date: '2025-01-12' }, datesInDoubt: [] }, twofold);
    assert.equal(said.metadata.date, '2025-01-12');
    assert.deepEqual(
      said.doubts.map(({ field }) => field),
      ['author'],
    );
  });

  it('has no date where it was found with several, whatever the text shows; that is one more to choose from', () => {
    const { metadata, doubts } = describeSource(
      { metadata: {}, datesInDoubt: ['2025-03-04', '2025-04-03'] },
      dated,
    );
    assert.equal(metadata.date, undefined);
    assert.deepEqual(
      doubts.map(({ candidates }) => candidates),
      [['2025-03-04', '2025-04-03', '2025-01-26']],
    );
  });
});
