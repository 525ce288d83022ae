import type { Token } from '../../language/paragraph';
import type { Occurrence, SentenceReading } from './occurrences';
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
  // "Kallas met her": an object is never its own subject; "Kallas hurt herself" always.
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

/** "While keeping his nation from …, Lukashenko": the pronoun before the comma means the subject behind it. */
function isAhead(place: PronounPlace, mention: Occurrence): boolean {
  const { tokens, sentence } = place.reading;
  if (mention.role !== 'subject' || mention.isPronoun || mention.quoted !== place.quoted) return false;
  const opener = firstWord(tokens, sentence.firstToken);
  if (!opensSubordinate(opener)) return false;
  let commas = 0;
  for (let i = place.at + 1; i < mention.firstToken; i++) if (tokens[i]?.text === ',') commas++;
  return commas >= 1;
}

function firstWord(tokens: readonly Token[], from: number): Token | undefined {
  return tokens[from]?.kind === 'mark' ? tokens[from + 1] : tokens[from];
}

function opensSubordinate(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.tag === 'ADP' || token.tag === 'SCONJ') return true;
  return (
    /^(?:when|where|as|after|before|while|since|until|having|being|born|despite|according)$/.test(
      token.norm,
    ) || /(?:ing|ed)$/.test(token.norm)
  );
}

const roleWeight = { subject: 1.4, possessor: 0.7, object: 0.5, apposition: 0.3, oblique: 0.2 };

/** How much speaks for a mention; more is better, below one half is nothing. */
export function weigh(place: PronounPlace, mention: Occurrence, count: number): number {
  const distance = place.reading.number - mention.sentence;
  let score = 3 - distance * 0.9 + roleWeight[mention.role];
  score += Math.min(count, 6) * 0.15;
  if (mention.draft.gender !== 'unknown') score += 0.6;
  if (mention.isPronoun) score += 0.8;
  if (mention.section !== place.reading.section) score -= 0.3;
  if (mention.quoted !== place.quoted) score -= 0.9;
  if (distance === 0) score += weighInSentence(place, mention);
  else if (place.form.role === mention.role) score += 0.4;
  return score;
}

function weighInSentence(place: PronounPlace, mention: Occurrence): number {
  if (mention.firstToken > place.at) return 0.6;
  let score = 0;
  if (place.form.role === 'possessor' && mention.clause === place.clause)
    score += mention.role === 'subject' ? 1 : 0.3;
  if (place.form.role === 'subject' && mention.role === 'subject' && mention.clause !== place.clause)
    score += 0.6;
  return score - Math.min(place.at - mention.lastToken, 40) * 0.012;
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
