import type { Token } from '../../language/paragraph';

export type PronounRole = 'subject' | 'object' | 'possessor' | 'reflexive';

/** What a third-person pronoun asks of the one it stands for. */
export interface PronounForm {
  readonly who: 'feminine' | 'masculine' | 'neuter' | 'plural';
  readonly role: PronounRole;
}

const forms: ReadonlyMap<string, PronounForm> = new Map([
  ['he', { who: 'masculine', role: 'subject' }],
  ['him', { who: 'masculine', role: 'object' }],
  ['his', { who: 'masculine', role: 'possessor' }],
  ['himself', { who: 'masculine', role: 'reflexive' }],
  ['she', { who: 'feminine', role: 'subject' }],
  ['her', { who: 'feminine', role: 'object' }],
  ['hers', { who: 'feminine', role: 'possessor' }],
  ['herself', { who: 'feminine', role: 'reflexive' }],
  ['it', { who: 'neuter', role: 'subject' }],
  ['its', { who: 'neuter', role: 'possessor' }],
  ['itself', { who: 'neuter', role: 'reflexive' }],
]);

/** The form of a third-person pronoun in the singular; "her" before a noun is a possessor. */
export function pronounForm(tokens: readonly Token[], at: number): PronounForm | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const form = forms.get(token.norm);
  if (form === undefined) return undefined;
  if (token.norm === 'her' && beforeNoun(tokens, at)) return { ...form, role: 'possessor' };
  if (token.norm === 'it' && followsGovernor(tokens[at - 1])) return { ...form, role: 'object' };
  return form;
}

function beforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || (next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'mark'))
    return false;
  if (next.kind === 'mark') return /^["“‘'`]/.test(next.text);
  if (next.tag === 'VERB') return /(?:ed|ing|en)$/.test(next.norm) || tokens[at - 1]?.tag === 'ADP';
  return (
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.tag) ||
    /^(?:own|first|then|most|very|late|many|few|two)$/.test(next.norm)
  );
}

function followsGovernor(before: Token | undefined): boolean {
  return before !== undefined && (before.tag === 'VERB' || before.tag === 'ADP');
}

/** Whether an "it" stands for nothing: "it is clear that", "it rained", "make it possible"; those of speech are not followed. */
export function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'it') return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return true;
  const verb = next.tag === 'ADV' ? tokens[at + 2] : next;
  if (verb === undefined || !/^(?:VERB|AUX)$/.test(verb.tag)) return true;
  return /^(?:is|was|be|'s|been|are|were|seems?|seemed|appears?|appeared|takes?|took|rain(?:s|ed)|snow(?:s|ed)|remains?|remained|turned|happen(?:s|ed))$/.test(
    verb.norm,
  );
}
