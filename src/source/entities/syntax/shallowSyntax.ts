import type { TokenRange } from '../../../language/dependencyTree';
import type { Sentence, Token } from '../../../language/paragraph';
import { clauseAt, clausesOf, roleOf, type Clauses } from './shallowClauses';
import type { GrammarRole, PronounToken, Syntax } from './syntax';

/** Syntax of one sentence without a parse, from the words around its phrases. */
export class ShallowSyntax implements Syntax {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #clauses: Clauses;

  constructor(tokens: readonly Token[], sentence: Sentence) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#clauses = clausesOf(tokens, sentence);
  }

  roleOf({ firstToken, lastToken }: TokenRange): GrammarRole {
    return roleOf(this.#tokens, firstToken, lastToken, this.#sentence);
  }

  isPredicative({ firstToken }: TokenRange): boolean {
    return /^(?:as|is|was|are|were|be|been|being|became|become|becomes|remains|remained)$/.test(
      this.#tokens[firstToken - 1]?.norm ?? '',
    );
  }

  clauseOf(token: number): number {
    return clauseAt(this.#clauses, token);
  }

  subjectLevel(phrase: TokenRange, { at }: PronounToken): number | undefined {
    if (this.roleOf(phrase) !== 'subject') return undefined;
    return this.#isOneClause(phrase, at) ? 0 : 1;
  }

  areDisjoint(phrase: TokenRange, { at, role }: PronounToken): boolean {
    if (phrase.firstToken > at) return false;
    if (role !== 'object' || !this.#isOneClause(phrase, at)) return false;
    const isJoint = this.#tokens[phrase.lastToken]?.norm === 'and' && phrase.lastToken + 1 === at;
    return isJoint || this.roleOf(phrase) === 'subject';
  }

  /**
   * "While keeping his nation from …, Smith", "In her review Wright": in what opens the sentence a pronoun may mean the
   * first name behind it, the subject or the one whose the subject is.
   */
  mayPrecede(phrase: TokenRange, { at, role }: PronounToken): boolean {
    const tokens = this.#tokens;
    const phraseRole = this.roleOf(phrase);
    if (role === 'reflexive' || (phraseRole !== 'subject' && phraseRole !== 'possessor')) return false;
    if (!opensSubordinate(tokens, this.#sentence.firstToken)) return false;
    const before = tokens[phrase.firstToken - 1];
    if (before?.text === ',') return true;
    // Without a comma only from a phrase, not from a clause with a subject of its own, and never inside the pronoun's phrase.
    if (role !== 'possessor' || phrase.firstToken - at < 2) return false;
    for (let i = at + 1; i < phrase.firstToken; i++) if (tokens[i]?.text === ',') return true;
    return before?.tag === 'NOUN' && phraseRole === 'subject';
  }

  isJoined({ lastToken }: TokenRange, { at, role }: PronounToken): boolean {
    return role === 'possessor' && lastToken + 1 === at && this.#tokens[lastToken]?.norm === 'and';
  }

  #isOneClause({ firstToken }: TokenRange, at: number): boolean {
    return this.clauseOf(firstToken) === this.clauseOf(at);
  }
}

function opensSubordinate(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first]?.kind === 'mark' ? first + 1 : first;
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag === 'ADP' || token.tag === 'SCONJ') return true;
  // "Early in his career", "Even with his powers".
  if ((token.tag === 'ADV' || token.tag === 'ADJ') && tokens[at + 1]?.tag === 'ADP') return true;
  return (
    /^(?:when|where|as|after|before|while|since|until|having|being|born|despite|upon|once)$/.test(
      token.norm,
    ) || /(?:ing|ed)$/.test(token.norm)
  );
}
