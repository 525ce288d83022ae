import { cueEntries } from '../cues/entries';
import { documents } from '../cues/documents';
import { behindWhat } from './fronted';
import type { Item, Line } from './lines';
import type { Stretch } from './nounPhrases';
import { nounPhraseEndingAt } from './nounPhraseEnding';
import { endsNounPhrase } from './nounPhrases';
import { nounPhraseStartingAt } from './nounPhraseStarting';
import { isBreakAt } from './punctuation';
import { isTimeAt, skipTimesBefore } from './times';
import type { VerbGroup } from './verbGroups';

/** How many verbs back the subject of a coordinated verb is looked for. */
const deepest = 8;

/** A subject with what is told of it behind a comma. */
interface Subject {
  readonly phrase: Stretch;
  readonly whole: Stretch;
}

/** What has been found of a line so far: the subjects of the groups before the one in question. */
interface Known {
  readonly line: Line;
  readonly groups: readonly VerbGroup[];
  readonly subjects: readonly (Subject | undefined)[];
}

/**
 * The words that name who does what each verb group says; an apposition right before the verb is included. Subjects are
 * found from left to right, so that a verb that shares one finds it known.
 */
export function subjectsOf(line: Line, groups: readonly VerbGroup[]): (Stretch | undefined)[] {
  const subjects: (Subject | undefined)[] = [];
  for (const [index, group] of groups.entries())
    subjects.push(subjectOf({ line, groups, subjects }, group, index));
  return subjects.map(subject => subject && behindWhat(line.items, subject.whole));
}

function subjectOf(known: Known, group: VerbGroup, index: number): Subject | undefined {
  switch (group.form) {
    case 'gerund':
      return subjectOfGerund(known, group, index);
    case 'infinitive':
      return governorOf(known, group, index) === undefined ? undefined : known.subjects[index - 1];
    case 'participle':
      return undefined;
    case 'finite':
      return subjectBefore(known, group, index);
  }
}

function plain(phrase: Stretch | undefined): Subject | undefined {
  return phrase && { phrase, whole: phrase };
}

/**
 * Without what stands between subject and verb: a verb at some distance has the bare phrase for its source, but for the
 * name behind it ("her lawyer, Jane Roe, …").
 */
function bare({ items }: Line, subject: Subject | undefined): Subject | undefined {
  if (subject === undefined) return undefined;
  const { first, last } = subject.phrase;
  const isNamedBehind = items[last]?.tag === 'NOUN' && items[last + 2]?.tag === 'PROPN';
  return isNamedBehind && subject.whole.first === first ? subject : plain(subject.phrase);
}

function subjectBefore(known: Known, group: VerbGroup, index: number): Subject | undefined {
  const { line } = known;
  const { items } = line;
  let at = skipTimesBefore(items, group.first - 1);
  while (items[at]?.tag === 'ADV') at = skipTimesBefore(items, at - 1);
  const item = items[at];
  if (item === undefined) return undefined;
  if (item.tag === 'CCONJ' || (item.text === ',' && items[at + 1]?.norm === 'then'))
    return bare(line, sharedSubject(known, group, index));
  if (isBreakAt(items, at)) return subjectBeforeAside(line, at) ?? bare(line, sharedAfterComma(known, index));
  if (isRelative(item)) return plain({ first: at, last: at });
  const phrase = nounPhraseEndingAt(line, at);
  return plain(phrase && withFirstMember(line, phrase));
}

/**
 * "Police, the council and Smith said": the list with what opens the clause before its comma. Were that somebody whom the
 * rest describes, there would be a comma before the verb too.
 */
function withFirstMember(line: Line, phrase: Stretch): Stretch {
  const { items } = line;
  const isList = items.slice(phrase.first, phrase.last).some(({ norm }) => norm === 'and');
  if (!isList || items[phrase.first - 1]?.text !== ',' || items[phrase.first]?.tag === 'PRON') return phrase;
  const member = nounPhraseEndingAt(line, phrase.first - 2);
  if (member === undefined || isTimeAt(items, member.first) || isTimeAt(items, member.last)) return phrase;
  const before = items[member.first - 1];
  const opens = before === undefined || before.tag === 'QUOTE' || before.norm === 'that';
  return opens ? { first: member.first, last: phrase.last } : phrase;
}

/** "Smith, the mayor, said": the subject before what stands between two commas or dashes. */
function subjectBeforeAside(line: Line, closing: number): Subject | undefined {
  const { items } = line;
  const mark = items[closing]?.text;
  let at = closing - 1;
  while (at > 0 && at > closing - 60 && items[at]?.text !== mark && items[at]?.tag !== 'QUOTE') at--;
  let found: Subject | undefined;
  // From aside to aside: each may itself be what is told of a phrase before it.
  for (let asides = 0; asides < 4 && items[at]?.text === mark; asides++) {
    const phrase = nounPhraseEndingAt(line, at - 1);
    if (phrase === undefined || !startsClause(line, phrase.first)) break;
    found = { phrase, whole: describes(items[at + 1]) ? { first: phrase.first, last: closing - 1 } : phrase };
    at = phrase.first - 1;
    // The comma is that of words in marks, not of an aside.
    if (items[at]?.inMarks !== undefined) break;
  }
  return found ?? subjectWithStrayComma(line, closing);
}

