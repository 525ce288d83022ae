import type { Amount } from '../../language/paragraph';
import type { Span } from '../../language/span';
import type { Clause, Outline } from '../alignment/outline';
import { type Role, rolesOf } from '../alignment/roles';
import { kinship } from '../words/lexicon';
import type { Evidence } from './kind';
import { evidence } from './passages';
import { withClause } from './withClause';

/** Whether two amounts can be of one thing: the same measure in the same unit, or the same noun counted. */
export function countSame(x: Amount, y: Amount): boolean {
  if (x.measure !== y.measure) return false;
  if (x.measure !== 'count') return x.unit === y.unit;
  return x.noun !== undefined && y.noun !== undefined && kinship(x.noun, y.noun) >= 0.7;
}

/** An amount in its clause: the words to show are the amount with its noun. */
export function amountEvidence(outline: Outline, amount: Amount, clause: Clause): Evidence {
  return withClause(outline, evidence(outline, [amount], withNoun(outline, amount, clause)));
}

/** The amount with the noun that it counts. */
function withNoun({ words }: Outline, amount: Amount, { firstWord, lastWord }: Clause): Span {
  const noun = words
    .slice(firstWord, lastWord)
    .find(word => word.start >= amount.start && word.start - amount.end < 30 && word.lemma === amount.noun);
  return noun ? { start: amount.start, end: Math.max(amount.end, noun.end) } : amount;
}

/** What is in dispute between different amounts of one thing. */
export function questionFor(outline: Outline, amount: Amount, clause: Clause): string {
  const { entities, text } = outline.source;
  const role = rolesOf(outline).of(amount);
  if (amount.measure === 'money') return 'How much money';
  if (amount.measure === 'percent') return 'What percentage';
  if (amount.measure === 'duration') return 'How long';
  if (amount.measure === 'age') {
    const owner = entities.find(({ id }) => id === role?.owner);
    return owner ? `How old ${owner.name} is` : 'How old';
  }
  if (amount.unit !== undefined)
    return `How many ${/\p{L}[\p{L} ]*$/u.exec(text.slice(amount.start, amount.end))?.[0] ?? amount.unit}`;
  const { end } = withNoun(outline, amount, clause);
  const counted = text.slice(amount.end, end).trim() || (amount.noun ?? 'there are');
  return `How many ${counted}${fate(outline, end, role)}`.replace(/\s*-\s*/g, ' ');
}

/** A longer stretch tells more than what happened to what is counted. */
const longestFate = 30;

/** What happened to what is counted, where that follows at once: " were arrested". */
function fate({ source: { text } }: Outline, end: number, role: Role | undefined): string {
  const verb = role?.governors.find(({ tag, start }) => tag === 'VERB' && start > end);
  const words = verb ? text.slice(end, verb.end) : '';
  return words.length <= longestFate && /^[\p{L} ]*$/u.test(words) ? words : '';
}
