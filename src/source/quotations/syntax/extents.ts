import { cueEntries } from '../cues/entries';
import type { Item } from './lines';
import type { Stretch } from './nounPhrases';
import { isBreakAt, isDashAt } from './punctuation';
import { isTimeAt } from './times';
import type { Syntax } from './syntax';
import type { VerbGroup } from './verbGroups';

/** Longer than this no content is followed. */
const longest = 400;

const conjunctions = new Set('when while because although though since if unless whereas'.split(' '));
const circumstances = new Set('after before during despite until since amid following'.split(' '));
const sayers = ['q', 'c'];
const occasions = new Set(['when', 'after', 'as']);
/** What is done to somebody who then speaks. */
const asked = new Set('asked questioned pressed quizzed challenged'.split(' '));

/**
 * Where a clause that somebody is credited with ends: at the end of the sentence, or where the author speaks again:
 * before another verb of saying that shares the subject, before "…, he said" or a turn like ", while".
 */
export function clauseFrom({ line, groupAt }: Syntax, first: number): Stretch {
  const { items } = line;
  let at = first;
  for (; at < Math.min(items.length, first + longest); at++) {
    const item = items[at];
    if (isInsideMarks(items, at, first)) continue;
    if (item === undefined || item.text === ';' || (item.tag === 'QUOTE' && at > first && !isPart(items, at)))
      break;
    if (at > first && (endsSentence(items, at) || authorSpeaksAgain(items, groupAt, at))) break;
  }
  return trimmed(items, first, at - 1);
}

/** Words between marks are never torn apart. */
function isInsideMarks(items: readonly Item[], at: number, first: number): boolean {
  const block = items[at]?.inMarks;
  return at > first && block !== undefined && items[at - 1]?.inMarks === block;
}

/** Whether a quotation goes on with the clause it stands in: "because “we can’t. We won’t.”" */
function isPart(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && before.tag !== 'PUNCT' && before.tag !== 'VERB';
}

function endsSentence(items: readonly Item[], at: number): boolean {
  return /^[.?!]$/.test(items[at]?.text ?? '') && at >= items.length - 1;
}

function authorSpeaksAgain(
  items: readonly Item[],
  groupAt: ReadonlyMap<number, VerbGroup>,
  at: number,
): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.tag === 'CCONJ') return creditsWords(groupAt.get(at + 1), ['finite']);
  if (isAsked(items, at)) return true;
  if (!isBreakAt(items, at)) return false;
  const next = items[at + 1];
  if (next === undefined) return true;
  if (creditsWords(groupAt.get(at + 1), ['gerund', 'finite'])) return true;
  if (/^(?:according|while|though|despite|compared|where)$/.test(next.norm)) return true;
  if (next.norm === 'but' || next.norm === 'and')
    return creditsWords(groupAt.get(at + 2), ['finite']) || subjectThatSpeaks(items, groupAt, at + 2);
  return subjectThatSpeaks(items, groupAt, at + 1);
}

/** "…, when he was asked about it", "when asked": tells how the words came about. */
export function isAsked(items: readonly Item[], at: number): boolean {
  if (!occasions.has(items[at]?.norm ?? '')) return false;
  const isWhole = /^(?:he|she|they)$/.test(items[at + 1]?.norm ?? '') && items[at + 2]?.tag === 'AUX';
  return asked.has(items[isWhole ? at + 3 : at + 1]?.norm ?? '');
}

function creditsWords(group: VerbGroup | undefined, forms: readonly VerbGroup['form'][]): boolean {
  if (group === undefined || !forms.includes(group.form) || group.passive || group.modal) return false;
  return cueEntries(group.lemma).some(
    ({ frames, particle }) => particle === undefined && sayers.some(frame => frames.has(frame)),
  );
}

/** "he said", "Mr. Smith told reporters" right at this place. */
function subjectThatSpeaks(
  items: readonly Item[],
  groupAt: ReadonlyMap<number, VerbGroup>,
  from: number,
): boolean {
  // "but “that said, it is wrong”" is not the author's.
  if (items[from]?.inMarks !== undefined) return false;
  for (let at = from; at < Math.min(items.length, from + 6); at++) {
    const group = groupAt.get(at);
    if (group !== undefined) return at > from && creditsWords(group, ['finite']) && group.lemma !== 'be';
    const item = items[at];
    if (item === undefined || !/^(?:PROPN|PRON|DET|NOUN|ADJ)$/.test(item.tag)) return false;
  }
  return false;
}

/**
 * Where an object that somebody takes a stance on ends: with its phrases and clauses, but before a comma, a verb that
 * shares the subject, and what tells when or why.
 */
export function objectFrom({ line, groupAt }: Syntax, first: number, isInfinitive = false): Stretch {
  const { items } = line;
  let at = first;
  for (; at < Math.min(items.length, first + longest); at++) {
    const item = items[at];
    if (isInsideMarks(items, at, first)) continue;
    if (item === undefined) break;
    if (at > first && (endsObject(items, at, isInfinitive) || item.tag === 'QUOTE' || isTimeAt(items, at)))
      break;
    if (at > first && item.tag === 'CCONJ' && isVerbAfter(groupAt, first, at)) break;
  }
  return trimmed(items, first, at - 1);
}

function endsObject(items: readonly Item[], at: number, isInfinitive: boolean): boolean {
  const item = items[at];
  if (item === undefined) return true;
  if (item.text === ',') return !listGoesOn(items, at);
  if (item.text === '(') return false;
  if (/^[;:.?!]$/.test(item.text) || isDashAt(items, at)) return true;
  // What is to be done comes with its conditions: "to leave if the rain goes on".
  if (isInfinitive) return false;
  if (item.tag === 'SCONJ' && conjunctions.has(item.norm)) return true;
  if (item.tag !== 'ADP' && item.tag !== 'SCONJ') return false;
  return circumstances.has(item.norm) || isTimeAt(items, at + 1);
}

function isVerbAfter(groupAt: ReadonlyMap<number, VerbGroup>, first: number, at: number): boolean {
  const group = groupAt.get(at + 1);
  if (group?.form === 'gerund') return creditsWords(group, ['gerund']);
  // "to win back trust and persuade them": the second infinitive goes without its "to".
  return group?.form === 'finite' && !(group.isBase && isInfinitiveBetween(groupAt, first, at));
}

function isInfinitiveBetween(groupAt: ReadonlyMap<number, VerbGroup>, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (groupAt.get(at)?.form === 'infinitive') return true;
  return false;
}

function listGoesOn(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (before === undefined || after === undefined) return false;
  if (after.norm === 'as' && items[at + 2]?.norm === 'well' && items[at + 3]?.norm === 'as') return true;
  if (after.tag !== before.tag) return after.norm === 'and' && items[at + 2]?.tag === before.tag;
  return items.slice(at + 1, at + 12).some(({ norm }) => norm === 'and' || norm === 'or');
}

const loose = /^[,;:.—–-]+$/;

/** The stretch without stops and commas at its end; a question or exclamation mark stays. */
export function trimmed(items: readonly Item[], first: number, last: number): Stretch {
  let end = last;
  while (end > first && loose.test(items[end]?.text ?? '')) end--;
  // "got in" at the end of a sentence is whole; a preposition that has lost what follows it is not.
  const isWhole = last >= items.length - 1 || /^[.?!]$/.test(items[last + 1]?.text ?? '');
  while (end > first && !isWhole && items[end]?.tag === 'ADP') end--;
  return { first, last: end };
}