/** "“…,” Smith of the council, told reporters": a comma that nothing answers to. */
function subjectWithStrayComma(line: Line, comma: number): Subject | undefined {
  const phrase = nounPhraseEndingAt(line, comma - 1);
  const before = phrase && line.items[phrase.first - 1];
  return phrase !== undefined &&
    (before === undefined || before.tag === 'QUOTE') &&
    line.items[phrase.last]?.tag !== 'NUM'
    ? plain(phrase)
    : undefined;
}

/** Whether an aside that begins so tells who the subject is, and not when or how it speaks. */
function describes(opening: Item | undefined): boolean {
  return opening !== undefined && !/^(?:ADP|ADV|SCONJ|VERB|PART|CCONJ)$/.test(opening.tag);
}

function startsClause({ items }: Line, at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return true;
  return /^(?:PUNCT|CCONJ|SCONJ|QUOTE|ADV)$/.test(before.tag) || /^(?:that|as|who|which)$/.test(before.norm);
}

/** "He smiled, said no more, called it a day": a list of verbs without a conjunction. */
function sharedAfterComma({ groups, subjects }: Known, index: number): Subject | undefined {
  return groups[index - 1]?.form === 'finite' ? subjects[index - 1] : undefined;
}

/** The subject that "and said" shares with a verb before it, which is not one of a clause inside the sentence. */
function sharedSubject(
  { line, groups, subjects }: Known,
  group: VerbGroup,
  index: number,
): Subject | undefined {
  let fallback: Subject | undefined;
  for (let at = index - 1; at >= Math.max(0, index - deepest); at--) {
    const [subject, other] = [subjects[at], groups[at]];
    if (subject === undefined || other?.form !== 'finite' || other.passive) continue;
    fallback ??= subject;
    if (!isInside(line, subject, group)) return subject;
  }
  return fallback;
}

/** Whether the subject belongs to a relative or complement clause that the verb behind "and" need not be part of. */
function isInside({ items }: Line, { phrase }: Subject, group: VerbGroup): boolean {
  if (isRelative(items[phrase.first])) return isRelativeOver(items, phrase, group.first);
  const before = items[phrase.first - 1];
  if (before === undefined || phrase.first < 2) return false;
  const opensClause =
    before.tag === 'VERB' ||
    before.norm === 'that' ||
    before.tag === 'SCONJ' ||
    /^(?:how|what|why|whether|where|when)$/.test(before.norm);
  return opensClause && creditsWords(group);
}

function isRelative(item: Item | undefined): boolean {
  return /^(?:who|which|that)$/.test(item?.norm ?? '');
}

/** "which was new – by saying": whether the subject is of a relative clause that ends before the item. */
export function isRelativeOver(items: readonly Item[], { first, last }: Stretch, to: number): boolean {
  if (!isRelative(items[first])) return false;
  for (let at = last; at < Math.min(to, last + 200); at++) if (isBreakAt(items, at)) return true;
  return false;
}

/** Whether the verb gives somebody's words. */
export function creditsWords(group: VerbGroup): boolean {
  return cueEntries(group.lemma).some(({ frames }) => frames.has('c') || frames.has('q'));
}

/** ", saying …" goes with the subject of the sentence before it; "Calling it …, Smith" with what follows. */
function subjectOfGerund(
  { line, groups, subjects }: Known,
  group: VerbGroup,
  index: number,
): Subject | undefined {
  const at = group.first - 1;
  const before = line.items[at];
  if (before !== undefined && /^(?:he|she|they)$/.test(before.norm)) return plain({ first: at, last: at });
  // "groups backing the plan", against "a statement saying"
  if (
    before !== undefined &&
    endsNounPhrase(before) &&
    before.tag !== 'PRON' &&
    !documents.has(before.lemma)
  ) {
    const phrase = nounPhraseEndingAt(line, at);
    if (phrase !== undefined) return plain(phrase);
  }
  let fallback: Subject | undefined;
  for (let earlier = index - 1; earlier >= Math.max(0, index - deepest); earlier--) {
    const subject = groups[earlier]?.form === 'finite' ? bare(line, subjects[earlier]) : undefined;
    if (subject === undefined) continue;
    fallback ??= subject;
    if (!isInside(line, subject, group)) return subject;
  }
  return fallback ?? plain(subjectAfterOpening(line, group));
}

/** "Opening the meeting, Smith said": what follows the comma. */
function subjectAfterOpening(line: Line, group: VerbGroup): Stretch | undefined {
  if (group.first > 2) return undefined;
  for (let at = group.last + 1; at < group.last + 50; at++)
    if (line.items[at]?.text === ',') return nounPhraseStartingAt(line, at + 1);
  return undefined;
}

/** The verb group on which an infinitive hangs without an object between: "was reluctant to say". */
export function governorOf(
  { line, groups }: Pick<Known, 'line' | 'groups'>,
  group: VerbGroup,
  index: number,
): VerbGroup | undefined {
  const previous = groups[index - 1];
  if (group.form !== 'infinitive' || previous === undefined || previous.form === 'participle')
    return undefined;
  if (group.first - previous.last > 6) return undefined;
  const between = line.items.slice(previous.last + 1, group.first);
  return between.every(({ tag }) => tag === 'ADV' || tag === 'ADJ' || tag === 'PART') ? previous : undefined;
}
