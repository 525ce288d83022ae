import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import { groupsBetween } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';

/** Verbs that tell by the form of the verb behind them whether something is so or shall be. */
const either = new Set('insist suggest propose recommend ask request advise urge'.split(' '));

/**
 * "insisted that the gate be closed", "suggested he leave": a clause in the subjunctive tells what shall be, not what is.
 * Behind a cue in the past the bare form of a verb can be nothing else.
 */
export function isWish(syntax: Syntax, cue: VerbGroup, content: Stretch): boolean {
  if (!either.has(cue.lemma)) return false;
  const [group] = groupsBetween(syntax, content.first, content.last);
  if (group?.form !== 'finite') return false;
  const words = syntax.line.items.slice(group.first, group.head + 1).map(({ norm }) => norm);
  const isBare = words.find(norm => norm !== 'not') === 'be';
  return isBare || (cue.tense === 'past' && group.isBase && !group.passive);
}
