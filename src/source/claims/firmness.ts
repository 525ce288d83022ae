import type { Token } from '../../language/paragraph';
import type { TokenRange } from './clauses';

const negations = new Set([
  ...['not', "n't", 'never', 'no', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'hardly'],
  'cannot',
]);
const hedgingAdverbs = new Set([
  ...[
    'reportedly',
    'allegedly',
    'apparently',
    'supposedly',
    'purportedly',
    'possibly',
    'perhaps',
    'probably',
  ],
  ...['likely', 'maybe', 'presumably', 'potentially', 'seemingly', 'ostensibly'],
]);
const hedgingModals = new Set(['may', 'might', 'could']);
const hedgingVerbs = new Set(['seem', 'appear']);
const passiveHedges = new Set([
  'believe',
  'expect',
  'think',
  'allege',
  'rumor',
  'rumour',
  'suspect',
  'suppose',
  'report',
]);

/** Whether the clause denies what it tells. Two negations don't make an assertion: what they make is not decided. */
export function isNegated(tokens: readonly Token[], range: TokenRange): boolean {
  return words(tokens, range).filter(token => negations.has(token.norm)).length === 1;
}

/** Whether the clause leaves it open if what it tells is so. */
export function isHedged(tokens: readonly Token[], range: TokenRange): boolean {
  return words(tokens, range).some(
    (token, i, all) =>
      hedgingAdverbs.has(token.norm) ||
      (token.tag === 'AUX' && hedgingModals.has(token.text)) ||
      (token.tag === 'VERB' && hedgingVerbs.has(token.lemma)) ||
      (passiveHedges.has(token.lemma) && all[i - 1]?.lemma === 'be' && all[i + 1]?.norm === 'to'),
  );
}

function words(tokens: readonly Token[], { firstToken, lastToken }: TokenRange): Token[] {
  return tokens.slice(firstToken, lastToken).filter(token => token.tag !== 'PUNCT');
}
