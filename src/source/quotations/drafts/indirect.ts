import type { Complement } from '../cues/complements';
import { cueEntries } from '../cues/entries';
import { lightComplement } from '../cues/lightVerbs';
import { complementOf } from '../cues/complements';
import { trimmed } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { VerbGroup } from '../syntax/verbGroups';
import { governorOf } from '../syntax/subjects';
import type { Syntax } from '../syntax/syntax';
import type { Basis, Parts } from './draft';
import { isWish } from './wishes';

/** Verbs whose participle stands for a question that nobody in particular asked: "Asked about the plan, Smith said". */
const asked = new Set(['ask', 'press', 'quiz']);
const bases: Readonly<Record<Complement['kind'], Basis>> = {
  clause: 'clause',
  infinitive: 'infinitive',
  object: 'object',
};

/** "Smith said that …", "promised to …", "rejected the claim": the verb with its source before and its content behind it. */
export function contentBehindVerb(syntax: Syntax, index: number): Parts | undefined {
  const { line, groups } = syntax;
  const group = groups[index];
  if (group === undefined || group.passive || (group.form === 'participle' && !asked.has(group.lemma)))
    return undefined;
  const complement = lightComplement(syntax, group) ?? complementOf(syntax, group);
  if (complement === undefined) return undefined;
  const source = syntax.subjects[index];
  if (isNobody(line.items, source)) return undefined;
  const content = isSubordinate(line.items, source?.first ?? group.first)
    ? upToComma(line.items, complement.content)
    : complement.content;
  if (
    source === undefined &&
    ((complement.kind !== 'clause' && group.form !== 'participle') || group.form === 'infinitive')
  )
    return undefined;
  if (source !== undefined && source.first <= content.last && content.first <= source.last) return undefined;
  return {
    basis: bases[complement.kind],
    content: [content],
    cue: { first: startOfCue(syntax, group, index), last: complement.cueLast },
    source,
    cueClass: complement.kind === 'clause' && isWish(syntax, group, content) ? 'demand' : complement.cue,
    negated: group.negated,
    tense: group.tense,
  };
}

const subordinators = new Set(
  'while if when after as although though since because once before until unless whereas'.split(' '),
);

/** "Nobody said that …": nobody is credited. */
export function isNobody(items: readonly Item[], source: Stretch | undefined): boolean {
  if (source === undefined) return false;
  const { first, last } = source;
  return first === last && /^(?:nobody|none|nothing|no-one)$/.test(items[first]?.norm ?? '');
}

/** "used to boast", "was reluctant to say": the verb that the infinitive hangs on, unless it is a cue itself. */
function startOfCue(syntax: Syntax, group: VerbGroup, index: number): number {
  const governor = governorOf(syntax, group, index);
  if (governor === undefined) return group.first;
  const isCue = cueEntries(governor.lemma).some(({ frames }) => frames.has('t'));
  return isCue ? group.first : governor.first;
}

/** "While she insisted that …, it was not so": the clause with the cue opens the sentence and ends at its comma. */
function isSubordinate(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  // "Smith, who said …, left early"
  if (before?.text === ',' && /^(?:who|which)$/.test(items[start]?.norm ?? '')) return true;
  if (before === undefined || !subordinators.has(before.norm)) return false;
  const opening = items[start - 2];
  return (
    opening === undefined ||
    (start <= 4 && (opening.tag === 'CCONJ' || opening.tag === 'ADV' || opening.tag === 'NOUN'))
  );
}

function upToComma(items: readonly Item[], { first, last }: Stretch): Stretch {
  for (let at = first + 1; at <= last; at++)
    if (
      items[at]?.text === ',' &&
      /^(?:PRON|PROPN|DET|NOUN|NUM|ADJ|VERB|AUX)$/.test(items[at + 1]?.tag ?? '')
    )
      return trimmed(items, first, at - 1);
  return { first, last };
}
