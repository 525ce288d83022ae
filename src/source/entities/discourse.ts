import type { Span } from '../../language/span';
import type { Mention } from '../model';
import { describedAnywhere, describedBy, indexByRole } from './descriptions';
import { newDraft, reason, type EntityDraft } from './drafts';
import { type Epithet, meantBy } from './epithets';
import type { NounPhrase } from './nounPhrases';
import { speaksAt, type Occurrence, type SentenceReading } from './occurrences';
import { isExpletive, type PronounForm } from './pronounForms';
import {
  excluded,
  explain,
  fits,
  weigh,
  type Candidate,
  type Prominence,
  type PronounPlace,
} from './salience';
import type { GrammarRole } from './syntax/syntax';

/** So many of the mentions before a pronoun are looked at. */
const window = 24;
/** And so many of the names behind it in its sentence. */
const mostAhead = 8;
/** A candidate with less is no answer. */
const enough = 0.2;
/** "It" and "its" mean things without a name more often than not. */
const enoughForThings = 3.2;
/** What is left after a sentence of how much an entity was spoken of. */
const fading = 0.6;

/** Whom a pronoun or a description means. */
export interface Resolution {
  readonly draft: EntityDraft;
  readonly mention: Mention;
}

/** Of people whose gender nothing else tells, that of the pronouns that seem to mean them. */
export type Leanings = ReadonlyMap<EntityDraft, PronounForm['who']>;

/** What was mentioned so far, the latest last, and what it is taken for. */
export class Discourse {
  readonly #recent: Occurrence[] = [];
  readonly #prominence = new Map<EntityDraft, Prominence & { readonly sentence: number }>();
  /** People and bodies without a name, by the noun they are called. */
  readonly #nameless = new Map<string, EntityDraft>();
  /** Where people are from by what they were called: "the Swede". */
  readonly #countries = new Map<EntityDraft, string>();
  readonly #byRole: ReadonlyMap<string, readonly EntityDraft[]>;

  readonly #leanings: Leanings | undefined;

  /** Without leanings a pronoun says nothing of the gender of the one it seems to mean. */
  constructor(drafts: readonly EntityDraft[], leanings?: Leanings) {
    this.#byRole = indexByRole(drafts);
    this.#leanings = leanings;
  }

  /** The gender of the pronouns that were taken to mean somebody. */
  genderOf(draft: EntityDraft): EntityDraft['gender'] {
    return this.#prominence.get(draft)?.leaning ?? 'unknown';
  }

  remember(occurrence: Occurrence, form?: PronounForm): void {
    this.#recent.push(occurrence);
    if (this.#recent.length > 4 * window) this.#recent.splice(0, this.#recent.length - window);
    const { draft, sentence, role } = occurrence;
    const { count, leaning, recent } = this.#prominenceOf(draft, sentence);
    this.#prominence.set(draft, {
      count: count + 1,
      leaning: leaning ?? (this.#leanings && form?.who),
      recent: recent + (role === 'subject' ? 1 : 0.5),
      sentence,
    });
  }

