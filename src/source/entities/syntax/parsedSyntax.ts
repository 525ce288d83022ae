import type { DependencyTree, TokenRange } from '../../../language/dependencyTree';
import { subjectOf, verbOver } from '../../../language/grammarRoles';
import { firstOfJoint, prepositionOf, referentOf } from './phrases';
import type { GrammarRole, PronounToken, Syntax } from './syntax';

const roles: ReadonlyMap<string, GrammarRole> = new Map([
  ['nsubj', 'subject'],
  ['obj', 'object'],
  ['iobj', 'object'],
  ['obl', 'oblique'],
  ['nmod', 'nominal'],
  ['compound', 'nominal'],
]);
/** With these a pronoun may mean the subject beside it: "took her son with her". */
const besides = /^(?:with|around|behind|beside|ahead)$/;
/** So many clauses above a pronoun are looked at. */
const highest = 5;

/** Syntax from a parse. What binds pronouns follows the theory of binding: c-command by the arguments of a verb. */
export class ParsedSyntax implements Syntax {
  readonly #tree: DependencyTree;

  constructor(tree: DependencyTree) {
    this.#tree = tree;
  }

  roleOf(phrase: TokenRange): GrammarRole {
    const tree = this.#tree;
    const head = firstOfJoint(tree, this.#referentOf(phrase));
    if (tree.relation(head) === 'nmod:poss') return 'possessor';
    if (tree.is(head, 'obl') && prepositionOf(tree, head) === 'according') return 'subject';
    return roles.get(tree.relation(head).split(':')[0] ?? '') ?? 'apposition';
  }

  isPredicative(phrase: TokenRange): boolean {
    const tree = this.#tree;
    const head = tree.headOf(phrase) ?? phrase.firstToken;
    if (tree.is(head, 'xcomp', 'appos') || prepositionOf(tree, head) === 'as') return true;
    return tree.dependent(head, 'cop') !== undefined;
  }

  clauseOf(token: number): number {
    return verbOver(this.#tree, token) ?? token;
  }

  subjectLevel(phrase: TokenRange, { at }: PronounToken): number | undefined {
    const referent = this.#referentOf(phrase);
    let clause: number | undefined = this.clauseOf(at);
    for (let level = 0; level < highest && clause !== undefined; level++) {
      if (this.#isSubject(referent, clause)) return level;
      clause = this.#outerClause(clause);
    }
    return undefined;
  }

  areDisjoint(phrase: TokenRange, { at, role }: PronounToken): boolean {
    const referent = this.#referentOf(phrase);
    const isBehind = phrase.firstToken > at;
    if (role === 'reflexive') return false;
    if (role === 'possessor') return this.#excludesOwner(referent, at, isBehind);
    if (this.#areJoint(referent, at)) return true;
    if (isBehind) return this.#commands(at, referent);
    return role === 'subject' ? this.#isObjectOf(referent, at) : this.#isSubjectOf(referent, at);
  }

  mayPrecede(phrase: TokenRange, pronoun: PronounToken): boolean {
    if (pronoun.role === 'reflexive') return false;
    const level = this.subjectLevel(phrase, pronoun);
    if (level === undefined || (level === 0 && pronoun.role !== 'possessor')) return false;
    // Only from a clause or phrase that hangs on what the phrase is the subject of, not from one that goes on before it.
    const clause = this.clauseOf(pronoun.at);
    const other = this.clauseOf(this.#referentOf(phrase));
    return clause === other || !this.#tree.isUnder(other, clause);
  }

  /** "He attacked Trump", "told him that Trump lied": whether the word hangs on the verb of the pronoun before it. */
  #commands(at: number, referent: number): boolean {
    const tree = this.#tree;
    const verb = tree.head(at);
    if (verb === undefined || !tree.is(at, 'nsubj', 'obj', 'iobj')) return false;
    if (tree.is(referent, 'advcl', 'conj', 'parataxis')) return false;
    for (const ancestor of tree.ancestors(referent)) {
      if (ancestor === verb) return true;
      if (tree.is(ancestor, 'advcl', 'conj', 'parataxis')) return false;
    }
    return false;
  }

  /** "Trump, whom he called": what is told of somebody has somebody else for its subject. */
  #isObjectOf(referent: number, at: number): boolean {
    const tree = this.#tree;
    const clause = this.clauseOf(at);
    const above = tree.head(clause);
    if (tree.is(clause, 'acl') && above !== undefined && referentOf(tree, above) === referent)
      return subjectOf(tree, clause) === at;
    return tree.head(referent) === clause && tree.is(referent, 'obj', 'iobj');
  }

  /** "Smith met him", "Smith, who met him". */
  #isSubjectOf(referent: number, at: number): boolean {
    const tree = this.#tree;
    const isObject = tree.is(at, 'obj', 'iobj');
    if (!isObject && (!tree.is(at, 'obl') || besides.test(prepositionOf(tree, at) ?? ''))) return false;
    return this.#isSubject(referent, this.clauseOf(at));
  }

  /** "his brother John", "Jane, his wife", "Jane is his wife". */
  #excludesOwner(referent: number, at: number, isBehind: boolean): boolean {
    const tree = this.#tree;
    const owned = tree.head(at);
    if (owned === undefined) return false;
    if (referentOf(tree, owned) === referent || (isBehind && tree.isUnder(referent, owned))) return true;
    const isPredicate = this.clauseOf(at) === owned && prepositionOf(tree, owned) === undefined;
    return isPredicate && subjectOf(tree, owned) === referent;
  }

  #isSubject(referent: number, clause: number): boolean {
    const subject = subjectOf(this.#tree, clause);
    if (subject === undefined) return false;
    const whole = referentOf(this.#tree, subject);
    return whole === referent || whole === firstOfJoint(this.#tree, referent);
  }

  #areJoint(referent: number, at: number): boolean {
    return firstOfJoint(this.#tree, referent) === firstOfJoint(this.#tree, at);
  }

  /** The clause in which a clause stands; undefined for the main clause. */
  #outerClause(clause: number): number | undefined {
    const head = this.#tree.head(clause);
    return head === undefined ? undefined : this.clauseOf(head);
  }

  #referentOf(phrase: TokenRange): number {
    return referentOf(this.#tree, this.#tree.headOf(phrase) ?? phrase.firstToken);
  }
}
