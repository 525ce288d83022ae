import { afterParticle } from '../cues/complements';
import type { CueEntry } from '../cues/entries';
import { cueEntries } from '../cues/entries';
import { clauseFrom, objectFrom } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { nounPhraseEndingAt } from '../syntax/nounPhraseEnding';
import { nounPhraseStartingAt } from '../syntax/nounPhraseStarting';
import { isBreakAt } from '../syntax/punctuation';
import type { Syntax } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';
import type { Parts } from './draft';
import { isNobody } from './indirect';

/** The frames of the lexicon with an object or somebody spoken to. */
const objectFrames = ['o', 'a', 'i', 'x', 'y'];

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
  const parts = withLateAgent(syntax, entry, partsBehind(syntax, start, entry.prepositions));
  if (parts === undefined || subject === undefined || subject.last >= group.first) return undefined;
  if (isTopic(line.items, group, parts)) return undefined;
  const isEmpty = line.items[subject.first]?.norm === 'it' && subject.first === subject.last;
  const credit = {
    cue: { first: group.first, last: parts.cueLast },
    cueClass: entry.cue,
    negated: group.negated,
    tense: group.tense,
  };
  if (!isEmpty && !isParticiple && parts.agent === undefined && isState(entry, line.items, parts)) {
    if (isNobody(line.items, subject)) return undefined;
    return { ...credit, basis: 'object', content: [parts.content], source: subject };
  }
  return {
    ...credit,
    basis: 'passive',
    content: isEmpty ? [parts.content] : [subject, parts.content],
    source: parts.agent,
  };
}

/** "He was asked about the leak": what a question is about is no words of anybody. */
function isTopic(items: readonly Item[], { lemma }: VerbGroup, { cueLast, agent }: Behind): boolean {
  return /^(?:ask|press|quiz)$/.test(lemma) && agent === undefined && items[cueLast]?.norm === 'about';
}

/**
 * "Residents are worried that it leaks", "about the leak": no passive, but what the subject thinks. A verb that takes no
 * object can't be said of somebody in the passive, other than with an infinitive: "is thought to leak".
 */
function isState({ frames, cue }: CueEntry, items: readonly Item[], { content }: Behind): boolean {
  if (objectFrames.some(frame => frames.has(frame))) return false;
  return (
    items[content.first]?.norm === 'that' ||
    (cue === 'belief' && /^(?:about|over)$/.test(items[content.first - 1]?.norm ?? ''))
  );
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

/** "accused of theft by a clerk": whoever accuses comes last, but not in "of a report written by a clerk". */
function withLateAgent({ line }: Syntax, { cue }: CueEntry, parts: Behind | undefined): Behind | undefined {
  if (parts === undefined || parts.agent !== undefined || cue !== 'accusation') return parts;
  const { items } = line;
  const { first, last } = parts.content;
  const by = items.findLastIndex(({ norm }, at) => norm === 'by' && at > first && at < last);
  const agent = by < 0 ? undefined : nounPhraseStartingAt(line, by + 1);
  const isOfAnother = items[by - 1]?.tag === 'VERB' && items[by - 1]?.norm.endsWith('ing') === false;
  if (agent?.last !== last || isOfAnother) return parts;
  return { ...parts, content: { first, last: by - 1 }, agent };
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
