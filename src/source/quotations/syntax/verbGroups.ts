import { cueEntries, cueForms } from '../cues/entries';
import type { Item, Line } from './lines';
import type { Tense } from '../../model';
import { isBreakAt } from './punctuation';
import { isHabitual, tenseOf } from './tense';
import { verbForms } from '../../../language/verbForms';

/** A verb with its auxiliaries, negation and adverbs; item indices, both ends included. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Undefined unless it is finite. */
  readonly tense: Tense | undefined;
  /** Whether a modal verb helps it: "would say". */
  readonly modal: boolean;
  /** Whether it is the bare base form, without any auxiliary. */
  readonly isBase: boolean;
}

/** Adverbs that don't belong to the verb behind them. */
const free = new Set(
  'when where how why there here so then ago yesterday today tomorrow tonight however meanwhile therefore instead'.split(
    ' ',
  ),
);
const modals = new Set("will would can could may might must shall should 'll 'd wo ca".split(' '));
const negations = new Set("not n't never neither hardly".split(' '));

/** The verb groups of a line in order. */
export function verbGroupsOf(line: Line): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const { items } = line;
  for (let head = 0; head < items.length; head++) {
    const item = items[head];
    if (item === undefined || !isVerb(items, head)) continue;
    groups.push(groupAt(items, head, item, groups.at(-1)));
  }
  return groups;
}

function isJoined(items: readonly Item[], at: number): boolean {
  const [hyphen, item] = [items[at - 1], items[at]];
  return /^[-‐‑]$/.test(hyphen?.text ?? '') && hyphen?.end === item?.start;
}

function isVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // "high-handed" looks like a verb form and is none.
  if (item?.tag === 'VERB') return !isJoined(items, at) && !isAttribute(items, at);
  // A form of "be", "have" or "do" that helps no other verb.
  if (item?.tag !== 'AUX') return false;
  let next = at + 1;
  while (isAdverbial(items[next])) next++;
  const following = items[next];
  return following?.tag !== 'VERB' && following?.tag !== 'AUX';
}

/** "fewer pledged delegates", "the alleged fraud": a participle in an adjective's place. */
function isAttribute(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (before === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(after?.tag ?? '')) return false;
  const isPast = /(?:ed|en)$/.test(items[at]?.norm ?? '');
  const isForm = isPast || (items[at]?.norm.endsWith('ing') ?? false);
  return (
    isForm &&
    (/^(?:DET|ADJ|NUM)$/.test(before.tag) || before.norm === "'s" || (isPast && before.tag === 'ADP'))
  );
}

function isAdverbial(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.tag === 'ADV' || item.tag === 'PART' || item.norm === 'once') &&
    !free.has(item.norm) &&
    item.norm !== "'s" &&
    item.norm !== "'"
  );
}

function groupAt(
  items: readonly Item[],
  head: number,
  item: Item,
  previous: VerbGroup | undefined,
): VerbGroup {
  let first = head;
  const floor = previous === undefined ? -1 : previous.last;
  while (first - 1 > floor && (isAdverbial(items[first - 1]) || items[first - 1]?.tag === 'AUX')) first--;
  const before = items.slice(first, head);
  const auxiliaries = before.filter(({ tag }) => tag === 'AUX');
  const { lemma, forms } = reading(item);
  const isParticiple = forms.includes('participle') && !forms.includes('gerund');
  const helped = auxiliaries.at(-1);
  const infinitive =
    before.some(({ norm, tag }) => norm === 'to' && tag === 'PART') && !auxiliaries.some(isFinite);
  const gerund = item.norm.endsWith('ing') && forms.includes('gerund') && auxiliaries.length === 0;
  const form = infinitive
    ? 'infinitive'
    : gerund
      ? 'gerund'
      : isBare(items, first, head, forms)
        ? 'participle'
        : 'finite';
  const negated = before.some(({ norm }) => negations.has(norm));
  return {
    first,
    head,
    last: head,
    lemma,
    form,
    passive: isParticiple && helped?.lemma === 'be',
    negated,
    tense:
      form === 'finite'
        ? isHabitual(before)
          ? 'habitual'
          : tenseOf(auxiliaries, item, forms, negated)
        : undefined,
    isBase: auxiliaries.length === 0 && forms.includes('base') && !forms.includes('past'),
    modal: auxiliaries.some(({ norm }) => modals.has(norm)),
  };
}

function isFinite({ norm }: Item): boolean {
  return norm !== 'be' && norm !== 'been' && norm !== 'being' && norm !== 'having' && norm !== 'have';
}

function reading({ norm, lemma }: Pick<Item, 'norm' | 'lemma'> = { norm: '', lemma: '' }): {
  lemma: string;
  forms: readonly string[];
} {
  const known = cueForms(norm) ?? verbForms.get(norm);
  if (known !== undefined) return known;
  const forms = norm.endsWith('ing') ? ['gerund'] : norm.endsWith('ed') ? ['past', 'participle'] : ['base'];
  return { lemma, forms };
}

/** "the plan announced by", "people asked about it": a participle behind its noun, not the verb of a sentence. */
function isBare(items: readonly Item[], first: number, head: number, forms: readonly string[]): boolean {
  if (first !== head || !forms.includes('participle')) return false;
  const before = items[head - 1];
  const after = items[head + 1];
  if (!forms.includes('past')) return true;
  if (before === undefined) return true;
  // "…, released on Monday, …" against "Smith, the mayor, released a report"
  if (isBreakAt(items, head - 1) || before.text === '(')
    return (
      after === undefined || after.norm === 'by' || (after.tag === 'ADP' && closesBeforeVerb(items, head))
    );
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN') return false;
  return (
    after?.norm === 'by' || (before.tag === 'NOUN' && after?.tag === 'ADP' && isFollowedByVerb(items, head))
  );
}

/** "people briefed on the talks said": the sentence has its verb further on. */
function isFollowedByVerb(items: readonly Item[], head: number): boolean {
  if (!cueEntries(reading(items[head]).lemma).some(({ frames }) => frames.has('o') || frames.has('i')))
    return false;
  for (let at = head + 2; at < Math.min(items.length, head + 12); at++) {
    const item = items[at];
    if (item === undefined || /^(?:PUNCT|CCONJ|SCONJ|PRON|QUOTE)$/.test(item.tag)) return false;
    if (item.tag === 'VERB' || item.tag === 'AUX') return items[at - 1]?.tag !== 'PART';
  }
  return false;
}

/** "…, released on Monday, shows": the aside that the participle opens ends right before the verb. */
function closesBeforeVerb(items: readonly Item[], head: number): boolean {
  for (let at = head + 1; at < Math.min(items.length, head + 40); at++) {
    if (isBreakAt(items, at)) return items[at + 1]?.tag === 'VERB' || items[at + 1]?.tag === 'AUX';
    if (items[at]?.tag === 'QUOTE') return false;
  }
  return false;
}
