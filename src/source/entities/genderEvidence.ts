import { countWhile } from '../../language/countWhile';
import { feminineNames, masculineNames } from '../../language/lexicon/givenNames';
import { feminineTitles, masculineTitles } from '../../language/lexicon/roles';
import type { Sentence, Token } from '../../language/paragraph';
import type { Section } from '../model';
import type { NameMention } from './nameMention';

export type PersonGender = 'feminine' | 'masculine';

/** How much speaks for a woman, and how much for a man. */
export interface GenderEvidence {
  feminine: number;
  masculine: number;
}

/** What the title before a name and the given name in it say; a given name alone says half as much. */
export function addNameEvidence(to: GenderEvidence, name: NameMention, tokens: readonly Token[]): void {
  addTitle(to, titleBefore(tokens, name), 3);
  const given = (name.text.split(' ')[0] ?? '').toLowerCase().split(/[-‐]/)[0] ?? '';
  const weight = name.text.includes(' ') ? 2 : 1;
  if (feminineNames.has(given)) to.feminine += weight;
  else if (masculineNames.has(given)) to.masculine += weight;
}

/** What a word for somebody says: "actress", "king". */
export function addTitle(to: GenderEvidence, word: string, weight: number): void {
  if (feminineTitles.has(word)) to.feminine += weight;
  else if (masculineTitles.has(word)) to.masculine += weight;
}

/** The gender with more evidence, undefined where neither has more. */
export function strongerGender({ feminine, masculine }: GenderEvidence): PersonGender | undefined {
  if (feminine === masculine) return undefined;
  return feminine > masculine ? 'feminine' : 'masculine';
}

/**
 * What the sentence of a name says: its title, else the pronouns there, if all are of one gender and nobody else is named
 * who could be meant.
 */
export function genderBeside(
  mentions: readonly NameMention[],
  at: number,
  sections: readonly Section[],
): PersonGender | undefined {
  const name = mentions[at];
  const reading = name && sections[name.section]?.reading;
  if (name === undefined || reading === undefined) return undefined;
  const { tokens, sentences } = reading;
  const title: GenderEvidence = { feminine: 0, masculine: 0 };
  addTitle(title, titleBefore(tokens, name), 1);
  const titled = strongerGender(title);
  const sentence = sentences[sentenceAt(sentences, name.firstToken)];
  if (titled !== undefined || sentence === undefined) return titled;
  if ([-2, -1, 1, 2].some(step => isRival(mentions[at + step], name, sentence))) return undefined;
  return genderOfPronouns(tokens.slice(sentence.firstToken, sentence.lastToken));
}

/** The index of the sentence with the token. */
function sentenceAt(sentences: readonly Sentence[], token: number): number {
  return countWhile(sentences, ({ lastToken }) => lastToken <= token);
}

function isRival(other: NameMention | undefined, name: NameMention, sentence: Sentence): boolean {
  if (other?.section !== name.section || other.key === name.key || other.evidence.person <= 0) return false;
  return other.firstToken >= sentence.firstToken && other.firstToken < sentence.lastToken;
}

function genderOfPronouns(tokens: readonly Token[]): PersonGender | undefined {
  const she = tokens.some(({ norm }) => /^(?:she|her|hers|herself)$/.test(norm));
  const he = tokens.some(({ norm }) => /^(?:he|him|his|himself)$/.test(norm));
  if (she === he) return undefined;
  return she ? 'feminine' : 'masculine';
}

function titleBefore(tokens: readonly Token[], { firstToken }: NameMention): string {
  return tokens[firstToken - 1]?.norm.replace(/\.$/, '') ?? '';
}
