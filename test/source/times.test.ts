import assert from 'node:assert/strict';
import { readSource } from '../../src/source/read';
import { resolveTime } from '../../src/source/times';

/** The days that the first time expression of the text means, as "day" or "first..last". */
function days(text: string, published?: string): string | undefined {
  const time = readSource(text).times[0];
  assert.ok(time, `no time in “${text}”`);
  const found = resolveTime(time, published);
  return found && (found.from === found.to ? found.from : `${found.from}..${found.to}`);
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

  it('a weekday is the last one', () => {
    assert.equal(days('He resigned on Sunday.', monday), '2025-01-26');
    assert.equal(days('He resigned on Monday.', monday), '2025-01-27');
  });

  it('“yesterday” counts from the day of the text', () => {
    assert.equal(days('He resigned yesterday.', monday), '2025-01-26');
  });

  it('a month and a year are stretches of days', () => {
    assert.equal(days('It began in February 2024.'), '2024-02-01..2024-02-29');
    assert.equal(days('It began in 2020.'), '2020-01-01..2020-12-31');
  });

  it('without the day of the text nothing is made up', () => {
    assert.equal(days('He resigned on Sunday.'), undefined);
    assert.equal(days('He resigned yesterday.'), undefined);
    assert.equal(days('They met on December 30.'), undefined);
  });
});
