import { wordSet } from '../../../language/lexicon/wordSet';
import { clauseFrom } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { nounPhraseStartingAt } from '../syntax/nounPhraseStarting';
import { isTimeAt, skipTimesFrom } from '../syntax/times';
import type { Syntax } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';
import { piecesBefore } from './clauseBefore';
import type { Parts } from './draft';

/** Verbs whose subject, in the passive, is the one spoken to. */
const informs = wordSet('tell inform warn assure remind advise notify');
/** Bodies before which people speak. */
const hearers = wordSet(
  'court tribunal inquest inquiry jury jurors hearing trial committee commission magistrates',
);

/**
 * "The court was told that she had left", "Police were told by a colleague that …", "She had left, Leeds Crown Court
 * heard": who listens is named, who speaks only behind "by".
 */
export function hearingParts(syntax: Syntax, index: number): Parts | undefined {
  const { line, groups } = syntax;
  const group = groups[index];
  if (group === undefined || !isHearing(syntax, group, index)) return undefined;
  const by = line.items[group.last + 1]?.norm === 'by';
  const agent = by ? nounPhraseStartingAt(line, group.last + 2) : undefined;
  if (by && agent === undefined) return undefined;
  const content = contentOf(syntax, group, index, (agent?.last ?? group.last) + 1);
  if (content === undefined) return undefined;
  return {
    basis: 'passive',
    content,
    cue: { first: group.first, last: group.last },
    source: agent,
    cueClass: 'neutral',
    negated: group.negated,
    tense: group.tense,
  };
}

function isHearing({ line: { items }, subjects }: Syntax, group: VerbGroup, index: number): boolean {
  const subject = subjects[index];
  if (subject === undefined || subject.last >= group.first) return false;
  if (group.passive) return informs.has(group.lemma);
  return group.lemma === 'hear' && group.form === 'finite' && hearers.has(items[subject.last]?.norm ?? '');
}

function contentOf(syntax: Syntax, group: VerbGroup, index: number, from: number): Stretch[] | undefined {
  const { items } = syntax.line;
  const at = skipTimesFrom(items, from);
  if (items[at]?.norm === 'that' || beginsClause(syntax, at)) return [clauseFrom(syntax, at)];
  const subject = syntax.subjects[index];
  return subject && at >= from && isEnd(items, at)
    ? piecesBefore(syntax, subject.first, group.last)
    : undefined;
}

function beginsClause({ line, groupAt }: Syntax, at: number): boolean {
  if (isTimeAt(line.items, at)) return false;
  const phrase = nounPhraseStartingAt(line, at);
  return phrase !== undefined && groupAt.get(phrase.last + 1)?.form === 'finite';
}

function isEnd(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item === undefined || /^[,.]$/.test(item.text);
}
