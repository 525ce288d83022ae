import assert from 'node:assert/strict';
import { readSource } from '../../src/source/read';
import { resolveTime } from '../../src/source/times';

/** The stretches of days that the first time expression of the text can mean, as "day" or "first..last". */
function days(text: string, published?: string): string {
  const time = readSource(text).times[0];
  assert.ok(time, `no time in “${text}”`);
  const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const found = resolveTime(time, published);
  return found
    .map(({ first, last }) => (first === last ? iso(first) : `${iso(first)}..${iso(last)}`))
    .join(', ');
}

/** 2025-01-27 was a Monday. */
const monday = '2025-01-27';

describe('the days that a time expression means', () => {
  it('a full date means one day, whatever the day of the text', () => {
    assert.equal(days('It opened on January 26, 2025.'), '2025-01-26');
    assert.equal(days('It opened on January 26, 2025.', '2030-05-05'), '2025-01-26');
  });

  it('a date without its year is the one nearest to the day of the text', () => {
    assert.equal(days('They met on December 30.', monday), '2024-12-30');
    assert.equal(days('They meet on February 2.', monday), '2025-02-02');
  });

  it('a weekday is the last one or the next, as the verb tells', () => {
    assert.equal(days('He resigned on Sunday.', monday), '2025-01-26');
    assert.equal(days('He resigned on Monday.', monday), '2025-01-27');
    assert.equal(days('He will resign on Sunday.', monday), '2025-02-02');
    assert.equal(days('The mayor of Oslo, Sunday.', monday), '2025-01-26, 2025-02-02');
  });

  it('a month without its year is the last one or the next, as the verb tells', () => {
    assert.equal(days('He resigned in May.', monday), '2024-05-01..2024-05-31');
    assert.equal(days('He will resign in May.', monday), '2025-05-01..2025-05-31');
  });

  it('what counts from a date in the text takes that date', () => {
    const later = (text: string): string => {
      const time = readSource(text).times[1];
      assert.ok(time);
      return resolveTime(time, monday)
        .map(({ first }) => new Date(first * 86_400_000).toISOString().slice(0, 10))
        .join();
    };
    assert.equal(later('He left on 8 March 2014 and came back two days later.'), '2014-03-10');
    assert.equal(later('He left in 2014 and came back two days later.'), '');
    assert.equal(days('Two days later he came back.', monday), '');
  });

  it('“yesterday” counts from the day of the text', () => {
    assert.equal(days('He resigned yesterday.', monday), '2025-01-26');
  });

  it('a month and a year are stretches of days', () => {
    assert.equal(days('It began in February 2024.'), '2024-02-01..2024-02-29');
    assert.equal(days('It began in 2020.'), '2020-01-01..2020-12-31');
  });

  it('without the day of the text nothing is made up', () => {
    assert.equal(days('He resigned on Sunday.'), '');
    assert.equal(days('He resigned yesterday.'), '');
    assert.equal(days('They met on December 30.'), '');
  });
});
