import type { Token } from '../paragraph';
import { type Draft, normAt } from './draft';
import { readNumber } from './numbers';
import { currencyBefore, unitOf } from './units';

/** "10 to 12", "10-12", "between 10 and 12", "$2 to $3 million". */
export function addRange(tokens: readonly Token[], draft: Draft): void {
  if (!joinsAt(tokens, draft)) return;
  const joint = normAt(tokens, draft.last);
  const sign = currencyBefore(tokens, draft.last + 2);
  const from = sign?.firstToken === draft.last + 1 ? draft.last + 2 : draft.last + 1;
  const second = readNumber(tokens, from);
  if (second === undefined || second.ordinal || second.share || second.firstToken !== from) return;
  const scale =
    second.scale > 1 && draft.value < second.value / second.scale + second.scale ? second.scale : 1;
  const low = draft.value < second.scale ? draft.value * scale : draft.value;
  if (low >= second.value) return;
  if (/^[-–]$/.test(joint) && second.value - low > 100 * low) return;
  draft.value = low;
  join(tokens, draft, second.value, second.lastToken);
}

/** "5 percent to 6 percent", "two miles to three miles": both with the unit. */
export function addRangeOfUnits(tokens: readonly Token[], draft: Draft): void {
  if (draft.upper !== undefined || draft.unit === undefined || !joinsAt(tokens, draft)) return;
  const second = readNumber(tokens, draft.last + 1);
  const unit = second && unitOf(tokens, second.lastToken, second.value);
  if (second === undefined || unit?.unit !== draft.unit || second.value <= draft.value) return;
  join(tokens, draft, second.value, unit.lastToken);
}

function join(tokens: readonly Token[], draft: Draft, upper: number, last: number): void {
  draft.upper = upper;
  draft.last = last;
  if (normAt(tokens, draft.first - 1) === 'between') draft.first--;
}

function joinsAt(tokens: readonly Token[], { first, last }: Draft): boolean {
  const joint = normAt(tokens, last);
  if (joint === 'and') return normAt(tokens, first - 1) === 'between';
  if (joint === 'to') return !isChange(tokens, first - 1);
  return joint === 'or' || /^[-–]$/.test(joint);
}

const change =
  /^(?:r[io]se|risen|rising|f[ae]ll|fallen|falling|went|go|goes|going|gone|gr[eo]w|grown|growing|increas|decreas|drop|jump|climb|declin|cut|rais|reduc|lower|chang|mov|plung|surg|expand|shr[aiu]nk|slip|soar|tumbl|up|down|swell|swoll|doubl|narrow|widen|advanc|improv|slow|extend)/;

/** "rose from 41 to 56" tells two amounts, "from 41 to 56 people" a range. */
function isChange(tokens: readonly Token[], from: number): boolean {
  if (normAt(tokens, from) !== 'from') return false;
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (change.test(normAt(tokens, at))) return true;
    if (/^[.;:]$/.test(normAt(tokens, at))) return false;
  }
  return false;
}
