import type { Grammar, Token } from '../../../language/paragraph';

/** Relations of words inside one phrase: who bears one has no place of its own in the clause. */
const inside =
  /^(?:nmod|appos|flat|compound|amod|det|case|nummod|fixed|punct|cc|goeswith|nmod:.*|flat:.*|compound:.*)$/;
/** Relations of the verb, noun or adjective that heads a clause. */
const clausal = /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis)(?::|$)/;
/** As far up a tree is looked; deeper ones are broken text. */
const deepest = 12;

/**
 * The dependencies of a paragraph as questions about its words: what they do, which clause they belong to and who that
 * clause is about. Clauses are numbered by the word that heads them.
 */
export class Dependencies {
  readonly #grammar: Grammar;
  readonly #tokens: readonly Token[];
  /** For each word the subject and the object that hang on it; -1 for none. */
  readonly #subjects: Int32Array;
  readonly #objects: Int32Array;
  readonly #clauses: Int32Array;
  /** The words of which "is" or "was" says that somebody is that. */
  readonly #copulas = new Set<number>();

  constructor(grammar: Grammar, tokens: readonly Token[]) {
    this.#grammar = grammar;
    this.#tokens = tokens;
    const { heads } = grammar;
    this.#subjects = new Int32Array(heads.length).fill(-1);
    this.#objects = new Int32Array(heads.length).fill(-1);
    this.#clauses = new Int32Array(heads.length).fill(-1);
    heads.forEach((head, token) => {
      if (head < 0) return;
      if (this.relation(token) === 'cop') this.#copulas.add(head);
      if (this.relation(token).startsWith('nsubj') && (this.#subjects[head] ?? 0) < 0)
        this.#subjects[head] = token;
      if (this.relation(token) === 'obj' && (this.#objects[head] ?? 0) < 0) this.#objects[head] = token;
    });
  }

  head(token: number): number {
    return this.#grammar.heads[token] ?? -1;
  }

  relation(token: number): string {
    return this.#grammar.relations[token] ?? '';
  }

  /** The word of a range on which the others hang. */
  top(from: number, to: number): number {
    for (let token = from; token < to; token++) {
      const head = this.head(token);
      if (head < from || head >= to) return token;
    }
    return from;
  }

  /** The word that stands for the whole phrase: "lawyer" of "his lawyer, Jane Roe". */
  referent(token: number): number {
    let at = token;
    for (let steps = 0; steps < deepest && /^(?:appos|flat)(?::|$)/.test(this.relation(at)); steps++)
      at = this.head(at);
    return at;
  }

  /** The first of the words joined by "and": "Smith" of "Smith, Jones and Brown". */
  firstOfJoint(token: number): number {
    let at = token;
    for (let steps = 0; steps < deepest && this.relation(at) === 'conj' && !this.#isPredicate(at); steps++)
      at = this.referent(this.head(at));
    return at;
  }

  /** The clause of a word. */
  clauseOf(token: number): number {
    const known = this.#clauses[token] ?? -1;
    if (known >= 0) return known;
    let at = token;
    for (let steps = 0; steps < deepest; steps++) {
      const relation = this.relation(at);
      const head = this.head(at);
      if (head < 0 || clausal.test(relation) || (relation === 'conj' && this.#isPredicate(at))) break;
      at = head;
      if (!inside.test(relation) && relation !== 'conj') break;
    }
    this.#clauses[token] = at;
    return at;
  }

  /** The clause in which a clause stands, for the main clause undefined. */
  outerClause(clause: number): number | undefined {
    const head = this.head(clause);
    if (head < 0) return undefined;
    const outer = this.clauseOf(head);
    return outer === clause ? undefined : outer;
  }

  /**
   * The word that a clause has for its subject, also where it is said elsewhere: the noun before "who", the subject that
   * "and left" or "to leave" shares with the verb before it. -1 for none.
   */
  subjectOf(clause: number, depth = 0): number {
    const own = this.#subjects[clause] ?? -1;
    const relation = this.relation(clause);
    const head = this.head(clause);
    if (own >= 0)
      return relation === 'acl:relcl' && this.#isRelative(own) && head >= 0 ? this.referent(head) : own;
    if (head < 0 || depth > deepest) return -1;
    if (/^acl(?::|$)/.test(relation)) return this.referent(head);
    if (relation === 'xcomp' && (this.#objects[head] ?? -1) >= 0) return this.#objects[head] ?? -1;
    return /^(?:conj|xcomp|advcl)/.test(relation) ? this.subjectOf(this.clauseOf(head), depth + 1) : -1;
  }

  /** Whether the word is what somebody "is" or "was". */
  hasCopula(token: number): boolean {
    return this.#copulas.has(token);
  }

  /** The preposition of a phrase; undefined where it has none. */
  prepositionOf(token: number): string | undefined {
    for (let at = token - 1; at >= 0 && at > token - deepest; at--)
      if (this.relation(at) === 'case' && this.head(at) === token) return this.#tokens[at]?.norm;
    return undefined;
  }

  /** Whether a word hangs, over any number of words, on the other. */
  isUnder(token: number, other: number): boolean {
    for (let at = token, steps = 0; at >= 0 && steps < 3 * deepest; at = this.head(at), steps++)
      if (at === other) return true;
    return false;
  }

  #isRelative(token: number): boolean {
    return /^(?:who|which|that)$/.test(this.#tokens[token]?.norm ?? '');
  }

  #isPredicate(token: number): boolean {
    return /^(?:VERB|AUX)$/.test(this.#grammar.tags[token] ?? '') || (this.#subjects[token] ?? -1) >= 0;
  }
}
