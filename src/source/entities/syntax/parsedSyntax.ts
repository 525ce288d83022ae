import type { Token } from '../../../language/paragraph';
import type { Dependencies } from './dependencies';
import type { GrammarRole, PronounToken, Syntax, TokenRange } from './syntax';

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
/** So many words up the tree one is looked for. */
const farthest = 30;

/** Syntax from a parse. What binds pronouns follows the theory of binding: c-command by the subjects above a pronoun. */
export class ParsedSyntax implements Syntax {
  readonly #dependencies: Dependencies;
  readonly #tokens: readonly Token[];

  constructor(dependencies: Dependencies, tokens: readonly Token[]) {
    this.#dependencies = dependencies;
    this.#tokens = tokens;
  }

  roleOf(phrase: TokenRange): GrammarRole {
    const head = this.#dependencies.firstOfJoint(this.#referentOf(phrase));
    const relation = this.#dependencies.relation(head);
    if (relation === 'nmod:poss') return 'possessor';
    if (relation === 'obl' && this.#tokens[head - 2]?.norm === 'according') return 'subject';
    return roles.get(relation.split(':')[0] ?? '') ?? 'apposition';
  }

  isPredicative(phrase: TokenRange): boolean {
    const head = this.#dependencies.top(phrase.firstToken, phrase.lastToken);
    if (/^(?:xcomp|appos)/.test(this.#dependencies.relation(head))) return true;
    return this.#dependencies.hasCopula(head) || this.#dependencies.prepositionOf(head) === 'as';
  }

  clauseOf(token: number): number {
    return this.#dependencies.clauseOf(token);
  }

  subjectLevel(phrase: TokenRange, { at }: PronounToken): number | undefined {
    const referent = this.#referentOf(phrase);
    const joint = this.#dependencies.firstOfJoint(referent);
    let clause: number | undefined = this.#dependencies.clauseOf(at);
    for (let level = 0; level < highest && clause !== undefined; level++) {
      const subject = this.#dependencies.subjectOf(clause);
      if (subject >= 0 && (subject === referent || subject === joint)) return level;
      clause = this.#dependencies.outerClause(clause);
    }
    return undefined;
  }

  areDisjoint(phrase: TokenRange, pronoun: PronounToken): boolean {
    const referent = this.#referentOf(phrase);
    const isBehind = phrase.firstToken > pronoun.at;
    switch (pronoun.role) {
      case 'subject':
        return isBehind ? this.#commands(pronoun.at, referent) : this.#forbidsSubject(referent, pronoun.at);
      case 'object':
        return isBehind ? this.#commands(pronoun.at, referent) : this.#forbidsObject(referent, pronoun.at);
      case 'possessor':
        return this.#forbidsPossessor(referent, pronoun.at, isBehind);
      case 'reflexive':
        return false;
    }
  }

  mayPrecede(phrase: TokenRange, pronoun: PronounToken): boolean {
    if (pronoun.role === 'reflexive') return false;
    const level = this.subjectLevel(phrase, pronoun);
    if (level === undefined || (level === 0 && pronoun.role !== 'possessor')) return false;
    // Only from a clause or phrase that hangs on what the phrase is the subject of, not from one that goes on before it.
    return !this.#isSubjectOfItself(pronoun.at, phrase);
  }

  /** Whether pronoun and phrase are subjects of two clauses joined by "and", or the pronoun that of the upper clause. */
  #isSubjectOfItself(at: number, phrase: TokenRange): boolean {
    const clause = this.#dependencies.clauseOf(at);
    const other = this.#dependencies.clauseOf(this.#referentOf(phrase));
    return clause !== other && this.#dependencies.isUnder(other, clause);
  }

  /** "He attacked Trump", "he said Trump lied", "told him that Trump lied": what hangs on the verb of the pronoun behind it. */
  #commands(at: number, referent: number): boolean {
    const dependencies = this.#dependencies;
    if (this.#areJoint(referent, at)) return true;
    const clause = dependencies.head(at);
    if (clause < 0 || !/^(?:nsubj|i?obj)/.test(dependencies.relation(at))) return false;
    for (
      let word = referent, steps = 0;
      word >= 0 && steps < farthest;
      word = dependencies.head(word), steps++
    ) {
      if (word === clause) return true;
      if (/^(?:advcl|conj|parataxis)/.test(dependencies.relation(word))) return false;
    }
    return false;
  }

  /** "Trump, whom he called". */
  #forbidsSubject(referent: number, at: number): boolean {
    const dependencies = this.#dependencies;
    const clause = dependencies.clauseOf(at);
    if (this.#areJoint(referent, at)) return true;
    const above = dependencies.head(clause);
    if (
      dependencies.relation(clause).startsWith('acl') &&
      above >= 0 &&
      dependencies.referent(above) === referent &&
      dependencies.subjectOf(clause) === at
    )
      return true;
    return dependencies.head(referent) === clause && /^i?obj$/.test(dependencies.relation(referent));
  }

  /** "Smith met him", "Smith, who met him". */
  #forbidsObject(referent: number, at: number): boolean {
    const dependencies = this.#dependencies;
    if (this.#areJoint(referent, at)) return true;
    const relation = dependencies.relation(at);
    const isArgument = /^i?obj$/.test(relation);
    if (!isArgument && !relation.startsWith('obl')) return false;
    if (!isArgument && besides.test(dependencies.prepositionOf(at) ?? '')) return false;
    const subject = dependencies.subjectOf(dependencies.clauseOf(at));
    return subject >= 0 && (subject === referent || subject === dependencies.firstOfJoint(referent));
  }

  /** "his brother John", "Jane, his wife", "Jane is his wife". */
  #forbidsPossessor(referent: number, at: number, isBehind: boolean): boolean {
    const dependencies = this.#dependencies;
    const owned = dependencies.head(at);
    if (owned < 0) return false;
    if (dependencies.referent(owned) === referent) return true;
    if (isBehind && dependencies.isUnder(referent, owned)) return true;
    const isPredicate =
      dependencies.clauseOf(at) === owned && dependencies.prepositionOf(owned) === undefined;
    return isPredicate && dependencies.subjectOf(owned) === referent;
  }

  #areJoint(referent: number, at: number): boolean {
    const dependencies = this.#dependencies;
    return dependencies.firstOfJoint(referent) === dependencies.firstOfJoint(at);
  }

  #referentOf({ firstToken, lastToken }: TokenRange): number {
    return this.#dependencies.referent(this.#dependencies.top(firstToken, lastToken));
  }
}
