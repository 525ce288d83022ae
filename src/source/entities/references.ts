import type { Span } from '../../language/span';
import type { Section } from '../model';
import { Discourse, type Resolution } from './discourse';
import type { EntityDraft } from './drafts';
import { type Epithet, epithets } from './epithets';
import { leaningsOf } from './leanings';
import { headlinePhrases, nounPhrases, type NounPhrase } from './nounPhrases';
import { readSentences, type SentenceReading } from './occurrences';
import { pronounForm, type PronounForm } from './pronounForms';
import type { PronounPlace } from './salience';

/**
 * Says of each third-person pronoun and each definite description whom it means: of the people named around it the one
 * whose gender, place in the sentence and prominence fit best. In text order, so that one answer helps the next. People
 * without a name ("his mother") count as well, so that a pronoun that means them is not given to somebody else. It goes
 * over the text twice, first for nothing but what its pronouns say of those whose gender no name or title tells.
 */
export function resolveReferences(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  const sentences = preparedSentences(drafts, sections);
  const leanings = leaningsOf(found => follow(new Discourse(drafts), sentences, found));
  const discourse = new Discourse(drafts, leanings);
  follow(discourse, sentences, ({ draft, mention }, form) => {
    draft.mentions.push(mention);
    if (form === undefined || form.who === 'neuter' || draft.kind === 'person') return;
    draft.kind = 'person';
    draft.gender = form.who;
  });
  for (const draft of drafts)
    if (draft.kind === 'person' && draft.gender === 'unknown') draft.gender = discourse.genderOf(draft);
}

/** A sentence with its pronouns, by their tokens, and the descriptions that say nothing of a name beside them. */
interface PreparedSentence {
  readonly reading: SentenceReading;
  readonly phrases: ReadonlyMap<number, NounPhrase>;
  readonly pronouns: ReadonlyMap<number, PronounForm>;
  /** By their first tokens. */
  readonly epithets: ReadonlyMap<number, Epithet>;
}

function preparedSentences(drafts: readonly EntityDraft[], sections: readonly Section[]): PreparedSentence[] {
  const described = sectionMarks(drafts, sections);
  return readSentences(drafts, sections).map(reading => {
    const { tokens, sentence, section } = reading;
    const taken = described[section] ?? new Set();
    const phrases = phrasesOf(reading, sections[section]).filter(({ head }) => !taken.has(head));
    const pronouns = new Map<number, PronounForm>();
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const form = pronounForm(tokens, i);
      if (form !== undefined) pronouns.set(i, form);
    }
    return {
      reading,
      phrases: new Map(phrases.map(phrase => [phrase.head, phrase])),
      pronouns,
      epithets: new Map(
        epithets(tokens, sentence)
          .filter(({ firstToken }) => !taken.has(firstToken))
          .map(epithet => [epithet.firstToken, epithet]),
      ),
    };
  });
}

/** Follows who is spoken of through a text and tells each answer, with the form of the pronoun if it is one. */
function follow(
  discourse: Discourse,
  sentences: readonly PreparedSentence[],
  found: (resolution: Resolution, form: PronounForm | undefined) => void,
): void {
  for (const { reading, phrases, pronouns, epithets: own } of sentences) {
    let name = 0;
    for (let i = reading.sentence.firstToken; i < reading.sentence.lastToken; i++) {
      const named = reading.names[name];
      if (named?.firstToken === i) {
        discourse.remember(named);
        name++;
      }
      const phrase = phrases.get(i);
      const description = phrase && discourse.describe(reading, phrase);
      if (description !== undefined) found(description, undefined);
      const epithet = own.get(i);
      const epithetAnswer = epithet && discourse.resolveEpithet(reading, epithet);
      if (epithetAnswer !== undefined) found(epithetAnswer, undefined);
      const form = pronouns.get(i);
      const answer = form && discourse.resolve(placeOf(reading, i, form), reading.names.slice(name));
      if (answer !== undefined) found(answer, form);
    }
  }
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
