import type { TokenRange } from '../../../language/dependencyTree';
import type { PronounRole } from '../pronounForms';

/** What a phrase does in its clause. `nominal`: it stands inside another phrase, "the plan of Smith". */
export type GrammarRole = 'subject' | 'object' | 'oblique' | 'possessor' | 'nominal' | 'apposition';

/** A pronoun among the tokens of a paragraph. */
export interface PronounToken {
  readonly at: number;
  readonly role: PronounRole;
}

/** What grammar says of the phrases and pronouns of one sentence. */
export interface Syntax {
  roleOf(phrase: TokenRange): GrammarRole;
  /** Whether the phrase says what somebody is and names nobody new: "became a nurse", "as the leader". */
  isPredicative(phrase: TokenRange): boolean;
  /** A number that the words of one clause share. */
  clauseOf(token: number): number;
  /** How many clauses above the pronoun the phrase is the subject, 0 for its own clause; undefined where it is not. */
  subjectLevel(phrase: TokenRange, pronoun: PronounToken): number | undefined;
  /** Whether grammar keeps the pronoun from meaning whoever the phrase means: "Smith met him", "he met Smith". */
  areDisjoint(phrase: TokenRange, pronoun: PronounToken): boolean;
  /** Whether the pronoun may mean a phrase that comes only behind it: "In her speech Smith …". */
  mayPrecede(phrase: TokenRange, pronoun: PronounToken): boolean;
  /** Whether the phrase is joined to what the pronoun owns: "Smith and his wife". */
  isJoined(phrase: TokenRange, pronoun: PronounToken): boolean;
}
