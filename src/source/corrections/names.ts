import type { KindEvidence, NameCandidate, Token } from '../../language/paragraph';
import { contains, overlaps, shift, type Span } from '../../language/span';
import type { Correction, EntityAssertion, NoEntityAssertion } from '../corrections';
import type { Section } from '../model';

/** So much speaks for a kind that a person has named that nothing else comes up against it. */
const certain = 100;
const nothing: KindEvidence = { person: 0, place: 0, organisation: 0, other: 0 };

/** The sections with the names in them that a person says are, and without those that they say are not. */
export function correctNames(
  sections: readonly Section[],
  corrections: readonly Correction[],
): readonly Section[] {
  const said = corrections.filter(isAboutNames);
  if (said.length === 0) return sections;
  return sections.map(section => {
    const here = said.filter(({ passage }) => contains(section, passage));
    if (here.length === 0) return section;
    const names = here.reduce((before, one) => corrected(before, section, one), section.reading.names);
    return { ...section, reading: { ...section.reading, names } };
  });
}

function isAboutNames(correction: Correction): correction is EntityAssertion | NoEntityAssertion {
  return correction.asserts === 'entity' || correction.asserts === 'no-entity';
}

function corrected(
  names: readonly NameCandidate[],
  { start, reading }: Section,
  correction: EntityAssertion | NoEntityAssertion,
): readonly NameCandidate[] {
  const span = shift({ start: correction.passage.start, end: correction.passage.end }, -start);
  if (correction.asserts === 'no-entity') return names.filter(name => !contains(span, name));
  const tokens = tokensIn(reading.tokens, span);
  if (tokens === undefined || isPronoun(reading.tokens[tokens.firstToken])) return names;
  const same = names.find(name => name.start === span.start && name.end === span.end);
  const { kind } = correction.reach === 'everywhere' ? correction : { kind: same?.kind };
  const evidence =
    kind !== undefined && correction.kind === kind
      ? { ...nothing, [kind]: certain }
      : (same?.evidence ?? nothing);
  const name = { ...span, ...tokens, kind, confidence: 1, evidence };
  return [...names.filter(other => !overlaps(other, span)), name].sort((a, b) => a.start - b.start);
}

/** The tokens that the span covers; undefined where it begins or ends inside one. */
function tokensIn(
  tokens: readonly Token[],
  { start, end }: Span,
): { firstToken: number; lastToken: number } | undefined {
  const firstToken = tokens.findIndex(token => token.start === start);
  const lastToken = tokens.findIndex(token => token.end === end) + 1;
  return firstToken < 0 || lastToken <= firstToken ? undefined : { firstToken, lastToken };
}

function isPronoun(token: Token | undefined): boolean {
  return token?.tag === 'PRON';
}
