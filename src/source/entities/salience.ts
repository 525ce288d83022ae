import type { EntityDraft } from './drafts';
import { mayBePerson } from './personhood';
import { isSaying } from './sayings';
import { speaksAt, type Occurrence, type SentenceReading } from './occurrences';
import type { PronounForm } from './pronounForms';

/** A pronoun in its place. */
export interface PronounPlace {
  readonly reading: SentenceReading;
  readonly at: number;
  readonly form: PronounForm;
  readonly quoted: boolean;
}

/** A mention that a pronoun may mean, with what the text so far says of its entity. */
export interface Candidate {
  readonly mention: Occurrence;
  readonly prominence: Prominence;
  /** How many others that it may mean were mentioned since. */
  readonly rivals: number;
  /** Whether it comes behind the pronoun, which the subject of its own clause before it may be meant by as well. */
  readonly overtaken: boolean;
}

/** What the text so far says of an entity. */
export interface Prominence {
  /** How often it was mentioned. */
  readonly count: number;
  /** How much it was spoken of of late: its mentions, each worth less with every sentence since. */
  readonly recent: number;
  /** The gender of the pronouns that were taken to mean it. */
  readonly leaning: PronounForm['who'] | undefined;
}

/** Whether grammar lets the pronoun mean what the mention means. */
export function fits(place: PronounPlace, mention: Occurrence): boolean {
  const { reading, at, form } = place;
  if (reading.number - mention.sentence > 4 || !agrees(form, mention)) return false;
  if (mention.sentence !== reading.number) return true;
  if (mention.firstToken > at) return isAhead(place, mention);
  return form.role !== 'reflexive' || isReflected(place, mention);
}

/** "Smith hurt himself": subject or clause are the same. */
function isReflected({ reading: { syntax }, at, form }: PronounPlace, mention: Occurrence): boolean {
  return (
    syntax.subjectLevel(mention, { at, role: form.role }) === 0 ||
    syntax.clauseOf(mention.firstToken) === syntax.clauseOf(at)
  );
}

/** Those whom grammar keeps the pronoun from meaning, by what else is said of them in the sentence: "he met Smith". */
export function excluded(
  { reading, at, form }: PronounPlace,
  mentions: readonly Occurrence[],
): ReadonlySet<EntityDraft> {
  const pronoun = { at, role: form.role };
  return new Set(
    mentions
      .filter(
        mention =>
          mention.sentence === reading.number &&
          mention.section === reading.section &&
          reading.syntax.areDisjoint(mention, pronoun),
      )
      .map(({ draft }) => draft),
  );
}

function agrees({ who }: PronounForm, { draft, isPlace, role }: Occurrence): boolean {
  if (who === 'neuter') return draft.kind !== 'person' && draft.gender !== 'plural';
  // What only narrows another word is nobody's name: "the Ponzi scheme".
  if (draft.kind !== 'person') return !isPlace && role !== 'nominal' && mayBePerson(draft);
  return draft.gender === who || draft.gender === 'unknown';
}

function isAhead({ reading, at, form, quoted }: PronounPlace, mention: Occurrence): boolean {
  if (mention.isPronoun || mention.quoted !== quoted) return false;
  if (!reading.syntax.mayPrecede(mention, { at, role: form.role })) return false;
  const { firstToken } = mention;
  return !reading.names.some(
    name => name.firstToken > at && name.firstToken < firstToken && name.role === 'subject',
  );
}

