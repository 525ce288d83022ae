import type { Grammar, Paragraph, Token } from './paragraph';

/** A half-open range of token indices of one paragraph. */
export interface TokenRange {
  readonly firstToken: number;
  readonly lastToken: number;
}

/**
 * The dependencies of a paragraph, to walk. Tokens are named by their index in it. Where a relation is asked for, one
 * without its subtype stands for all of them: "nsubj" finds "nsubj:pass" too.
 */
export class DependencyTree {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  readonly #dependents: readonly (readonly number[])[];

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
    const dependents: number[][] = tokens.map(() => []);
    grammar.heads.forEach((head, token) => dependents[head]?.push(token));
    this.#dependents = dependents;
  }

  /** The word as written in lower case; empty beyond the paragraph. */
  norm(token: number): string {
    return this.#tokens[token]?.norm ?? '';
  }

  /** Part of speech as the trained reader sees it; the tag of a `Token` is that of the rules. */
  tag(token: number): string {
    return this.#grammar.tags[token] ?? 'X';
  }

  /** The word that a word hangs on; undefined for the root of a sentence. */
  head(token: number): number | undefined {
    const head = this.#grammar.heads[token] ?? -1;
    return head < 0 ? undefined : head;
  }

  /** How a word hangs on its head, with the subtype: "nsubj:pass". */
  relation(token: number): string {
    return this.#grammar.relations[token] ?? 'root';
  }

  /** Whether a word hangs on its head by one of these relations. */
  is(token: number, ...relations: readonly string[]): boolean {
    const own = this.relation(token);
    return relations.some(
      relation =>
        own.startsWith(relation) && (own.length === relation.length || own[relation.length] === ':'),
    );
  }

  /** The words that hang on a word, in text order: all of them, or those that do so by one of these relations. */
  dependents(token: number, ...relations: readonly string[]): readonly number[] {
    const all = this.#dependents[token] ?? [];
    return relations.length === 0 ? all : all.filter(dependent => this.is(dependent, ...relations));
  }

  /** The first word that hangs on a word by one of these relations. */
  dependent(token: number, ...relations: readonly string[]): number | undefined {
    return this.#dependents[token]?.find(dependent => this.is(dependent, ...relations));
  }

  /** The words above a word, from its head to the root of the sentence. */
  *ancestors(token: number): Generator<number> {
    for (let at = this.head(token); at !== undefined; at = this.head(at)) yield at;
  }

  /** Whether a word is, or hangs directly or not on, another. */
  isUnder(token: number, above: number): boolean {
    if (token === above) return true;
    for (const ancestor of this.ancestors(token)) if (ancestor === above) return true;
    return false;
  }

  /** The head of a stretch of words ("Prime Minister Jane Doe"): the one that all others in it hang on, the first if several do. */
  headOf({ firstToken, lastToken }: TokenRange): number | undefined {
    let best: number | undefined;
    let least = Infinity;
    for (let token = firstToken; token < lastToken; token++) {
      const head = this.head(token) ?? -1;
      if (head >= firstToken && head < lastToken) continue;
      const depth = this.#depth(token);
      if (depth >= least) continue;
      best = token;
      least = depth;
    }
    return best;
  }

  /**
   * A word with all that hangs on it, except by the relations in `without` ("appos", "acl", "conj"), as one stretch:
   * what stands apart from the word itself is left out.
   */
  phrase(token: number, ...without: readonly string[]): TokenRange {
    const members = new Set([token]);
    const open = [token];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const dependent of this.dependents(next)) {
        if (members.has(dependent) || this.is(dependent, ...without)) continue;
        members.add(dependent);
        open.push(dependent);
      }
    let firstToken = token;
    let lastToken = token + 1;
    while (members.has(firstToken - 1)) firstToken--;
    while (members.has(lastToken)) lastToken++;
    return { firstToken, lastToken };
  }

  #depth(token: number): number {
    let depth = 0;
    for (const ancestor of this.ancestors(token)) depth += ancestor < 0 ? 0 : 1;
    return depth;
  }
}

/** The tree of a paragraph; undefined where rules read it, which parse nothing. Making it takes time linear in the words. */
export function dependencyTree({ tokens, grammar }: Paragraph): DependencyTree | undefined {
  return grammar && new DependencyTree(tokens, grammar);
}
