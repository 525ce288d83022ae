import type { DependencyTree } from '../../language/dependencyTree';
import { isNegated, patientOf } from '../../language/grammarRoles';
import { wordSet } from '../../language/lexicon/wordSet';
import { rarity } from '../words/lexicon';
import { type Firmness, firmnessOf } from './firmness';
import type { Outline, Word } from './outline';

/** What is done or may come of it, named by a verb or a noun, with how firmly the grammar of its sentence puts it. */
export interface Prospect {
  readonly head: Word;
  readonly firmness: Firmness;
  readonly negated: boolean;
  /** The word that puts it so ("expected", "may"); undefined where it is told as done. */
  readonly putBy: Word | undefined;
  /** Whether it was put so in the past: "had planned to". */
  readonly past: boolean;
  /** What a verb is done to. */
  readonly object: Word | undefined;
}

/** Words that are everywhere say too little of what is done, whatever hangs on them. */
const leastRarity = 0.12;

/** The prospects among some words of one source: verbs, and nouns that something puts so ("is weighing an appeal"). */
export function prospectsIn(outline: Outline, words: readonly Word[]): Prospect[] {
  const wordAt = (section: number, token: number): Word | undefined =>
    words.find(word => word.section === section && word.token === token);
  return words.flatMap(head => {
    const tree = outline.treeOf(head.section);
    const tag = tree?.tag(head.token);
    if (!tree || head.quoted || rarity(head.lemma) < leastRarity || firmnessOf(head)) return [];
    if (tag !== 'VERB' && tag !== 'NOUN') return [];
    const { chain, negated } = groupOf(tree, head.token, token => {
      const word = wordAt(head.section, token);
      return word !== undefined && firmnessOf(word) !== undefined;
    });
    const putting = chain.flatMap(token => wordAt(head.section, token) ?? []);
    const put = putting.findLast(word => firmnessOf(word) !== undefined && firmnessOf(word) !== 'will');
    const putBy = put ?? putting.find(word => firmnessOf(word) === 'will');
    const firmness = putBy && firmnessOf(putBy);
    if (!firmness && (tag === 'NOUN' || !isFinite(tree, head.token))) return [];
    const object = tag === 'VERB' ? patientOf(tree, head.token) : undefined;
    return [
      {
        head,
        firmness: firmness ?? 'done',
        negated,
        putBy,
        past: putBy !== undefined && isPast(tree, putBy),
        object: object === undefined ? undefined : wordAt(head.section, object),
      },
    ];
  });
}

function isPast(tree: DependencyTree, { token, norm }: Word): boolean {
  const helpers = tree.dependents(token, 'aux', 'cop').map(helper => tree.norm(helper));
  return helpers.length > 0
    ? helpers.some(helper => ['had', 'was', 'were'].includes(helper))
    : tree.tag(token) === 'VERB' && norm.endsWith('ed');
}

/** More steps up from a verb lead to another matter. */
const mostSteps = 3;

/** The words that bear on a verb or noun, from the nearest to the furthest, and whether they deny it. */
function groupOf(
  tree: DependencyTree,
  head: number,
  puts: (token: number) => boolean,
): { chain: number[]; negated: boolean } {
  const chain: number[] = [];
  let negated = false;
  let at = head;
  for (let step = 0; step <= mostSteps; step++) {
    if (isNegated(tree, at) || isNone(tree, at)) negated = !negated;
    chain.push(...tree.dependents(at, 'aux', 'advmod').filter(token => token < head));
    const above = tree.head(at);
    if (above === undefined) break;
    const isObject = tree.is(at, 'obj') && at === head && puts(above);
    if (!isObject && !tree.is(at, 'xcomp') && !isComplement(tree, at, above)) break;
    chain.push(above);
    at = above;
  }
  return { chain, negated };
}

/** Whether a noun has "no" before it: "has no plans to". */
function isNone(tree: DependencyTree, noun: number): boolean {
  return tree.dependents(noun, 'det').some(token => tree.norm(token) === 'no');
}

/** Whether a clause completes what it hangs on with "to" or as "likely to rise", "open to letting it go". */
function isComplement(tree: DependencyTree, at: number, above: number): boolean {
  if (!tree.is(at, 'ccomp', 'advcl', 'acl')) return false;
  const isInfinitive = tree.dependents(at, 'mark').some(mark => tree.norm(mark) === 'to');
  return isInfinitive && ['ADJ', 'VERB', 'NOUN'].includes(tree.tag(above));
}

/** Words that tell of a verb under what condition, when, or that it ought to be: "demand that they be paid". */
const leavingOpen = wordSet(
  'to if whether when once unless until before after should must can cannot ca ought be',
);

/** Whether a verb tells that something is done: it has a subject of its own and is no infinitive. */
function isFinite(tree: DependencyTree, verb: number): boolean {
  const isMarked = tree
    .dependents(verb, 'mark', 'aux', 'advmod')
    .some(token => leavingOpen.has(tree.norm(token)));
  return !isMarked && tree.dependent(verb, 'nsubj') !== undefined;
}
