import { feminineNames, masculineNames } from '../../language/lexicon/givenNames';
import { feminineTitles, masculineTitles } from '../../language/lexicon/roles';
import type { Token } from '../../language/paragraph';
import type { Section } from '../model';
import type { EntityDraft, Gender } from './drafts';

/** Gives each person the gender that titles and given names show, places and bodies the neuter. */
export function decideGenders(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  for (const draft of drafts) draft.gender = draft.kind === 'person' ? genderOf(draft, sections) : 'neuter';
}

function genderOf(draft: EntityDraft, sections: readonly Section[]): Gender {
  let feminine = 0;
  let masculine = 0;
  const add = (word: string, weight: number): void => {
    if (feminineTitles.has(word)) feminine += weight;
    else if (masculineTitles.has(word)) masculine += weight;
  };
  for (const role of draft.roles) add(role, 2);
  for (const name of draft.names) {
    const tokens = sections[name.section]?.reading.tokens ?? [];
    add(titleWord(tokens[name.firstToken - 1]), 3);
    const given = (name.text.split(' ')[0] ?? '').toLowerCase().split(/[-‐]/)[0] ?? '';
    const weight = name.text.includes(' ') ? 2 : 1;
    if (feminineNames.has(given)) feminine += weight;
    else if (masculineNames.has(given)) masculine += weight;
  }
  if (feminine === masculine) return 'unknown';
  return feminine > masculine ? 'feminine' : 'masculine';
}

function titleWord(token: Token | undefined): string {
  return token?.norm.replace(/\.$/, '') ?? '';
}
