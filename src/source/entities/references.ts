import type { Span } from '../../language/span';
import type { Section } from '../model';
import { describedAnywhere, describedBy, indexByRole } from './descriptions';
import { newDraft, reason, type EntityDraft } from './drafts';
import { headlinePhrases, nounPhrases, type NounPhrase } from './nounPhrases';
import { readSentences, speaksAt, type Occurrence, type SentenceReading } from './occurrences';
import { isExpletive, pronounForm, type PronounForm } from './pronounForms';
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
const enough = 0.5;
/** "It" and "its" mean things without a name more often than not. */
const enoughForThings = 3.2;
/** What is left after a sentence of how much an entity was spoken of. */
const fading = 0.6;

/**
 * Says of each third-person pronoun and each definite description whom it means: of the people named around it the one
 * whose gender, place in the sentence and prominence fit best. In text order, so that one answer helps the next. People
 * without a name ("his mother") count as well, so that a pronoun that means them is not given to somebody else.
 */
export function resolveReferences(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  const discourse = new Discourse(drafts);
  const described = sectionMarks(drafts, sections);
  for (const reading of readSentences(drafts, sections)) {
    const taken = described[reading.section] ?? new Set();
    const phrases = phrasesOf(reading, sections[reading.section]).filter(phrase => !taken.has(phrase.head));
    let name = 0;
    let phrase = 0;
    for (let i = reading.sentence.firstToken; i < reading.sentence.lastToken; i++) {
      const named = reading.names[name];
      if (named?.firstToken === i) {
        discourse.remember(named);
        name++;
      }
      const description = phrases[phrase];
      if (description?.head === i) {
        discourse.describe(reading, description);
        phrase++;
      }
      const form = pronounForm(reading.tokens, i);
      if (form !== undefined) discourse.resolve(placeOf(reading, i, form), reading.names.slice(name));
    }
  }
  for (const draft of drafts)
    if (draft.kind === 'person' && draft.gender === 'unknown') draft.gender = discourse.genderOf(draft);
}

function phrasesOf({ tokens, sentence, names }: SentenceReading, section: Section | undefined): NounPhrase[] {
  const phrases = nounPhrases(tokens, sentence);
  if (section?.kind !== 'headline' && section?.kind !== 'heading') return phrases;
  const heads = new Set(phrases.map(({ head }) => head));
  const others = headlinePhrases(tokens, names).filter(({ head }) => !heads.has(head));
  return [...phrases, ...others].sort((a, b) => a.head - b.head);
}

/** For each section the tokens that already say something of a name: its titles and appositions. */
function sectionMarks(drafts: readonly EntityDraft[], sections: readonly Section[]): Set<number>[] {
  const marks = sections.map(() => new Set<number>());
  const spans = drafts.flatMap(({ descriptions }) => descriptions).sort((a, b) => a.start - b.start);
  let next = 0;
  sections.forEach(({ start, end, reading }, index) => {
    const own: Span[] = [];
    for (; next < spans.length; next++) {
      const span = spans[next];
      if (span === undefined || span.start >= end) break;
      own.push(span);
    }
    let at = 0;
    for (const span of own) {
      while (at > 0 && (reading.tokens[at]?.start ?? 0) + start > span.start) at--;
      while (at < reading.tokens.length && (reading.tokens[at]?.end ?? 0) + start <= span.start) at++;
      for (let i = at; i < reading.tokens.length && (reading.tokens[i]?.start ?? 0) + start < span.end; i++)
        marks[index]?.add(i);
    }
  });
  return marks;
}

function placeOf(reading: SentenceReading, at: number, form: PronounForm): PronounPlace {
  return { reading, at, form, quoted: reading.quoted[at] ?? false };
}

/** What was mentioned so far, the latest last, and what it is taken for. */
class Discourse {
  readonly #recent: Occurrence[] = [];
  readonly #prominence = new Map<EntityDraft, Prominence & { readonly sentence: number }>();
  /** People and bodies without a name, by the noun they are called. */
  readonly #nameless = new Map<string, EntityDraft>();
  readonly #byRole: ReadonlyMap<string, readonly EntityDraft[]>;

  constructor(drafts: readonly EntityDraft[]) {
    this.#byRole = indexByRole(drafts);
  }

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
      leaning: leaning ?? form?.who,
      recent: recent + (role === 'subject' ? 1 : 0.5),
      sentence,
    });
  }

  /** A pronoun: the best mention for it, if there is enough for any. */
  resolve(place: PronounPlace, ahead: readonly Occurrence[]): void {
    if (isExpletive(place.reading.tokens, place.at)) return;
    const found = mostLikely(place, this.#candidates(place, ahead))?.mention;
    if (found === undefined) return;
    const { reading, at, form } = place;
    if (form.who !== 'neuter' && found.draft.kind !== 'person') {
      found.draft.kind = 'person';
      found.draft.gender = form.who;
    }
    const occurrence = occurrenceOf(
      reading,
      at,
      at + 1,
      found.draft,
      form.role === 'reflexive' ? 'object' : form.role,
    );
    const why = reason(explain(place, found), { start: found.start, end: found.end });
    found.draft.mentions.push({ start: occurrence.start, end: occurrence.end, type: 'pronoun', reason: why });
    this.remember({ ...occurrence, isPronoun: true }, form);
  }

  /** A description: the entity that the text has called so, else somebody without a name. */
  describe(reading: SentenceReading, phrase: NounPhrase): void {
    const { tokens, syntax } = reading;
    const range = { firstToken: phrase.firstToken, lastToken: phrase.head + 1 };
    const role = syntax.roleOf(range);
    const found = describedBy(phrase, tokens, this.#recent.slice(-3 * window), reading.number);
    const known = found?.draft ?? describedAnywhere(phrase, tokens, this.#byRole);
    const noun = tokens[phrase.head]?.norm ?? '';
    const draft = known ?? this.#namelessFor(phrase, noun);
    const occurrence = occurrenceOf(reading, phrase.firstToken, phrase.head + 1, draft, role);
    if (known !== undefined) {
      const { start, end } = calledSo(known, noun) ?? found ?? known.names[0] ?? occurrence;
      const why = reason(`called “${noun}” in this text`, { start, end });
      draft.mentions.push({ start: occurrence.start, end: occurrence.end, type: 'description', reason: why });
    }
    if (known === undefined && (phrase.phraseClass !== 'person' || syntax.isPredicative(range))) return;
    this.remember(occurrence);
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
    if (known === undefined) return { count: 0, recent: 0, leaning: undefined };
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
