import assert from 'node:assert/strict';
import type { Doubt } from '../../../src/source/model';
import { readSource } from '../../../src/source/read';

const rest =
  'The council voted on Monday to close the bridge, which has been in poor repair since the flood.';

interface Parts {
  readonly front?: string;
  /** Lines below the headline. */
  readonly lines?: string;
  readonly dateline?: string;
}

function sourceOf({ front, lines, dateline = '' }: Parts) {
  const top = front === undefined ? '' : `---\n${front}\n---\n`;
  const below = lines === undefined ? '' : `\n${lines}`;
  return readSource(`${top}Council closes bridge${below}\n\n${dateline}${rest}`);
}

/** What is in doubt is asked about with these candidates, and taken for neither. */
function checkDoubt(parts: Parts, field: Doubt['field'], ...candidates: string[]): void {
  const { doubts, metadata } = sourceOf(parts);
  assert.deepEqual(
    doubts.map(doubt => [doubt.field, doubt.candidates]),
    [[field, candidates]],
  );
  assert.equal(metadata[field], undefined);
}

function checkCertain(parts: Parts, field: Doubt['field'], value: string): void {
  const { doubts, metadata } = sourceOf(parts);
  assert.deepEqual(doubts, []);
  assert.equal(metadata[field], value);
}

describe('what a text contradicts itself in is asked about', () => {
  it('the date of its front matter against the line that says when it was published', () => {
    const front = 'date: 2025-01-27';
    checkDoubt({ front, lines: 'Published: January 21, 2025' }, 'date', '2025-01-27', '2025-01-21');
    checkCertain({ front, lines: 'Published: January 27, 2025' }, 'date', '2025-01-27');
    checkCertain({ front, lines: 'Updated: January 29, 2025' }, 'date', '2025-01-27');
  });

  it('a date that can be read in two ways', () =>
    checkDoubt({ front: 'date: 03/04/2025' }, 'date', '2025-04-03', '2025-03-04'));

  it('the date of its front matter against its dateline, with a year or without', () => {
    const front = 'date: 2025-01-27';
    for (const dateline of ['MINSK, Jan 12, 2025 (Reuters) - ', 'MINSK, Jan 12 (Reuters) - '])
      checkDoubt({ front, dateline }, 'date', '2025-01-27', '2025-01-12');
    checkDoubt({ front, dateline: 'MINSK, Feb 3 (Reuters) - ' }, 'date', '2025-01-27', '2025-02-03');
  });

  it('but not a dateline of the days before, the day after in another part of the world, or over the turn of the year', () => {
    for (const day of ['Jan 27', 'Jan 26', 'Jan 24', 'Jan 28'])
      checkCertain(
        { front: 'date: 2025-01-27', dateline: `MINSK, ${day} (Reuters) - ` },
        'date',
        '2025-01-27',
      );
    checkCertain({ front: 'date: 2025-01-01', dateline: 'MINSK, Dec 31 (Reuters) - ' }, 'date', '2025-01-01');
  });

  it('the line with its date against its dateline', () =>
    checkDoubt(
      { lines: 'Published: January 21, 2025', dateline: 'MINSK, Jan 28 (Reuters) - ' },
      'date',
      '2025-01-21',
      '2025-01-28',
    ));

  it('the author of its front matter against its byline', () => {
    checkDoubt({ front: 'author: Jane Doe', lines: 'By John Roe' }, 'author', 'Jane Doe', 'John Roe');
    checkDoubt(
      { front: 'author: Jane Doe and Ann Poe', lines: 'By John Roe' },
      'author',
      'Jane Doe and Ann Poe',
      'John Roe',
    );
  });

  it('but not one name in two forms, one of several authors, a desk or an agency', () => {
    for (const [author, byline] of [
      ['Jane Doe', 'JANE DOE'],
      ['J. Doe', 'Jane Doe'],
      ['José Núñez', 'Jose Nunez Jr.'],
      ['Jane Doe and John Roe', 'John Roe'],
      ['Doe, Jane', 'Jane Doe'],
      ['Reuters Staff', 'Jane Doe'],
      ['The Associated Press', 'Jane Doe'],
    ] as const)
      checkCertain({ front: `author: ${author}`, lines: `By ${byline}` }, 'author', author);
  });
});
