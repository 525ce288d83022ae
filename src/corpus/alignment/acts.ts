import type { Identity } from '../entities/identity';
import { kinship, rarity } from '../words/lexicon';
import type { Action } from './actions';
import { actionsOf } from './actions';
import type { ClausePair } from './match';
import type { Clause, Outline, Word } from './outline';

/** Verbs of two clauses that may tell of one act. */
export interface ActPair {
  readonly a: Action;
  readonly b: Action;
  readonly clauses: ClausePair;
  /** The weight of what is the same before the verbs and after them: mostly the doer, and what it is done to. */
  readonly before: number;
  readonly after: number;
}

/** An entity says less than a rare word: the same people do many things in a story. */
const weightOfEntity = 0.5;
/** Verbs nearer in meaning than this say the same. */
const sameVerb = 0.9;

/** The verbs of like meaning, or that else go together, in clauses that may tell of the same. */
export function pairActs(
  a: Outline,
  b: Outline,
  pairs: readonly ClausePair[],
  identity: Identity,
  goTogether = areSameVerbs,
): ActPair[] {
  const [inA, inB] = [actionsByClause(a), actionsByClause(b)];
  return pairs.flatMap(clauses =>
    inA(clauses.a).flatMap(x =>
      inB(clauses.b).flatMap(y => {
        if (!goTogether(x.verb.lemma, y.verb.lemma)) return [];
        const before = commonWeight(x.before, y.before, identity);
        return [{ a: x, b: y, clauses, before, after: commonWeight(x.after, y.after, identity) }];
      }),
    ),
  );
}

function areSameVerbs(a: string, b: string): boolean {
  return kinship(a, b) >= sameVerb;
}

/** Of these the ones with the same doer and object, as far as their words show; each verb once, the surest first. */
export function sameActs(acts: readonly ActPair[]): ActPair[] {
  const used = new Set<Word>();
  return acts
    .filter(({ before, after }) => (before >= 0.4 && after >= 0.4) || after >= 1)
    .sort((x, y) => y.before + y.after - x.before - x.after)
    .filter(pair => {
      if (used.has(pair.a.verb) || used.has(pair.b.verb)) return false;
      used.add(pair.a.verb).add(pair.b.verb);
      return true;
    });
}

/** Gives the actions of a clause, read once. */
export function actionsByClause(outline: Outline): (clause: Clause) => readonly Action[] {
  const read = new Map<Clause, readonly Action[]>();
  return clause => {
    const known = read.get(clause) ?? actionsOf(outline, clause);
    read.set(clause, known);
    return known;
  };
}

/** The weight of the words of one side that the other has too. */
export function commonWeight(here: readonly Word[], there: readonly Word[], identity: Identity): number {
  const counted = new Set<string>();
  let weight = 0;
  for (const word of here) {
    const key = word.entity ?? word.lemma;
    if (counted.has(key) || !there.some(other => isSame(word, other, identity))) continue;
    counted.add(key);
    weight += word.entity === undefined ? contentWeight(word) : weightOfEntity;
  }
  return weight;
}

/** The words as words, whoever they name. */
export function asWords(words: readonly Word[]): Word[] {
  return words.map(word => ({ ...word, entity: undefined }));
}

/** The weight of all words of one side. */
export function ownWeight(words: readonly Word[]): number {
  return commonWeight(words, words, new Map(words.map(({ entity }) => [entity ?? '', entity ?? ''])));
}

function isSame(x: Word, y: Word, identity: Identity): boolean {
  if (x.entity !== undefined && y.entity !== undefined) return identity.get(x.entity) === y.entity;
  return kinship(x.lemma, y.lemma) >= 0.75;
}

/** How much a word tells of what a clause is about; nothing for function words and adverbs. */
export function contentWeight({ tag, lemma }: Word): number {
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(tag) ? rarity(lemma) : 0;
}
