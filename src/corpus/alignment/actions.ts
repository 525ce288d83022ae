import { wordSet } from '../../language/lexicon/wordSet';
import type { Identity } from '../entities/identity';
import { kinship, rarity } from '../words/lexicon';
import type { ClausePair } from './match';
import type { Clause, Outline, Word } from './outline';

/** How firmly a text puts it that something is done. */
export type Firmness =
  'done' | 'will' | 'promised' | 'planned' | 'expected' | 'possible' | 'apparent' | 'alleged' | 'refused';

/** A verb with how firmly it is put; the words that put it so stand before it. */
export interface Action {
  readonly verb: Word;
  readonly firmness: Firmness;
  readonly negated: boolean;
  /** The verb with what stands before it that bears on it, in text order. */
  readonly phrase: readonly Word[];
  /** The words of the sentence before the verb, and those of the clause after it. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const firmnessWords: readonly (readonly [Firmness, ReadonlySet<string>])[] = [
  ['will', wordSet("will shall 'll")],
  ['promised', wordSet('vow promise pledge swear guarantee')],
  ['planned', wordSet('plan intend prepare consider hope want seek mean aim intent weigh ready agree')],
  ['expected', wordSet('expect likely schedule set due poise anticipate')],
  ['possible', wordSet('may might could possibly perhaps potentially probably')],
  ['apparent', wordSet('appear seem apparently seemingly')],
  [
    'alleged',
    wordSet('claim allegedly reportedly allege purportedly supposedly rumored believe suspect accuse'),
  ],
  ['refused', wordSet('refuse decline fail threaten')],
];
const firmnessOf: ReadonlyMap<string, Firmness> = new Map(
  firmnessWords.flatMap(([firmness, words]) =>
    [...words].map((word): [string, Firmness] => [word, firmness]),
  ),
);
const negations = new Set(['not', 'never', "n't", 'no']);
const passing = new Set(['AUX', 'ADV', 'PART']);
/** How many words before a clause are looked at for who does it. */
const farthest = 20;
/** How many words before the verb can bear on it. */
const reach = 7;

/** Verbs that tell too little of what is done for two clauses to be about one act. */
const weak = wordSet(`
  be have do say tell ask get make take put use go come give let add know think need see look call write help keep like
  note speak talk meet
`);

/** The verbs of a clause, each with how firmly it is put. */
export function actionsOf({ words }: Outline, { firstWord, lastWord, claim }: Clause): Action[] {
  const clause = words.slice(firstWord, lastWord);
  const sentence = words
    .slice(Math.max(0, firstWord - farthest), firstWord)
    .filter(word => word.start >= claim.sentence.start);
  return clause.flatMap((word, i) =>
    word.tag === 'VERB' && !firmnessOf.has(word.lemma) && !weak.has(word.lemma)
      ? [readAction(sentence, clause, word, i)]
      : [],
  );
}

function readAction(sentence: readonly Word[], clause: readonly Word[], verb: Word, at: number): Action {
  let first = at;
  let firmness: Firmness = 'done';
  let negated = false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = clause[i];
    if (!word || !bears(clause, i)) break;
    first = i;
    const put = firmnessOf.get(word.lemma) ?? firmnessOf.get(word.norm);
    // The word furthest from the verb governs the rest: "may have agreed to pay" is possible.
    if (put && !(put === 'will' && firmness !== 'done')) firmness = put;
    if (negations.has(word.norm)) negated = !negated;
  }
  const before = clause.slice(0, first);
  return {
    verb,
    firmness,
    negated,
    phrase: clause.slice(first, at + 1),
    before: before.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON')
      ? before
      : [...sentence, ...before],
    after: clause.slice(at + 1),
  };
}

/** Whether a word before a verb belongs to its verb group. */
function bears(clause: readonly Word[], at: number): boolean {
  const [word, next] = [clause[at], clause[at + 1]];
  if (!word) return false;
  if (passing.has(word.tag) || word.norm === 'to') return true;
  return firmnessOf.has(word.lemma) && (next?.norm === 'to' || next?.norm === 'of' || next?.tag === 'VERB');
}

/** Two clauses' verbs that say that the same is done by or to the same. */
export interface ActionPair {
  readonly a: Action;
  readonly b: Action;
  readonly clauses: ClausePair;
  /** The weight of what is the same before the verbs and after them: mostly the doer, and what it is done to. */
  readonly before: number;
  readonly after: number;
}

/** An entity says less than a rare word: the same people do many things in a story. */
const weightOfEntity = 0.5;

/**
 * The acts that both sources tell of: verbs of like meaning in clauses that may tell of the same, with the same doer
 * and the same object as far as their words show. Each verb once, the surest pairs first.
 */
export function sharedActions(
  a: Outline,
  b: Outline,
  pairs: readonly ClausePair[],
  identity: Identity,
): ActionPair[] {
  const found = pairs.flatMap(clauses => {
    const [here, there] = [actionsOf(a, clauses.a), actionsOf(b, clauses.b)];
    return here.flatMap(x =>
      there.flatMap(y => {
        if (kinship(x.verb.lemma, y.verb.lemma) < 0.9) return [];
        const before = common(x.before, y.before, identity);
        const after = common(x.after, y.after, identity);
        return isSameAct(before, after) ? [{ a: x, b: y, clauses, before, after }] : [];
      }),
    );
  });
  const used = new Set<Word>();
  return found
    .sort((x, y) => y.before + y.after - x.before - x.after)
    .filter(pair => {
      if (used.has(pair.a.verb) || used.has(pair.b.verb)) return false;
      used.add(pair.a.verb).add(pair.b.verb);
      return true;
    });
}

function isSameAct(before: number, after: number): boolean {
  return (before >= 0.4 && after >= 0.4) || after >= 1;
}

/** The weight of the words of one side that the other has too. */
function common(here: readonly Word[], there: readonly Word[], identity: Identity): number {
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

function isSame(x: Word, y: Word, identity: Identity): boolean {
  if (x.entity !== undefined && y.entity !== undefined) return identity.get(x.entity) === y.entity;
  return kinship(x.lemma, y.lemma) >= 0.75;
}

function contentWeight({ tag, lemma }: Word): number {
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(tag) ? rarity(lemma) : 0;
}
