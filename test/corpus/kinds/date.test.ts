import assert from 'node:assert/strict';
import type { Days } from './differences';
import { differences } from './differences';

function flags(a: string, b: string, expected: string, days?: Days): void {
  assert.deepEqual(differences('date', a, b, days), [expected]);
}
function leaves(a: string, b: string, days?: Days): void {
  assert.deepEqual(differences('date', a, b, days), []);
}

/** A Monday, and the Sunday before it. */
const monday = '2025-01-27';
const sunday = '2025-01-26';

describe('date: one event on two days', () => {
  it('flags two days of one month', () => {
    flags(
      'The council approved the new bridge over the river on March 3, 2024.',
      'The council approved the new bridge over the river on March 5, 2024.',
      'March 3, 2024 / March 5, 2024',
    );
  });

  it('flags two days without a year', () => {
    flags(
      'The council approved the new bridge over the river on March 3.',
      'The council approved the new bridge over the river on March 5.',
      'March 3 / March 5',
    );
  });

  it('flags two years', () => {
    flags(
      'The company built the Denver factory in 2019.',
      'The company built the Denver factory in 2017.',
      '2019 / 2017',
    );
  });

  it('flags a weekday that is another day than the date', () => {
    flags(
      'President Ortega won the election in the capital on Monday.',
      'President Ortega won the election in the capital on January 26.',
      'Monday / January 26',
      { a: monday, b: monday },
    );
  });

  it('leaves a weekday and the date of that day', () => {
    leaves(
      'President Ortega won the election in the capital on Sunday.',
      'President Ortega won the election in the capital on January 26.',
      { a: monday, b: monday },
    );
  });

  it('leaves “yesterday” and “today” in articles of two days', () => {
    leaves(
      'President Ortega won the election in the capital yesterday.',
      'President Ortega won the election in the capital today.',
      { a: monday, b: sunday },
    );
  });

  it('leaves relative dates while the day of an article is unknown', () => {
    leaves(
      'President Ortega won the election in the capital on Monday.',
      'President Ortega won the election in the capital on Tuesday.',
    );
  });

  it('leaves a year and a day in it', () => {
    leaves(
      'The company built the Denver factory in 2019.',
      'The company built the Denver factory in May 2019.',
    );
  });

  it('leaves dates of which a source gives both', () => {
    leaves(
      'The council approved the new bridge on March 3, 2024. It had debated it on March 5, 2024.',
      'The council approved the new bridge on March 5, 2024.',
    );
  });
});
