import { isCapitalised } from '../characters';
import type { Token } from '../paragraph';
import { type Draft, normAt } from './draft';

/** Whether a number counts nothing: it is part of a name, a label or a telephone number, or "one" stands for a thing. */
export function countsNothing(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.measure !== 'count' || draft.precision !== 'exact') return false;
  return (
    isPronoun(tokens, draft) ||
    (draft.upper === undefined && isLabel(tokens, draft)) ||
    isTelephone(tokens, draft)
  );
}

/** "one of them", "no one", "the new one", "one doubts"; not "one person", "killing one". */
function isPronoun(tokens: readonly Token[], { first, last, noun }: Draft): boolean {
  if (normAt(tokens, first) !== 'one' || last - first > 1) return false;
  if (/^(?:no|the|this|that|any|every|each|which|some|another|only|not)$/.test(normAt(tokens, first - 1)))
    return noun === undefined || normAt(tokens, first - 1) === 'no';
  if (normAt(tokens, last) === 'of' || normAt(tokens, last) === 'another') return true;
  if (noun !== undefined && momentsAndTurns.test(noun)) return true;
  const isEnd = /^(?:[,.;:)]|and)$/.test(normAt(tokens, last));
  return noun === undefined && !(isEnd && tokens[first - 1]?.tag === 'VERB');
}

/** "one day", "at one point", "on one side" are turns of speech. */
const momentsAndTurns =
  /^(?:day|time|evening|morning|night|point|thing|way|hand|side|case|moment|reason|step|kind)$/;

const labels =
  /^(?:page|pages|chapter|section|article|articles|room|gate|line|figure|no\.?|number|phase|level|grade|type|version|category|verse|paragraph|route|highway|group|channel|flight|unit|block|ward|district|zone|gen|generation|class|part|episode|season|series|round|stage|step|tier|rule|clause|amendment|resolution|bus|platform|terminal|runway|building|apartment|suite|area|sector|model)$/;

/** "page 3", "Group 7", "Boeing 737": the number of a thing, behind what it numbers. */
function isLabel(tokens: readonly Token[], { first, last, noun }: Draft): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || last - first > 1) return false;
  if (noun === undefined && isPeriod(tokens, first - 1)) return true;
  if (tokens[first]?.kind !== 'number') return false;
  if (labels.test(before.norm) || before.end === tokens[first].start) return true;
  return (
    noun === undefined && before.tag === 'PROPN' && isCapitalised(before.text) && !/['’]s$/.test(before.text)
  );
}

/** "by year three", "from day 1": the number says which, not how many. */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.tag === 'ADP' && /^(?:year|quarter|month|week|day)$/.test(normAt(tokens, at));
}

/** "555-0199" */
function isTelephone(tokens: readonly Token[], { first, last }: Draft): boolean {
  const isPair = (at: number): boolean =>
    /^[-‐‑]$/.test(tokens[at + 1]?.text ?? '') &&
    /^\d{3}$/.test(tokens[at]?.text ?? '') &&
    /^\d{4}$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at]?.end === tokens[at + 1]?.start;
  return isPair(first) || isPair(last - 3) || /^0\d{2,}$/.test(tokens[first]?.text ?? '');
}
