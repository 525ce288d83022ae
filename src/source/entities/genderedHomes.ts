import type { Section } from '../model';
import {
  addNameEvidence,
  genderBeside,
  strongerGender,
  type GenderEvidence,
  type PersonGender,
} from './genderEvidence';
import type { KeyGroup } from './keyGroups';
import type { NameMention } from './nameMention';

/** What titles and pronouns beside a single short name say of whom it is short for: of a couple, which of the two. */
export class GenderedHomes {
  readonly #sections: readonly Section[];
  readonly #beside = new Map<NameMention, PersonGender>();
  readonly #known = new Map<KeyGroup, PersonGender | undefined>();

  /** Homes must be found before. */
  constructor(
    mentions: readonly NameMention[],
    groups: ReadonlyMap<string, KeyGroup>,
    sections: readonly Section[],
  ) {
    this.#sections = sections;
    mentions.forEach((mention, at) => {
      const group = groups.get(mention.key);
      if (group === undefined || !isShort(group)) return;
      const gender = genderBeside(mentions, at, sections);
      if (gender !== undefined) this.#beside.set(mention, gender);
    });
  }

  /** "Roe was born to George C. Roe. She …": whether a short name has the pronouns of another gender than all its homes. */
  areAllOther(group: KeyGroup): boolean {
    if (!isShort(group)) return false;
    const found: GenderEvidence = { feminine: 0, masculine: 0 };
    for (const mention of group.mentions) {
      const gender = this.#beside.get(mention);
      if (gender !== undefined) found[gender]++;
    }
    const gender = strongerGender(found);
    if (gender === undefined) return false;
    return group.homes.every(home => (this.#genderOf(home) ?? gender) !== gender);
  }

  /** The homes of the gender that stands beside a mention, and those of which none is known; all where none is left. */
  homesFor(mention: NameMention, { homes }: KeyGroup): readonly KeyGroup[] {
    const beside = this.#beside.get(mention);
    if (beside === undefined || homes.length < 2) return homes;
    const fitting = homes.filter(home => (this.#genderOf(home) ?? beside) === beside);
    return fitting.length > 0 ? fitting : homes;
  }

  #genderOf(home: KeyGroup): PersonGender | undefined {
    if (this.#known.has(home)) return this.#known.get(home);
    const evidence: GenderEvidence = { feminine: 0, masculine: 0 };
    for (const name of home.mentions)
      addNameEvidence(evidence, name, this.#sections[name.section]?.reading.tokens ?? []);
    const gender = strongerGender(evidence);
    this.#known.set(home, gender);
    return gender;
  }
}

function isShort({ words, homes }: KeyGroup): boolean {
  return words.length === 1 && homes[0]?.words.length !== 1;
}
