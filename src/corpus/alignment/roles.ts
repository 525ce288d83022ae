import type { DependencyTree } from '../../language/dependencyTree';
import { remembered } from '../../language/remembered';
import type { Span } from '../../language/span';
import { contains, overlaps } from '../../language/span';
import type { EntityId } from '../../source/model';
import type { Identity } from '../entities/identity';
import { kinship, rarity } from '../words/lexicon';
import type { Clause, Outline, Word } from './outline';

/** What an amount or a time is an amount or the time of, as the grammar of its sentence has it. */
export interface Role {
  readonly clause: Clause;
  /** What the words hang on, the nearest first, up to the verb: "rise", "report" for the amount of "reported a rise of 5%". */
  readonly governors: readonly Word[];
  /** What else hangs on these and on the words: who reported it, of what the rise is, since when. */
  readonly circumstances: readonly Word[];
  /** The first entity that the words hang on, or that is said to be so: whose age it is. */
  readonly owner: EntityId | undefined;
}

/** Finds the roles of words of one source. */
class Roles {
  readonly #outline: Outline;
  readonly #words = new Map<number, Map<number, Word>>();

  constructor(outline: Outline) {
    this.#outline = outline;
    for (const word of outline.words) {
      const section = this.#words.get(word.section) ?? new Map<number, Word>();
      this.#words.set(word.section, section.set(word.token, word));
    }
  }

  /** The role of some words of one clause; undefined where nothing has been parsed. */
  of(span: Span): Role | undefined {
    const { clauses, words } = this.#outline;
    const clause = clauses.find(({ claim }) => contains(claim, span));
    const own = clause
      ? words.slice(clause.firstWord, clause.lastWord).filter(word => overlaps(word, span))
      : [];
    const [first, last] = [own[0], own.at(-1)];
    const tree = first && this.#outline.treeOf(first.section);
    if (!clause || !tree || !last) return undefined;
    const head = tree.headOf({ firstToken: first.token, lastToken: last.token + 1 });
    if (head === undefined) return undefined;
    const above = governorsOf(tree, head);
    const counted = tree.head(head);
    const left = new Set([
      ...above,
      ...own.map(({ token }) => token),
      ...(counted === undefined ? [] : [counted]),
    ]);
    const around = [head, ...above].flatMap(token => tree.dependents(token, ...telling));
    const wordsAt = (tokens: readonly number[]): Word[] =>
      tokens.flatMap(token => this.#words.get(first.section)?.get(token) ?? []);
    const governors = wordsAt(above);
    const beside = wordsAt(tree.dependents(head, 'nsubj'));
    const owner = [...governors, ...beside].find(({ entity }) => entity !== undefined)?.entity;
    return { clause, governors, circumstances: wordsAt(around.filter(token => !left.has(token))), owner };
  }
}

const known = new WeakMap<Outline, Roles>();

/** The roles of words of a source. */
export function rolesOf(outline: Outline): Roles {
  return remembered(known, outline, () => new Roles(outline));
}

/** What hangs on a word in these ways tells what happens to what. */
const telling = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'amod', 'compound', 'acl', 'appos'];

/** What is further up is another matter. */
const mostGovernors = 4;

/** What is counted is left out: that it is the same is asked of the amounts themselves. */
function governorsOf(tree: DependencyTree, head: number): number[] {
  const above: number[] = [];
  for (const token of tree.ancestors(head)) {
    const isCounted = token === tree.head(head) && tree.is(head, 'nummod', 'det', 'advmod', 'amod');
    if (!isCounted) above.push(token);
    if (above.length === mostGovernors || tree.tag(token) === 'VERB') break;
  }
  return above;
}

/** 0 to 1: how surely two amounts are of one thing, or two times those of one event. */
export function likenessOfRoles(a: Role, b: Role, identity: Identity): number {
  const like = (x: Word, y: Word): number => likenessOfWords(x, y, identity);
  const [allA, allB] = [wordsOf(a), wordsOf(b)];
  const what = Math.max(
    nearest(a.governors, b.governors, like),
    besideGovernor * nearest(a.governors, b.circumstances, like),
    besideGovernor * nearest(a.circumstances, b.governors, like),
  );
  return (what + (what < leastWhat ? 0 : common(allA, allB, like))) / 2;
}

function wordsOf({ circumstances, governors }: Role): readonly Word[] {
  return [...circumstances, ...governors];
}

type LikenessOf = (a: Word, b: Word) => number;

/** Where what is told is less like than this, those who take part make nothing one. */
const leastWhat = 0.22;
/** What is left of a governor with each step away from the amount. */
const fading = 0.9;
/** Common verbs say at least so much, but for the plainest ("have", "say", "make"), which are everywhere. */
const weightOfCommonVerb = 0.3;
const plainest = 0.2;
/** "They hold the vote on Monday" is of the vote, which hangs beside: it says so much as "they vote on Monday". */
const besideGovernor = 0.8;

/** How like the likest two words are. */
function nearest(a: readonly Word[], b: readonly Word[], like: LikenessOf): number {
  const likenesses = a.flatMap((x, i) =>
    b.map((y, j) => like(x, y) * fading ** (i + j) * weightAsGovernor(x)),
  );
  return Math.max(0, ...likenesses);
}

function weightAsGovernor(word: Word): number {
  const weight = weightOf(word);
  return word.tag === 'VERB' && weight >= plainest ? Math.max(weightOfCommonVerb, weight) : weight;
}

/** The share of the weight of each that the other has, as a harmonic mean. */
function common(a: readonly Word[], b: readonly Word[], like: LikenessOf): number {
  const inB = share(a, word => Math.max(0, ...b.map(other => like(word, other))));
  const inA = share(b, word => Math.max(0, ...a.map(other => like(other, word))));
  return inA + inB ? (2 * inA * inB) / (inA + inB) : 0;
}

function share(words: readonly Word[], found: (word: Word) => number): number {
  const all = words.reduce((sum, word) => sum + weightOf(word), 0);
  return all ? words.reduce((sum, word) => sum + weightOf(word) * found(word), 0) / all : 0;
}

/** Who takes part says less than what is done: the same people do many things in a story. */
function weightOf({ entity, mention, lemma }: Word): number {
  if (entity === undefined) return rarity(lemma);
  return mention === 'pronoun' ? 0.3 : 0.8;
}

function likenessOfWords(a: Word, b: Word, identity: Identity): number {
  const same = a.entity === undefined ? undefined : identity.get(a.entity);
  if (same !== undefined && b.entity !== undefined) return same === b.entity ? 1 : 0;
  return kinship(a.lemma, b.lemma);
}