  /** A pronoun: the best mention for it, if there is enough for any. */
  resolve(place: PronounPlace, ahead: readonly Occurrence[]): Resolution | undefined {
    if (isExpletive(place.reading.tokens, place.at)) return undefined;
    const found = mostLikely(place, this.#candidates(place, ahead))?.mention;
    if (found === undefined) return undefined;
    const { reading, at, form } = place;
    const occurrence = occurrenceOf(
      reading,
      at,
      at + 1,
      found.draft,
      form.role === 'reflexive' ? 'object' : form.role,
    );
    const why = reason(explain(place, found), { start: found.start, end: found.end });
    this.remember({ ...occurrence, isPronoun: true }, form);
    const { start, end } = occurrence;
    return { draft: found.draft, mention: { start, end, type: 'pronoun', reason: why } };
  }

  /** A description: the entity that the text has called so, else somebody without a name. */
  describe(reading: SentenceReading, phrase: NounPhrase): Resolution | undefined {
    const { tokens, syntax } = reading;
    const range = { firstToken: phrase.firstToken, lastToken: phrase.head + 1 };
    const role = syntax.roleOf(range);
    const found = describedBy(phrase, tokens, this.#recent.slice(-3 * window), reading.number);
    const known = found?.draft ?? describedAnywhere(phrase, tokens, this.#byRole);
    const noun = tokens[phrase.head]?.norm ?? '';
    const draft = known ?? this.#namelessFor(phrase, noun);
    const occurrence = occurrenceOf(reading, phrase.firstToken, phrase.head + 1, draft, role);
    const counts = phrase.phraseClass === 'person' || (phrase.phraseClass === 'body' && phrase.definite);
    if (known !== undefined || (counts && !syntax.isPredicative(range))) this.remember(occurrence);
    if (known === undefined) return undefined;
    const { start, end } = calledSo(known, noun) ?? found ?? known.names[0] ?? occurrence;
    const why = reason(`called “${noun}” in this text`, { start, end });
    return {
      draft,
      mention: { start: occurrence.start, end: occurrence.end, type: 'description', reason: why },
    };
  }

  /** "The Swede", "the 61-year-old": the person whom the text has called so, else the one it spoke of right before. */
  resolveEpithet(reading: SentenceReading, epithet: Epithet): Resolution | undefined {
    const meant = meantBy(epithet, this.#recent.slice(-3 * window), reading, this.#countries);
    if (meant === undefined || meant.occurrence.draft.names.length === 0) return undefined;
    const { draft, start, end } = meant.occurrence;
    if (epithet.country !== undefined) this.#countries.set(draft, epithet.country);
    const role = reading.syntax.roleOf(epithet);
    const occurrence = occurrenceOf(reading, epithet.firstToken, epithet.lastToken, draft, role);
    this.remember(occurrence);
    const why = meant.isSaid ? 'the only one said to be from there' : 'the person spoken of right before';
    return {
      draft,
      mention: {
        start: occurrence.start,
        end: occurrence.end,
        type: 'description',
        reason: reason(why, { start, end }),
      },
    };
  }

  #namelessFor(phrase: NounPhrase, noun: string): EntityDraft {
    const known = phrase.definite ? this.#nameless.get(noun) : undefined;
    if (known !== undefined) return known;
    const draft = newDraft(phrase.phraseClass === 'person' ? 'person' : 'other');
    draft.gender = phrase.gender;
    this.#nameless.set(noun, draft);
    return draft;
  }

  /** What is known of an entity by a sentence. */
  #prominenceOf(draft: EntityDraft, sentence: number): Prominence {
    const known = this.#prominence.get(draft);
    if (known === undefined) return { count: 0, recent: 0, leaning: this.#leanings?.get(draft) };
    return { ...known, recent: known.recent * fading ** (sentence - known.sentence) };
  }

  /** The mentions that a pronoun may mean, the latest first. */
  #candidates(place: PronounPlace, ahead: readonly Occurrence[]): Candidate[] {
    const since = new Set<EntityDraft>();
    const candidates: Candidate[] = [];
    const { reading, at, form } = place;
    const isHere = ({ sentence }: Occurrence): boolean => sentence === reading.number;
    const isBefore = (mention: Occurrence): boolean => isHere(mention) && mention.firstToken < at;
    const isBehind = (mention: Occurrence): boolean => isHere(mention) && mention.firstToken > at;
    let hasOwnSubject = false;
    const mentions = [...this.#recent.slice(-window), ...ahead.slice(0, mostAhead)];
    const disjoint = excluded(place, mentions);
    for (const mention of mentions.reverse()) {
      if (disjoint.has(mention.draft) || !fits(place, mention)) continue;
      const { draft } = mention;
      const rivals = since.size - (since.has(draft) ? 1 : 0);
      const prominence = this.#prominenceOf(draft, reading.number);
      candidates.push({ mention, prominence, rivals, overtaken: false });
      since.add(draft);
      hasOwnSubject ||=
        isBefore(mention) && reading.syntax.subjectLevel(mention, { at, role: form.role }) === 0;
    }
    if (!hasOwnSubject) return candidates;
    return candidates.map(candidate => ({ ...candidate, overtaken: isBehind(candidate.mention) }));
  }
}

/** The candidate with the most weight, if it is enough. */
function mostLikely(place: PronounPlace, candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let most = place.form.who === 'neuter' ? enoughForThings : enough;
  for (const candidate of candidates) {
    const score = weigh(place, candidate);
    if (score <= most) continue;
    best = candidate;
    most = score;
  }
  return best;
}

/** Where the text gave the entity that title. */
function calledSo(draft: EntityDraft, noun: string): Span | undefined {
  const found = draft.descriptions.find(({ text }) => text.toLowerCase().includes(noun));
  return found === undefined ? undefined : { start: found.start, end: found.end };
}

function occurrenceOf(
  reading: SentenceReading,
  firstToken: number,
  lastToken: number,
  draft: EntityDraft,
  role: GrammarRole,
): Occurrence {
  const { tokens, offset, quoted } = reading;
  return {
    start: offset + (tokens[firstToken]?.start ?? 0),
    end: offset + (tokens[lastToken - 1]?.end ?? 0),
    draft,
    firstToken,
    lastToken,
    role,
    sentence: reading.number,
    section: reading.section,
    quoted: quoted[firstToken] ?? false,
    isPronoun: false,
    isPlace: false,
    speaks: speaksAt(tokens, firstToken, lastToken),
  };
}
