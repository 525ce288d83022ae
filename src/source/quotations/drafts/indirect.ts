import type { Complement } from '../cues/complements';
import { complementOf } from '../cues/complements';
import { subjectOf } from '../syntax/subjects';
import type { Syntax } from '../syntax/syntax';
import type { Basis, Draft } from './draft';
import { draftOf } from './draft';

const bases: Readonly<Record<Complement['kind'], Basis>> = {
  clause: 'clause',
  infinitive: 'infinitive',
  object: 'object',
};

/** "Smith said that …", "promised to …", "rejected the claim": the verb with its source before and its content behind it. */
export function contentBehindVerb(syntax: Syntax, index: number): Draft | undefined {
  const { line, groups } = syntax;
  const group = groups[index];
  if (group === undefined || group.passive || group.form === 'participle') return undefined;
  const complement = complementOf(syntax, group);
  if (complement === undefined) return undefined;
  const source = subjectOf(line, groups, index);
  const { content } = complement;
  if (source === undefined && complement.kind !== 'clause') return undefined;
  if (source !== undefined && source.first <= content.last && content.first <= source.last) return undefined;
  return draftOf(line, {
    basis: bases[complement.kind],
    content: [content],
    cue: { first: group.first, last: complement.cueLast },
    source,
    cueClass: complement.entry.cue,
    negated: group.negated,
  });
}
