import type { Amount } from '../../language/paragraph';

/** "About" may be this far off, as a share of the amount. */
const roughly = 0.15;
/** A bound ("more than 1,200") says little of an amount further from it than this, as a share of it. */
const farFromBound = 0.5;

/** Whether two amounts do not contradict each other: equal, one a rounding of the other, or within its bound. */
export function agree(x: Amount, y: Amount): boolean {
  if (x.value === y.value && x.upper === y.upper) return true;
  if (areComplements(x, y)) return true;
  if (x.upper !== undefined || y.upper !== undefined) return within(x, y) || within(y, x);
  return isWithinBound(x, y) || isWithinBound(y, x) || isRounded(x, y) || isRounded(y, x);
}

/** Whether two shares make up a whole: who owns 64 percent leaves 36 to the others. */
function areComplements(x: Amount, y: Amount): boolean {
  return x.measure === 'percent' && y.measure === 'percent' && x.value + y.value === 100;
}

function within(range: Amount, other: Amount): boolean {
  if (range.upper === undefined) return false;
  return range.value <= (other.upper ?? other.value) && other.value <= range.upper;
}

/** Whether the bound or estimate that `bound` gives holds for the other amount and is not far from it. */
function isWithinBound(bound: Amount, { value, precision }: Amount): boolean {
  const apart = Math.abs(value - bound.value) / Math.max(value, bound.value);
  if (bound.precision === 'about') return apart <= roughly;
  if (apart > farFromBound || !isRound(bound.value)) return false;
  // "More than four hours" are not six.
  if (bound.value < 10 && Number.isInteger(bound.value) && Math.abs(value - bound.value) > 1) return false;
  if (bound.precision === 'more' || bound.precision === 'at-least')
    return value >= bound.value && precision !== 'less';
  return bound.precision === 'less' && value <= bound.value && precision !== 'more';
}

/** Whether this may be a bound put roughly: "at least 23" is a count as far as it goes, "at least 20" is not. */
function isRound(value: number): boolean {
  return value % 5 === 0 || value < 10 || !Number.isInteger(value);
}

/**
 * Whether `coarse` is `fine` with fewer digits, as writers round: 9.4 million is "nine million", 49.6 % is "50%". Small
 * counts are not rounded: 12 people are not "10 people".
 */
function isRounded(coarse: Amount, fine: Amount): boolean {
  const digits = significantDigits(coarse.value);
  if (digits >= significantDigits(fine.value) || coarse.value === 0) return false;
  const counted = coarse.measure === 'count' || coarse.measure === 'age' || coarse.measure === 'duration';
  if (counted && Number.isInteger(fine.value) && fine.value < 100) return false;
  return Number(fine.value.toPrecision(digits)) === coarse.value;
}

function significantDigits(value: number): number {
  const digits = value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace(/^0\.0*/, '')
    .replace('.', '')
    .replace(/0+$/, '');
  return digits.length;
}
