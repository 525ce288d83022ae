import type { Token } from '../../language/paragraph';
import { speaksAt, type Occurrence, type SentenceReading } from './occurrences';
import type { PronounForm } from './pronounForms';

/** A pronoun in its place. */
export interface PronounPlace {
  readonly reading: SentenceReading;
  readonly at: number;
  readonly form: PronounForm;
  readonly clause: number;
  readonly quoted: boolean;
}

/** Whether grammar lets the pronoun mean what the mention means. */
export function fits(place: PronounPlace, mention: Occurrence): boolean {
  if (!agrees(place.form, mention)) return false;
  if (mention.sentence !== place.reading.number) return place.reading.number - mention.sentence <= 4;
  if (mention.firstToken > place.at) return isAhead(place, mention);
  const sameClause = mention.clause === place.clause;
  // "Merkel met her": an object is never its own subject; "Merkel hurt herself" always.
  if (
    place.form.role === 'object' &&
    sameClause &&
    (mention.role === 'subject' || isCoordinate(place, mention))
  )
    return false;
  if (place.form.role === 'reflexive') return sameClause;
  return true;
}

function agrees({ who }: PronounForm, { draft }: Occurrence): boolean {
  if (who === 'neuter') return draft.kind !== 'person' && draft.gender !== 'plural';
  if (draft.kind !== 'person') return false;
  return draft.gender === who || draft.gender === 'unknown';
}

function isCoordinate(place: PronounPlace, mention: Occurrence): boolean {
  return place.reading.tokens[mention.lastToken]?.norm === 'and' && mention.lastToken + 1 === place.at;
}

/**
 * "While keeping his nation from …, Smith", "In her review Wright": in what opens the sentence a pronoun may mean the
 * first name behind it, the subject or the one whose the subject is.
 */
function isAhead(place: PronounPlace, mention: Occurrence): boolean {
  const { tokens, sentence } = place.reading;
  if (mention.isPronoun || mention.quoted !== place.quoted || place.form.role === 'reflexive') return false;
  if (mention.role !== 'subject' && mention.role !== 'possessor') return false;
  if (!opensSubordinate(tokens, sentence.firstToken)) return false;
  if (within(place.reading.names, place.at, mention.firstToken)) return false;
  const before = tokens[mention.firstToken - 1];
  if (before?.text === ',') return true;
  // Without a comma only from a phrase, not from a clause with a subject of its own, and never inside the pronoun's phrase.
  if (place.form.role !== 'possessor' || mention.firstToken - place.at < 2) return false;
  for (let i = place.at + 1; i < mention.firstToken; i++) if (tokens[i]?.text === ',') return true;
  return before?.tag === 'NOUN' && mention.role === 'subject';
}

/** Whether another subject stands between two tokens. */
function within(names: readonly Occurrence[], from: number, to: number): boolean {
  return names.some(name => name.firstToken > from && name.firstToken < to && name.role === 'subject');
}

function opensSubordinate(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first]?.kind === 'mark' ? first + 1 : first;
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag === 'ADP' || token.tag === 'SCONJ') return true;
  // "Early in his career", "Even with his powers".
  if ((token.tag === 'ADV' || token.tag === 'ADJ') && tokens[at + 1]?.tag === 'ADP') return true;
  return (
    /^(?:when|where|as|after|before|while|since|until|having|being|born|despite|upon|once)$/.test(
      token.norm,
    ) || /(?:ing|ed)$/.test(token.norm)
  );
}

/** What each circumstance is worth. Set by hand, against pronouns of open news and biographies. */
export const weights = {
  start: 3,
  sentence: -1.2,
  subject: 1.4,
  possessor: 0.9,
  object: 0.6,
  apposition: 0.3,
  oblique: 0.2,
  count: 0.2,
  knownGender: 0.15,
  leaning: 0.2,
  leaningElse: -3,
  pronoun: 0.2,
  otherSection: -0.3,
  speaksOn: 0.8,
  otherQuoting: -1.5,
  doubtful: -0.2,
  sameRole: 0.4,
  ahead: 1,
  aheadOfPossessor: 1.6,
  ownSubject: 1,
  ownClause: 0.3,
  subjectOfOther: 0.6,
  token: -0.012,
};

/** How much speaks for a mention; more is better, below one half is nothing. */
export function weigh(place: PronounPlace, mention: Occurrence, prominence: Prominence): number {
  const distance = place.reading.number - mention.sentence;
  let score = weights.start + distance * weights.sentence + weights[mention.role];
  score += Math.min(prominence.count, 6) * weights.count;
  if (mention.draft.gender !== 'unknown') score += weights.knownGender;
  if (prominence.leaning === place.form.who) score += weights.leaning;
  else if (prominence.leaning !== undefined) score += weights.leaningElse;
  if (mention.isPronoun) score += weights.pronoun;
  if (mention.section !== place.reading.section) score += weights.otherSection;
  if (mention.quoted !== place.quoted || (distance === 0 && isReported(place, mention)))
    score += weights.otherQuoting;
  if (mention.speaks && speaksAt(place.reading.tokens, place.at, place.at + 1)) score += weights.speaksOn;
  if (place.form.who !== 'neuter' && isDoubtful(mention)) score += weights.doubtful;
  if (distance === 0) score += weighInSentence(place, mention);
  else if (place.form.role === mention.role) score += weights.sameRole;
  return score;
}

/** What the text so far says of an entity. */
export interface Prominence {
  /** How often it was mentioned. */
  readonly count: number;
  /** The gender of the pronouns that were taken to mean it. */
  readonly leaning: PronounForm['who'] | undefined;
}

/** "Saying Obama, he said, was …": what stands before a "he said" set off by commas is what he said. */
function isReported({ reading: { tokens }, at, form }: PronounPlace, mention: Occurrence): boolean {
  if (form.role !== 'subject' || mention.isPronoun || mention.firstToken > at) return false;
  const before = tokens[at - 1];
  if (before?.text !== ',' && before?.kind !== 'mark') return false;
  return speaksAt(tokens, at, at + 1);
}

/** Whether nothing but the lack of anything better makes it a person. */
function isDoubtful({ draft }: Occurrence): boolean {
  let person = 0;
  for (const { evidence } of draft.names.slice(0, 20)) person += evidence.person;
  return person < 0.5;
}

function weighInSentence(place: PronounPlace, mention: Occurrence): number {
  const { role } = place.form;
  if (mention.firstToken > place.at) return role === 'possessor' ? weights.aheadOfPossessor : weights.ahead;
  let score = Math.min(place.at - mention.lastToken, 40) * weights.token;
  const sameClause = mention.clause === place.clause;
  if (role === 'possessor' && sameClause)
    score += mention.role === 'subject' ? weights.ownSubject : weights.ownClause;
  if (role === 'subject' && mention.role === 'subject' && !sameClause) score += weights.subjectOfOther;
  return score;
}

/** Why a pronoun means a mention, in plain words. */
export function explain(place: PronounPlace, mention: Occurrence): string {
  const where = whereIs(place, mention);
  const role = mention.role === 'subject' ? 'the subject' : mention.isPronoun ? 'meant' : 'named';
  const { gender } = mention.draft;
  const sex = gender === 'feminine' ? 'a woman, ' : gender === 'masculine' ? 'a man, ' : '';
  return `${sex}${role} ${where}`;
}

function whereIs({ reading, at }: PronounPlace, mention: Occurrence): string {
  if (mention.sentence === reading.number)
    return mention.firstToken > at ? 'further on in the same sentence' : 'in the same sentence';
  return reading.number - mention.sentence === 1 ? 'in the sentence before' : 'shortly before';
}
