import { byPlace, contains, slice } from '../../language/span';
import type { Passage } from '../corrections';
import type { Description, Entity, EntityKind, Mention } from '../model';
import { likeness, likest } from './passages';

/** Why a mention means what it means where a person has said so. */
export const saidByHand = { text: 'corrected by hand', evidence: undefined };

/** An entity while it is being corrected. */
export interface Role {
  kind: EntityKind;
  /** What the reading called it. */
  name: string;
  /** What a person calls it. */
  called: string | undefined;
  gender: Entity['gender'];
  mentions: Mention[];
  descriptions: Description[];
  /** How sure the reading is that this is a name; 1 where a person has said so. */
  confidence: number;
  /** Whether its names are others than the reading gave it. */
  isChanged: boolean;
}

/** The entities of a source while a person’s corrections are worked into them. */
export class Cast {
  readonly #text: string;
  readonly #before: readonly Entity[];
  readonly #roles: Role[];

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#before = entities;
    this.#roles = entities.map(({ kind, name, gender, mentions, descriptions, confidence }) => ({
      kind,
      name,
      gender,
      called: undefined,
      mentions: [...mentions],
      descriptions: [...descriptions],
      confidence,
      isChanged: false,
    }));
  }

  /** Whom a passage names or stands for. */
  at(passage: Passage): Role | undefined {
    return likest(this.#roles, ({ mentions }) => mentions, passage);
  }

  /** Makes an entity of its own of a passage, whatever it was before. */
  add(passage: Passage, kind: EntityKind): Role {
    const known = this.at(passage);
    const role: Role = {
      kind,
      name: passage.words,
      called: undefined,
      gender: 'unknown',
      mentions: [],
      descriptions: [],
      confidence: 1,
      isChanged: true,
    };
    this.#roles.push(role);
    if (known) this.#take(known, role, mention => isAt(mention, passage));
    if (role.mentions.length === 0) role.mentions.push(mentionOf(passage));
    role.mentions = role.mentions.map(mention =>
      mention.type === 'description' ? { ...mention, type: 'name' } : mention,
    );
    return role;
  }

  /** Takes away that a passage means anybody. */
  silence(passage: Passage): void {
    for (const role of this.#roles) {
      const left = role.mentions.filter(mention => !contains(passage, mention));
      if (left.length < role.mentions.length) role.isChanged = true;
      role.mentions = left;
    }
  }

  /** Makes one entity of those of two passages; where nobody is known at one, it is a mention of the other. */
  join(a: Passage, b: Passage): void {
    const [one, other] = [this.at(a), this.at(b)];
    if (one === undefined || other === undefined) {
      this.move(one === undefined ? a : b, one ?? other);
      return;
    }
    if (one === other) return;
    const [full, short] = isFuller(other.name, one.name) ? [other, one] : [one, other];
    full.called ??= short.called;
    if (full.gender === 'unknown') full.gender = short.gender;
    full.descriptions.push(...short.descriptions.splice(0));
    this.#take(short, full, () => true);
  }

  /** Makes a passage a mention of an entity. */
  move(passage: Passage, role: Role | undefined): void {
    const known = this.at(passage);
    if (role === undefined || known === role) return;
    if (known) this.#take(known, role, mention => isAt(mention, passage));
    if (this.at(passage) !== role) role.mentions.push(mentionOf(passage));
    role.confidence = 1;
    if (/^(?:he|him|his)$/i.test(passage.words)) role.gender = 'masculine';
    if (/^(?:she|hers?)$/i.test(passage.words)) role.gender = 'feminine';
  }

  /** Makes the mention at a passage an entity of its own, with the pronouns and descriptions that come right after it. */
  split(role: Role, passage: Passage): void {
    const ordered = [...role.mentions].sort(byPlace);
    const from = ordered.findIndex(mention => isAt(mention, passage));
    const next = ordered.findIndex((mention, i) => i > from && mention.type === 'name');
    const going = new Set(ordered.slice(from, next < 0 ? undefined : next));
    if (going.size === 0 || going.size === ordered.length) return;
    const sameName = this.#roles.find(
      other => other !== role && other.isChanged && other.name === passage.words && other.kind === role.kind,
    );
    const own = sameName ?? this.add(passage, role.kind);
    this.#take(role, own, mention => going.has(mention));
  }

  /** The entities that are still named: pronouns that are left of one whose names are gone mean nobody. */
  finish(): readonly Entity[] {
    const isNamed = ({ mentions, called, isChanged }: Role): boolean =>
      mentions.some(({ type }) => type === 'name') ||
      (mentions.length > 0 && (!isChanged || called !== undefined));
    const entities = this.#roles.flatMap((role, i) =>
      isNamed(role) ? this.#finished(role, this.#before[i]) : [],
    );
    entities.sort((a, b) => byPlace(a.mentions[0] ?? nowhere, b.mentions[0] ?? nowhere));
    return entities.map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
  }

  #take(from: Role, to: Role, isTaken: (mention: Mention) => boolean): void {
    const taken = from.mentions.filter(isTaken).map(mention => ({ ...mention, reason: saidByHand }));
    if (taken.length === 0) return;
    from.mentions = from.mentions.filter(mention => !isTaken(mention));
    to.mentions.push(...taken);
    from.isChanged = to.isChanged = true;
    to.confidence = 1;
  }

  #finished(role: Role, before: Entity | undefined): Entity {
    const { kind, gender, called, descriptions } = role;
    const confidence = called === undefined ? role.confidence : 1;
    const mentions = [...role.mentions].sort(byPlace);
    const own = { id: '', kind, gender, mentions, descriptions: [...descriptions].sort(byPlace), confidence };
    const read =
      role.isChanged || before === undefined
        ? this.#named(mentions)
        : { name: before.name, aliases: before.aliases };
    if (called === undefined || called === read.name) return { ...own, ...read };
    return { ...own, name: called, aliases: [read.name, ...read.aliases].filter(alias => alias !== called) };
  }

  /** The fullest name among the mentions, and the others. */
  #named(mentions: readonly Mention[]): Pick<Entity, 'name' | 'aliases'> {
    const names = mentions.filter(({ type }) => type === 'name');
    const words = (names.length > 0 ? names : mentions.slice(0, 1)).map(mention =>
      slice(this.#text, mention).replace(/\s+/g, ' '),
    );
    const name = words.reduce((best, each) => (isFuller(each, best) ? each : best), words[0] ?? '');
    return { name, aliases: [...new Set(words)].filter(each => each !== name) };
  }
}

const nowhere = { start: 0, end: 0 };

const pronoun =
  /^(?:I|me|my|he|him|his|she|hers?|it|its|we|us|our|they|them|their|you|your|who|whose|whom)$/i;

function mentionOf({ start, end, words }: Passage): Mention {
  const type = pronoun.test(words) ? 'pronoun' : /^\p{Ll}/u.test(words) ? 'description' : 'name';
  return { start, end, type, reason: saidByHand };
}

function isAt(mention: Mention, passage: Passage): boolean {
  return likeness(mention, passage) >= 0.5;
}

function isFuller(a: string, b: string): boolean {
  const words = (name: string): number => name.split(' ').length;
  return words(a) > words(b) || (words(a) === words(b) && a.length > b.length);
}
