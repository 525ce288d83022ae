import type { Leanings, Resolution } from './discourse';
import type { EntityDraft } from './drafts';
import type { GenderEvidence } from './genderEvidence';
import type { PronounForm } from './pronounForms';

/** How many times as often as the other the pronouns of one gender must seem to mean somebody. */
const clearly = 2;

/**
 * What the pronouns of a whole text say of people whose gender nothing else tells: he or she may be mistaken here and
 * there, but hardly most of the time. `follow` tells whom each pronoun seems to mean.
 */
export function leaningsOf(
  follow: (found: (resolution: Resolution, form: PronounForm | undefined) => void) => void,
): Leanings {
  const counts = new Map<EntityDraft, GenderEvidence>();
  follow(({ draft }, form) => {
    if (form?.who !== 'feminine' && form?.who !== 'masculine') return;
    const count = counts.get(draft) ?? { feminine: 0, masculine: 0 };
    count[form.who]++;
    counts.set(draft, count);
  });
  const leanings = new Map<EntityDraft, PronounForm['who']>();
  for (const [draft, { feminine, masculine }] of counts) {
    if (feminine > clearly * masculine) leanings.set(draft, 'feminine');
    else if (masculine > clearly * feminine) leanings.set(draft, 'masculine');
  }
  return leanings;
}
