import type { DependencyTree } from '../../../language/dependencyTree';

/** The word that stands for the whole phrase: "lawyer" of "his lawyer, Jane Roe". */
export function referentOf(tree: DependencyTree, token: number): number {
  const seen = new Set<number>();
  let at = token;
  while (tree.is(at, 'appos', 'flat') && !seen.has(at)) {
    seen.add(at);
    at = tree.head(at) ?? at;
  }
  return at;
}

/** The first of the words joined by "and": "Smith" of "Smith, Jones and Brown". */
export function firstOfJoint(tree: DependencyTree, token: number): number {
  const seen = new Set<number>();
  let at = token;
  while (tree.is(at, 'conj') && !tree.tag(at).startsWith('V') && !seen.has(at)) {
    seen.add(at);
    at = referentOf(tree, tree.head(at) ?? at);
  }
  return at;
}

/** The preposition of a phrase: "with" of "with her"; undefined where it has none. */
export function prepositionOf(tree: DependencyTree, token: number): string | undefined {
  const preposition = tree.dependent(token, 'case');
  return preposition === undefined ? undefined : tree.norm(preposition);
}
