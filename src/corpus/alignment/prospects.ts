import type { DependencyTree } from '../../language/dependencyTree';
import { isNegated } from '../../language/grammarRoles';
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
    return [{ head, firmness: firmness ?? 'done', negated, putBy }];
  });
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
    if (isNegated(tree, at)) negated = !negated;
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

/** Whether a clause completes what it hangs on with "to" or as "likely to rise", "open to letting it go". */
function isComplement(tree: DependencyTree, at: number, above: number): boolean {
  if (!tree.is(at, 'ccomp', 'advcl', 'acl')) return false;
  const mark = tree.dependent(at, 'mark');
  return mark !== undefined && tree.norm(mark) === 'to' && ['ADJ', 'VERB', 'NOUN'].includes(tree.tag(above));
}

/** Whether a verb tells that something is done: it has a subject of its own and is no infinitive. */
function isFinite(tree: DependencyTree, verb: number): boolean {
  const isMarked = tree
    .dependents(verb, 'mark', 'aux', 'advmod')
    .some(token =>
      ['to', 'if', 'when', 'once', 'unless', 'until', 'before', 'after'].includes(tree.norm(token)),
    );
  return !isMarked && tree.dependent(verb, 'nsubj') !== undefined;
}
