import type { DependencyTree } from '../../language/dependencyTree';
import { isNegated, isPassive } from '../../language/grammarRoles';
import { wordSet } from '../../language/lexicon/wordSet';
import { type Firmness, firmnessOf, putsByItself } from './firmness';
import type { Clause, Outline, Word } from './outline';

/** A verb with how firmly it is put; the words that put it so stand before it. */
export interface Action {
  readonly verb: Word;
  readonly firmness: Firmness;
  readonly negated: boolean;
  /** Whether the words before it name to whom it is done, not who does it. */
  readonly passive: boolean;
  /** The verb with what stands before it that bears on it, in text order. */
  readonly phrase: readonly Word[];
  /** The words of the sentence before the verb, and those of the clause after it, or of what follows where it ends it. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** Words that deny what is said. */
export const negations: ReadonlySet<string> = new Set(['not', 'never', "n't", 'no']);
/** All words that deny something in their clause. */
export const denials: ReadonlySet<string> = new Set([
  ...negations,
  ...['none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'hardly'],
]);
/** Verbs that have a thing arranged unless "to" follows: "set sentencing for June". */
const arranging = new Set(['set', 'schedule']);
const passing = new Set(['AUX', 'ADV', 'PART']);
/** How many words before a clause are looked at for who does it, and after it for what. */
const farthest = 20;
/** How many words before the verb can bear on it. */
const reach = 7;

/** Verbs that tell too little of what is done for two clauses to be about one act. */
const weak = wordSet(`
  be have do say tell ask get make take put use go come give let add know think need see look call write help keep like
  note speak talk meet become remain
`);

/** The verbs of a clause, each with how firmly it is put. */
export function actionsOf(outline: Outline, { firstWord, lastWord, claim }: Clause): Action[] {
  const { words } = outline;
  const tree = outline.treeOf(claim.section);
  const clause = words.slice(firstWord, lastWord);
  const sentence = words
    .slice(Math.max(0, firstWord - farthest), firstWord)
    .filter(word => word.start >= claim.sentence.start);
  const rest = words.slice(lastWord, lastWord + farthest).filter(word => word.end <= claim.sentence.end);
  return clause.flatMap((word, i) =>
    word.tag === 'VERB' && !putsByItself(word) && !weak.has(word.lemma)
      ? [parsed(readAction(sentence, clause, rest, word, i), tree)]
      : [],
  );
}

/** The action as the parse has it, where there is one. */
function parsed(action: Action, tree: DependencyTree | undefined): Action {
  const { token } = action.verb;
  if (tree?.tag(token) !== 'VERB') return action;
  return { ...action, negated: isNegated(tree, token), passive: isPassive(tree, token) };
}

function readAction(
  sentence: readonly Word[],
  clause: readonly Word[],
  rest: readonly Word[],
  verb: Word,
  at: number,
): Action {
  let first = at;
  let firmness: Firmness = 'done';
  let negated = false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = clause[i];
    if (!word || !bears(clause, i)) break;
    first = i;
    const put = firmnessOf(word);
    // The word furthest from the verb governs the rest: "may have agreed to pay" is possible.
    if (put && !(put === 'will' && firmness !== 'done')) firmness = put;
    if (negations.has(word.norm)) negated = !negated;
  }
  const before = clause.slice(0, first);
  const after = clause.slice(at + 1);
  return {
    verb,
    firmness,
    negated,
    passive: isPassiveGroup(clause.slice(first, at), verb),
    phrase: clause.slice(first, at + 1),
    before: before.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON')
      ? before
      : [...sentence, ...before],
    after: after.length > 0 ? after : rest,
  };
}

function isPassiveGroup(helpers: readonly Word[], { norm }: Word): boolean {
  const last = helpers.findLast(({ tag }) => tag === 'AUX');
  return last?.lemma === 'be' && /(ed|en|wn|t|d|n|un|ung)$/.test(norm) && !norm.endsWith('ing');
}

/** Whether a word before a verb belongs to its verb group. */
function bears(clause: readonly Word[], at: number): boolean {
  const [word, next] = [clause[at], clause[at + 1]];
  if (!word) return false;
  if (passing.has(word.tag) || word.norm === 'to') return true;
  return (
    putsByItself(word) &&
    (next?.norm === 'to' ||
      next?.norm === 'of' ||
      (next?.tag === 'VERB' && !arranging.has(word.lemma)) ||
      (next !== undefined && putsByItself(next)))
  );
}