/** What each circumstance is worth; found on ambiguous pronouns of encyclopedic text. */
export const weights = {
  ahead: 0.7,
  overtaken: -1,
  'sentence before': -1.2,
  'two sentences before': -2.4,
  'three sentences before': -3.6,
  'four sentences before': -4.8,
  'subject before': 1.4,
  'object before': 0.6,
  'oblique before': 0.2,
  'possessor before': 0.9,
  'nominal before': -0.2,
  'apposition before': 0.3,
  'subject here': 1.4,
  'object here': 0.9,
  'oblique here': 0.2,
  'possessor here': 0.9,
  'nominal here': 0.2,
  'apposition here': 0.3,
  'same role': 0.4,
  'same role here': 0.2,
  'own subject': 1.5,
  'subject above': 0.3,
  'own clause': 0.6,
  'own speaker': 0.5,
  joined: 2,
  tokens: -0.8,
  rivals: -0.1,
  count: 0.2,
  recent: 0.1,
  'known gender': 0.15,
  'other leaning': -3,
  'other section': -0.3,
  'other quoting': -1.9,
  'speaks on': 1,
  reported: -2,
  doubtful: -0.7,
  'hardly a person': -1,
};

export type Circumstance = keyof typeof weights;

/** How much speaks for a candidate: the sum of what its circumstances are worth. */
export function weigh(place: PronounPlace, candidate: Candidate): number {
  let score = start;
  circumstances(place, candidate, (name, times) => {
    score += weights[name] * times;
  });
  return score;
}

/** What a candidate has to begin with, so that nothing is the border between an answer and none. */
const start = 3;

/** Tells each circumstance that speaks for or against a candidate, and how strongly it is there. */
export function circumstances(
  place: PronounPlace,
  candidate: Candidate,
  tell: (name: Circumstance, times: number) => void,
): void {
  const { mention, prominence, rivals } = candidate;
  const { reading, at, form } = place;
  const distance = reading.number - mention.sentence;
  if (distance > 0) {
    tell(sentences[Math.min(distance, 4) - 1] ?? 'four sentences before', 1);
    tell(`${mention.role} before`, 1);
    if (form.role === mention.role) tell('same role', 1);
  } else tellOfSentence(place, candidate, tell);
  tell('rivals', Math.min(rivals, 4));
  tell('count', Math.min(prominence.count, 6));
  tell('recent', Math.min(prominence.recent, 4));
  if (mention.draft.gender !== 'unknown') tell('known gender', 1);
  if (prominence.leaning !== undefined && prominence.leaning !== form.who) tell('other leaning', 1);
  if (mention.section !== reading.section) tell('other section', 1);
  if (mention.quoted !== place.quoted) tell('other quoting', 1);
  if (mention.speaks && speaksAt(reading.tokens, at, at + 1)) tell('speaks on', 1);
  if (form.who !== 'neuter' && mention.draft.kind !== 'person') tell('hardly a person', 1);
  else if (form.who !== 'neuter' && isDoubtful(mention)) tell('doubtful', 1);
}

const sentences = [
  'sentence before',
  'two sentences before',
  'three sentences before',
  'four sentences before',
] as const;

function tellOfSentence(
  place: PronounPlace,
  { mention, overtaken }: Candidate,
  tell: (name: Circumstance, times: number) => void,
): void {
  const { reading, at, form } = place;
  tell(`${mention.role} here`, 1);
  if (mention.firstToken > at) tell('ahead', 1);
  else tell('tokens', Math.min(at - mention.lastToken, 40) / 40);
  if (form.role === mention.role) tell('same role here', 1);
  const level = reading.syntax.subjectLevel(mention, { at, role: form.role });
  if (level === 1 && isTold(place)) tell('own speaker', 1);
  if (level === 0) tell('own subject', 1);
  else if (level !== undefined) tell('subject above', 1);
  else if (reading.syntax.clauseOf(mention.firstToken) === reading.syntax.clauseOf(at)) tell('own clause', 1);
  if (overtaken) tell('overtaken', 1);
  if (reading.syntax.isJoined(mention, { at, role: form.role })) tell('joined', 1);
  if (isReported(place, mention)) tell('reported', 1);
}

/** "Roe, who was late, said she would": the subject of what somebody says. */
function isTold({ reading: { tokens, syntax }, at }: PronounPlace): boolean {
  const verb = tokens[at - 1]?.norm === 'that' ? at - 2 : at - 1;
  return isSaying(tokens[verb]) && syntax.roleOf({ firstToken: at, lastToken: at + 1 }) === 'subject';
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
