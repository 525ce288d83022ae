import assert from 'node:assert/strict';
import type { Amount } from '../../src/language/paragraph';
import { readParagraph } from '../../src/language/readParagraph';

/** The one amount of a text: where it is marked, with the given fields. */
function check(marked: string, expected: Partial<Amount>): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { amounts } = readParagraph(text);
  assert.equal(amounts.length, 1, `${text}: ${JSON.stringify(amounts)}`);
  const [amount] = amounts;
  assert.ok(amount);
  assert.equal(text.slice(amount.start, amount.end), /⟦(.*?)⟧/.exec(marked)?.[1]);
  for (const [field, value] of Object.entries(expected))
    assert.equal(amount[field as keyof Amount], value, `${field} of ${marked}`);
}

describe('amounts', () => {
  it('in figures and in words, with what they count', () => {
    check('They freed ⟦250⟧ people.', { value: 250, measure: 'count', noun: 'person', precision: 'exact' });
    check('⟦Four hundred⟧ voters came.', { value: 400, noun: 'voter' });
    check('It has ⟦twenty-five⟧ members.', { value: 25, noun: 'member' });
    check('It costs ⟦1,250,000⟧ votes.', { value: 1_250_000 });
    check('They hired ⟦two dozen⟧ nurses.', { value: 24, noun: 'nurse' });
    check('They counted ⟦two and a half million⟧ trees.', { value: 2_500_000, noun: 'tree' });
  });

  it('of money in the words of many countries', () => {
    check('It earned ⟦1.4 billion crowns⟧.', { value: 1_400_000_000, measure: 'money', unit: 'crown' });
    check('It cost ⟦300 kroner⟧.', { value: 300, measure: 'money', unit: 'NOK' });
    check('They paid ⟦two million forints⟧.', { value: 2_000_000, measure: 'money', unit: 'HUF' });
  });

  it('with a bound or an estimate', () => {
    check('There are ⟦over 1,250⟧ prisoners.', { value: 1250, precision: 'more' });
    check('There are ⟦more than 1,200⟧ prisoners.', { value: 1200, precision: 'more' });
    check('There are ⟦at least 10⟧ dead.', { value: 10, precision: 'at-least' });
    check('There were ⟦up to 30⟧ men.', { value: 30, precision: 'at-most' });
    check('⟦Dozens⟧ of civilians fled.', { precision: 'about', noun: 'civilian' });
    check('There were ⟦about a dozen⟧ men.', { value: 12, precision: 'about' });
  });

  it('as ranges', () => {
    check('It takes ⟦10 to 12⟧ men.', { value: 10, upper: 12 });
    check('It raised ⟦$2-3 million⟧.', { value: 2_000_000, upper: 3_000_000, unit: 'USD' });
  });

  it('as shares', () => {
    check('He got ⟦86.8%⟧ of the vote.', { value: 86.8, measure: 'percent' });
    check('It rose ⟦7 per cent⟧.', { value: 7, measure: 'percent' });
    check('It fell ⟦two percentage points⟧.', { value: 2, measure: 'percent', unit: 'point' });
  });

  it('as money', () => {
    check('It cost ⟦$45,000⟧.', { value: 45_000, measure: 'money', unit: 'USD' });
    check('It cost ⟦US$5 billion⟧.', { value: 5e9, measure: 'money', unit: 'USD' });
    check('It cost ⟦three million euros⟧.', { value: 3e6, measure: 'money', unit: 'EUR' });
    check('It cost ⟦Rs 500⟧.', { value: 500, measure: 'money', unit: 'INR' });
  });

  it('as durations and ages', () => {
    check('It took ⟦more than four hours⟧.', {
      value: 4,
      measure: 'duration',
      unit: 'hour',
      precision: 'more',
    });
    check('his ⟦31-year⟧ rule', { value: 31, measure: 'duration', unit: 'year' });
    check('a ⟦34-year-old⟧ man', { value: 34, measure: 'age' });
    check('They met Jane Doe, ⟦34⟧, there.', { value: 34, measure: 'age' });
  });

  it('as ordinals', () => {
    check('her ⟦third⟧ term', { value: 3, measure: 'ordinal' });
    check('the ⟦21st⟧ try', { value: 21, measure: 'ordinal' });
  });

  it('are not the numbers of dates', () => {
    assert.deepEqual(readParagraph('On January 26, 2025, it rained.').amounts, []);
  });
});
