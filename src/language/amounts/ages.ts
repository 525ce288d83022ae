import type { Token } from '../paragraph';
import { type Draft, normAt, type TaggedTokens, wordsAt } from './draft';

/** Makes an age of a bare number where the words around it say so. */
export function addAge({ tokens, tags }: TaggedTokens, draft: Draft): void {
  if (draft.value > 120 || draft.value < 1) return;
  const before = normAt(tokens, draft.first - 1);
  const isAge =
    isInsertion(tokens, tags, draft) ||
    /^(?:aged?|ages)$/.test(before) ||
    /^ages? of$/.test(wordsAt(tokens, draft.first - 2, draft.first)) ||
    isListed(tokens, draft) ||
    isTold(tokens, tags, draft) ||
    isLimit(tokens, tags, draft);
  if (!isAge) return;
  draft.measure = 'age';
  draft.noun = undefined;
}

/** "Jane Doe, 34, said", "The singer, 67, died": a number between commas after a name or a noun. */
function isInsertion(tokens: readonly Token[], tags: readonly string[], { first, last }: Draft): boolean {
  if (normAt(tokens, first - 1) !== ',' || tokens[first]?.kind !== 'number') return false;
  const tag = tags[first - 2];
  const after = normAt(tokens, last);
  return (tag === 'PROPN' && (after === ',' || after === '.')) || (tag === 'NOUN' && after === ',');
}

/** "aged seven and 10": the second of two. */
function isListed(tokens: readonly Token[], { first }: Draft): boolean {
  return /^(?:and|or)$/.test(normAt(tokens, first - 1)) && normAt(tokens, first - 3) === 'aged';
}

/** "He was 23 when", "she turned 80". */
function isTold(tokens: readonly Token[], tags: readonly string[], { first, last }: Draft): boolean {
  const verb = normAt(tokens, first - 1);
  const subject = tags[first - 2];
  if (subject !== 'PRON' && subject !== 'PROPN') return false;
  if (/^(?:turned|turns)$/.test(verb)) return true;
  return (
    /^(?:is|was|'s)$/.test(verb) &&
    /^(?:when|at|and|\.|,)$/.test(normAt(tokens, last)) &&
    /^(?:s?he|who)$/.test(normAt(tokens, first - 2))
  );
}

const people =
  /^(?:people|person|child|children|kids?|adults?|girls?|boys?|men|women|man|woman|teenagers?|youths?|residents|citizens|anyone|everyone|those|pupils|players?|voters?|workers?)$/;

/** "children under 12", "anyone over 65", but not "people over 100 metres". */
function isLimit(
  tokens: readonly Token[],
  tags: readonly string[],
  { first, last, precision }: Draft,
): boolean {
  if (precision !== 'less' && precision !== 'more') return false;
  if (!/^(?:under|over)$/.test(normAt(tokens, first))) return false;
  return (
    people.test(normAt(tokens, first - 1)) &&
    !(tags[last] === 'NOUN' && tags[last + 1] !== 'ADJ' && tags[last + 1] !== 'ADV')
  );
}
