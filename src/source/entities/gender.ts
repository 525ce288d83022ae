import type { Section } from '../model';
import type { EntityDraft, Gender } from './drafts';
import { addNameEvidence, addTitle, strongerGender, type GenderEvidence } from './genderEvidence';

/** Gives each person the gender that titles and given names show, places and bodies the neuter. */
export function decideGenders(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  for (const draft of drafts) draft.gender = draft.kind === 'person' ? genderOf(draft, sections) : 'neuter';
}

function genderOf(draft: EntityDraft, sections: readonly Section[]): Gender {
  const evidence: GenderEvidence = { feminine: 0, masculine: 0 };
  for (const role of draft.roles) addTitle(evidence, role, 2);
  for (const name of draft.names)
    addNameEvidence(evidence, name, sections[name.section]?.reading.tokens ?? []);
  return strongerGender(evidence) ?? 'unknown';
}
