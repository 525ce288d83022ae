import type { DependencyTree } from './dependencyTree';

/*
 * Who does what in a clause, over a DependencyTree. A verb is named by its token; where a noun or an adjective is what a
 * clause states ("she is a lawyer"), it stands for the verb, as in Universal Dependencies.
 */

const relativePronoun = /^(?:who|whom|which|that)$/;

/**
 * The head of the subject of a verb: its own ("the mayor, who resigned": the mayor, for "resigned"), or the one that it
 * shares with the verb it hangs on ("she came and left", "she wants to leave", "speaking in Oslo, she said").
 * Undefined where there is none, as for "rain" in "it is said that it will", or an order.
 */
export function subjectOf(tree: DependencyTree, verb: number): number | undefined {
  const seen = new Set<number>();
  for (let at = verb; !seen.has(at);) {
    seen.add(at);
    const own = ownSubject(tree, at);
    if (own !== undefined) return own;
    const head = tree.head(at);
    if (head === undefined) return undefined;
    // Not "the plan to leave": who leaves is not said there.
    if (tree.is(at, 'acl')) return tree.dependent(at, 'mark') === undefined ? head : undefined;
    // "They asked her to leave": she leaves.
    if (tree.is(at, 'xcomp')) {
      const object = tree.dependent(head, 'obj', 'iobj');
      if (object !== undefined) return object;
    } else if (!tree.is(at, 'conj', 'advcl')) return undefined;
    at = head;
  }
  return undefined;
}

function ownSubject(tree: DependencyTree, verb: number): number | undefined {
  const subject = tree
    .dependents(verb, 'nsubj', 'csubj')
    .find(token => tree.relation(token) !== 'nsubj:outer');
  return subject === undefined ? undefined : antecedentOf(tree, subject);
}

/** What a relative pronoun stands for: the noun that its clause hangs on; any other word stands for itself. */
export function antecedentOf(tree: DependencyTree, token: number): number {
  if (!relativePronoun.test(tree.norm(token)) || tree.tag(token) !== 'PRON') return token;
  for (const ancestor of tree.ancestors(token))
    if (tree.is(ancestor, 'acl')) return tree.head(ancestor) ?? token;
  return token;
}

/** The head of the object of a verb: "the bill" in "she signed the bill", "him" in "they told him". */
export function objectOf(tree: DependencyTree, verb: number): number | undefined {
  const object = tree.dependent(verb, 'obj') ?? tree.dependent(verb, 'iobj');
  return object === undefined ? undefined : antecedentOf(tree, object);
}

/** Whether a verb is in the passive: "was elected", "got hurt", and the "jailed" of "people jailed for it". */
export function isPassive(tree: DependencyTree, verb: number): boolean {
  if (tree.dependent(verb, 'nsubj:pass', 'csubj:pass', 'aux:pass', 'obl:agent') !== undefined) return true;
  if (/(?:ing|s)$/.test(tree.norm(verb))) return false;
  if (tree.relation(verb) === 'acl') return tree.dependent(verb, 'mark', 'nsubj', 'obj') === undefined;
  const head = tree.head(verb);
  // "was arrested and charged": the auxiliary is said once.
  const shares = tree.is(verb, 'conj') && tree.dependent(verb, 'nsubj', 'aux', 'obj') === undefined;
  return shares && head !== undefined && /(?:ed|en|t)$/.test(tree.norm(verb)) && isPassive(tree, head);
}

/** Who does it: the subject, or in the passive the one behind "by", which may be missing. */
export function agentOf(tree: DependencyTree, verb: number): number | undefined {
  if (!isPassive(tree, verb)) return subjectOf(tree, verb);
  const agent = tree.dependent(verb, 'obl:agent');
  return agent === undefined ? undefined : antecedentOf(tree, agent);
}

/** To whom or what it is done: the object, or in the passive the subject. */
export function patientOf(tree: DependencyTree, verb: number): number | undefined {
  return isPassive(tree, verb) ? subjectOf(tree, verb) : objectOf(tree, verb);
}

/** The verb of the clause that completes a verb: "resigned" for "said" in "she said that he resigned", "leave" in "wants to leave". */
export function complementOf(tree: DependencyTree, verb: number): number | undefined {
  return tree.dependent(verb, 'ccomp') ?? tree.dependent(verb, 'xcomp');
}

/** Whether a clause is denied by a word of its own: "not", "n’t", "never", "no one", "no member", "neither". */
export function isNegated(tree: DependencyTree, verb: number): boolean {
  if (tree.dependents(verb, 'advmod', 'cc').some(token => negations.test(tree.norm(token)))) return true;
  return [tree.dependent(verb, 'nsubj'), tree.dependent(verb, 'obj')].some(
    noun =>
      noun !== undefined &&
      (negations.test(tree.norm(noun)) ||
        tree.dependents(noun, 'det').some(token => negations.test(tree.norm(token)))),
  );
}

const negations = /^(?:not|n't|never|no|none|nobody|nothing|neither|nor)$/;

/** The verb, or what stands for it, of the clause that a word is in: the word itself if it is one. */
export function verbOver(tree: DependencyTree, token: number): number | undefined {
  if (heads(tree, token)) return token;
  for (const ancestor of tree.ancestors(token)) if (heads(tree, ancestor)) return ancestor;
  return undefined;
}

/** Whether a word heads a clause: by its relation, or, coordinated, by that of what it is coordinated with. */
function heads(tree: DependencyTree, token: number): boolean {
  if (tree.is(token, 'conj')) return isVerbal(tree, token);
  return tree.is(token, 'root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis');
}

function isVerbal(tree: DependencyTree, token: number): boolean {
  return tree.tag(token) === 'VERB' || tree.dependent(token, 'nsubj', 'cop') !== undefined;
}
