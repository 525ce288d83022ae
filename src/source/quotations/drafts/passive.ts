import { afterParticle } from '../cues/complements';
import { cueEntries } from '../cues/entries';
import { clauseFrom, objectFrom } from '../syntax/extents';
import type { Stretch } from '../syntax/nounPhrases';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../syntax/nounPhrases';
import { isBreakAt } from '../syntax/punctuation';
import type { Syntax } from '../syntax/syntax';
import type { Parts } from './draft';

/**
 * "The mayor was accused of theft by a clerk", "Sales are expected to fall": the content is in two pieces, the subject
 * and what is said of it; the source is behind "by", where it is named.
 */
export function passiveParts(syntax: Syntax, index: number): Parts | undefined {
  const { line, groups } = syntax;
  const group = groups[index];
  const isParticiple = group?.form === 'participle' && line.items[group.last + 1]?.norm === 'by';
  if (group === undefined || (!group.passive && !isParticiple)) return undefined;
  const entry = cueEntries(group.lemma)[0];
  const start = entry && afterParticle(syntax, group, entry);
  if (entry === undefined || start === undefined) return undefined;
  const subject = isParticiple ? nounBefore(syntax, group.first) : syntax.subjects[index];
  const parts = partsBehind(syntax, start, entry.prepositions);
  if (parts === undefined || subject === undefined || subject.last >= group.first) return undefined;
  const isEmpty = line.items[subject.first]?.norm === 'it' && subject.first === subject.last;
  return {
    basis: 'passive',
    content: isEmpty ? [parts.content] : [subject, parts.content],
    cue: { first: group.first, last: parts.cueLast },
    source: parts.agent,
    cueClass: entry.cue,
    negated: group.negated,
    tense: group.tense,
  };
}

/** "an election, rejected by the West as a sham": what the participle is said of. */
function nounBefore({ line }: Syntax, first: number): Stretch | undefined {
  return nounPhraseEndingAt(line, isBreakAt(line.items, first - 1) ? first - 2 : first - 1);
}

interface Behind {
  readonly cueLast: number;
  readonly content: Stretch;
  readonly agent: Stretch | undefined;
}

function partsBehind(syntax: Syntax, start: number, prepositions: ReadonlySet<string>): Behind | undefined {
  const { items } = syntax.line;
  let at = start;
  let agent: Stretch | undefined;
  if (items[at]?.norm === 'by') {
    agent = nounPhraseStartingAt(syntax.line, at + 1);
    if (agent === undefined) return undefined;
    at = agent.last + 1;
  }
  const next = items[at];
  const cueLast = start - 1;
  if (next === undefined) return undefined;
  if (next.norm === 'to' && syntax.groupAt.get(at)?.form === 'infinitive')
    return { cueLast, content: objectFrom(syntax, at), agent };
  if (next.norm === 'as' || prepositions.has(next.norm)) {
    if (items[at + 1] === undefined) return undefined;
    // With the agent between, the preposition is too far from the verb to be of the cue.
    if (agent !== undefined) return { cueLast, content: objectFrom(syntax, at), agent };
    return { cueLast: at, content: objectFrom(syntax, at + 1), agent };
  }
  if (next.norm === 'that' && next.tag === 'SCONJ')
    return { cueLast, content: clauseFrom(syntax, at), agent };
  return undefined;
}
