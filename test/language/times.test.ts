import assert from 'node:assert/strict';
import type { TimeExpression } from '../../src/language/paragraph';
import { readParagraph } from '../../src/language/readParagraph';

type Fields = Partial<Omit<TimeExpression, 'start' | 'end'>>;

/** The one time expression of a text: where it is marked, saying just the given fields. */
function check(marked: string, expected: Fields): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { times } = readParagraph(text);
  assert.equal(times.length, 1, `${text}: ${JSON.stringify(times)}`);
  const [time] = times;
  assert.ok(time);
  assert.equal(text.slice(time.start, time.end), /⟦(.*?)⟧/.exec(marked)?.[1]);
  const { year, month, day, weekday, relative } = time;
  const nothing = {
    year: undefined,
    month: undefined,
    day: undefined,
    weekday: undefined,
    relative: undefined,
  };
  assert.deepEqual({ year, month, day, weekday, relative }, { ...nothing, ...expected }, marked);
}

describe('time expressions', () => {
  it('that say the date', () => {
    check('It began on ⟦January 26, 2025⟧.', { year: 2025, month: 1, day: 26 });
    check('It began on ⟦26 January 2025⟧.', { year: 2025, month: 1, day: 26 });
    check('It began on ⟦2025-01-26⟧.', { year: 2025, month: 1, day: 26 });
    check('It began on ⟦Jan. 26⟧ already.', { month: 1, day: 26 });
    check('It began in ⟦January 2025⟧.', { year: 2025, month: 1 });
    check('It began in ⟦2020⟧.', { year: 2020 });
  });

  it('that say the weekday', () => {
    check('It began on ⟦Monday⟧.', { weekday: 1 });
    check('It began ⟦last Sunday⟧.', { weekday: 0, relative: { count: -1, unit: 'week' } });
    check('It began on ⟦Sunday, January 26, 2025⟧.', { weekday: 0, year: 2025, month: 1, day: 26 });
  });

  it('that count from the day of the text', () => {
    check('It began ⟦yesterday⟧.', { relative: { count: -1, unit: 'day' } });
    check('It begins ⟦next week⟧.', { relative: { count: 1, unit: 'week' } });
    check('It began ⟦two months ago⟧.', { relative: { count: -2, unit: 'month' } });
    check('It began ⟦a decade ago⟧.', { relative: { count: -10, unit: 'year' } });
  });

  it('of figures alone are taken only where they can be read in one way', () => {
    check('It began on ⟦26/01/2025⟧.', { year: 2025, month: 1, day: 26 });
    check('It began on ⟦03/04/2025⟧.', { year: 2025 });
  });

  it('are not every May, March and number', () => {
    assert.deepEqual(readParagraph('She may march. Theresa May agreed. They sold 2020 cars.').times, []);
  });
});
