import type { Line } from './lines';
import type { Stretch } from './nounPhrases';
import { endsNounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './nounPhrases';
import { skipTimesBefore } from './times';
import type { VerbGroup } from './verbGroups';

/** How many verbs back the subject of a coordinated verb is looked for. */
const deepest = 6;

/** The words that name who does what the verb group says; what is told of them between commas is included. */
export function subjectOf(
  line: Line,
  groups: readonly VerbGroup[],
  index: number,
  depth = 0,
): Stretch | undefined {
  const group = groups[index];
  if (group === undefined || depth > deepest) return undefined;
  switch (group.form) {
    case 'gerund':
      return subjectOfGerund(line, groups, index, depth);
    case 'infinitive':
      return subjectOfInfinitive(line, groups, index, depth);
    case 'participle':
      return undefined;
    case 'finite':
      return subjectBefore(line, groups, index, depth);
  }
}

function subjectBefore(
  line: Line,
  groups: readonly VerbGroup[],
  index: number,
  depth: number,
): Stretch | undefined {
  const { items } = line;
  const group = groups[index];
  if (group === undefined) return undefined;
  let at = skipTimesBefore(items, group.first - 1);
  while (items[at]?.tag === 'ADV') at = skipTimesBefore(items, at - 1);
  const item = items[at];
  if (item === undefined) return undefined;
  if (item.tag === 'CCONJ' || (item.text === ',' && items[at + 1]?.norm === 'then'))
    return sharedSubject(line, groups, index, depth);
  if (/^[,—–]$|^--+$/.test(item.text))
    return subjectBeforeAside(line, at) ?? sharedAfterComma(line, groups, index, depth);
  if (/^(?:who|which|that)$/.test(item.norm)) return { first: at, last: at };
  return nounPhraseEndingAt(line, at);
}

/** "Smith, the mayor, said": the subject before what stands between two commas or dashes. */
function subjectBeforeAside(line: Line, closing: number): Stretch | undefined {
  const { items } = line;
  const mark = items[closing]?.text;
  let found: Stretch | undefined;
  let at = closing - 1;
  for (let asides = 0; asides < 3 && at > 0; asides++) {
    while (at > 0 && at > closing - 60 && items[at]?.text !== mark && items[at]?.tag !== 'QUOTE') at--;
    if (items[at]?.text !== mark || !endsNounPhrase(items[at - 1])) break;
    const phrase = nounPhraseEndingAt(line, at - 1);
    if (phrase === undefined || !startsClause(line, phrase.first)) break;
    found = { first: phrase.first, last: closing - 1 };
    if (items[phrase.first - 1]?.text !== mark) break;
    at = phrase.first - 1;
  }
  return found;
}

function startsClause({ items }: Line, at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return true;
  return /^(?:PUNCT|CCONJ|SCONJ|QUOTE|ADV)$/.test(before.tag) || /^(?:that|as|who|which)$/.test(before.norm);
}

/** "He smiled, said no more, called it a day": a list of verbs without a conjunction. */
function sharedAfterComma(
  line: Line,
  groups: readonly VerbGroup[],
  index: number,
  depth: number,
): Stretch | undefined {
  const previous = groups[index - 1];
  return previous?.form === 'finite' ? subjectOf(line, groups, index - 1, depth + 1) : undefined;
}

/** The subject that "and said" shares with a verb before it. */
function sharedSubject(
  line: Line,
  groups: readonly VerbGroup[],
  index: number,
  depth: number,
): Stretch | undefined {
  for (let at = index - 1; at >= Math.max(0, index - deepest); at--) {
    if (groups[at]?.form !== 'finite' || groups[at]?.passive === true) continue;
    const subject = subjectOf(line, groups, at, depth + 1);
    if (subject === undefined) continue;
    const pronoun =
      subject.first === subject.last && /^(?:who|which|that)$/.test(line.items[subject.first]?.norm ?? '');
    if (!pronoun) return subject;
  }
  return undefined;
}

/** ", saying …" goes with the subject of the sentence before it; "Calling it …, Smith" with what follows. */
function subjectOfGerund(
  line: Line,
  groups: readonly VerbGroup[],
  index: number,
  depth: number,
): Stretch | undefined {
  for (let at = index - 1; at >= Math.max(0, index - deepest); at--) {
    const candidate = groups[at];
    if (candidate?.form !== 'finite') continue;
    const subject = subjectOf(line, groups, at, depth + 1);
    if (subject !== undefined) return subject;
  }
  return subjectAfterOpening(line, groups[index]);
}

function subjectAfterOpening(line: Line, group: VerbGroup | undefined): Stretch | undefined {
  if (group === undefined || group.first > 2) return undefined;
  const comma = line.items.findIndex(
    (item, at) => at > group.last && at < group.last + 50 && item.text === ',',
  );
  return comma < 0 ? undefined : nounPhraseStartingAt(line, comma + 1);
}

/** "declined to say": the subject of the verb that the infinitive hangs on. */
function subjectOfInfinitive(
  line: Line,
  groups: readonly VerbGroup[],
  index: number,
  depth: number,
): Stretch | undefined {
  const group = groups[index];
  const previous = groups[index - 1];
  if (group === undefined || previous === undefined || previous.form === 'participle') return undefined;
  const between = line.items.slice(previous.last + 1, group.first);
  if (between.every(({ tag }) => tag === 'ADV' || tag === 'ADJ' || tag === 'PART'))
    return subjectOf(line, groups, index - 1, depth + 1);
  return undefined;
}
