import { wordSet } from '../../../language/lexicon/wordSet';
import { clauseFrom, objectFrom } from '../syntax/extents';
import { nounPhraseStartingAt } from '../syntax/nounPhraseStarting';
import type { Syntax } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';
import type { Complement } from './complements';
import { cueNoun } from './nouns';

/** Verbs that say little themselves: what is done with words is in their object. */
const light = wordSet(`
  express voice show have make issue offer give raise reiterate repeat release renew keep deliver level launch lodge hold
  share indicate send`);

/** "expressed concern about …", "has no plan to …", "issued a warning that …": cue and noun together. */
export function lightComplement(syntax: Syntax, group: VerbGroup): Complement | undefined {
  if (!light.has(group.lemma)) return undefined;
  const { items } = syntax.line;
  const phrase = nounPhraseStartingAt(syntax.line, group.last + 1);
  if (phrase === undefined) return undefined;
  for (let at = phrase.first; at <= Math.min(phrase.last, phrase.first + 8); at++) {
    const item = items[at];
    const noun = item?.tag === 'NOUN' ? cueNoun(item.lemma) : undefined;
    const next = items[at + 1];
    if (noun === undefined || next === undefined || !noun.takes.has(next.norm)) continue;
    const cue = noun.cue;
    if (next.norm === 'that')
      return { cue, cueLast: at, content: clauseFrom(syntax, at + 1), kind: 'clause' };
    if (next.norm === 'to' && syntax.groupAt.get(at + 1)?.form === 'infinitive')
      return { cue, cueLast: at, content: objectFrom(syntax, at + 1), kind: 'infinitive' };
    return { cue, cueLast: at + 1, content: objectFrom(syntax, at + 2), kind: 'object' };
  }
  return undefined;
}
