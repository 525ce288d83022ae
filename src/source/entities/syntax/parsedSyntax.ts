import type { DependencyTree, TokenRange } from '../../../language/dependencyTree';
import { subjectOf, verbOver } from '../../../language/grammarRoles';
import { singular } from '../../../language/nouns';
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
/** Participles that tell what a whole event does to somebody: "she won, making her the first". */
const effects = new Set(
  (
    'making leaving giving forcing earning causing allowing prompting bringing letting enabling costing winning landing helping ' +
    'rendering granting putting turning driving sending'
  ).split(' '),
);
/** People who are told of by whose they are. */
const relatives = new Set(
  (
    'husband wife partner girlfriend boyfriend fiancé fiancée widow widower father mother brother sister son daughter uncle aunt ' +
    'nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter parent child ' +
    'sibling twin spouse mom dad friend'
  ).split(' '),
);
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
    if (role === 'possessor')
      return this.#excludesOwner(referent, at, isBehind) || this.#isRelative(phrase, at);
    if (this.#areJoint(referent, at)) return true;
    if (isBehind) return this.#commands(at, referent);
    return role === 'subject' ? this.#isObjectOf(referent, at) : this.#isSubjectOf(referent, at);
  }

  mayPrecede(phrase: TokenRange, pronoun: PronounToken): boolean {
    if (pronoun.role === 'reflexive') return false;
    if (this.#ownsSubject(phrase, pronoun)) return true;
    const level = this.subjectLevel(phrase, pronoun);
    if (level === undefined || (level === 0 && pronoun.role !== 'possessor')) return false;
    // Only from a clause or phrase that hangs on what the phrase is the subject of, not from one that goes on before it.
    const clause = this.clauseOf(pronoun.at);
    const other = this.clauseOf(this.#referentOf(phrase));
    return clause === other || !this.#tree.isUnder(other, clause);
  }

  isJoined(phrase: TokenRange, { at, role }: PronounToken): boolean {
    const tree = this.#tree;
    const owned = tree.head(at);
    if (role !== 'possessor' || owned === undefined || phrase.firstToken > at) return false;
    const first = firstOfJoint(tree, owned);
    return first !== owned && firstOfJoint(tree, this.#referentOf(phrase)) === first;
  }

  /** "According to her teacher, Roe’s essays …", "Although she sang, Roe’s …": the owner of the subject, from what is before it. */
  #ownsSubject(phrase: TokenRange, { at }: PronounToken): boolean {
    const tree = this.#tree;
    const referent = this.#referentOf(phrase);
    const owned = tree.head(referent);
    if (owned === undefined || tree.relation(referent) !== 'nmod:poss' || !tree.is(owned, 'nsubj'))
      return false;
    const clause = this.clauseOf(at);
    const main = tree.is(clause, 'advcl') ? this.#outerClause(clause) : clause;
    return main !== undefined && !tree.isUnder(at, owned) && subjectOf(tree, main) === owned;
  }

  /** "her sister, Jane Roe, in Oslo", "his friend John": the one the pronoun owns, whatever the parse makes of it. */
  #isRelative({ firstToken, lastToken }: TokenRange, at: number): boolean {
    const tree = this.#tree;
    let owned = at + 1;
    while (tree.tag(owned) === 'ADJ') owned++;
    if (!relatives.has(singular(tree.norm(owned)))) return false;
    if (firstToken === owned + 1) return true;
    return firstToken === owned + 2 && tree.norm(owned + 1) === ',' && tree.norm(lastToken) === ',';
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
    const clause = this.clauseOf(at);
    if (tree.is(clause, 'advcl') && effects.has(tree.norm(clause)) && !tree.dependent(clause, 'mark'))
      return false;
    return this.#isSubject(referent, clause);
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
    const subject = subjectOf(this.#tree, clause) ?? this.#understood(clause);
    if (subject === undefined) return false;
    const whole = referentOf(this.#tree, subject);
    return whole === referent || whole === firstOfJoint(this.#tree, referent);
  }

  /** "Smith’s plan to leave": Smith leaves. */
  #understood(clause: number): number | undefined {
    const noun = this.#tree.is(clause, 'acl') ? this.#tree.head(clause) : undefined;
    return noun === undefined ? undefined : this.#tree.dependent(noun, 'nmod:poss');
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
