import type { Sentence, Token } from '../../../language/paragraph';
import type { GrammarRole } from './syntax';

/** A sentence with its tokens numbered by clause, and which tokens stand in quotation marks. */
export interface Clauses {
  /** For each token from `first`, the number of its clause. */
  readonly clause: readonly number[];
  readonly first: number;
}

const relatives = /^(?:who|whom|which|whose|where)$/;

/**
 * Cuts a sentence into clauses by its conjunctions, relative pronouns and marks. What stands between two commas after a
 * relative pronoun is a clause in a clause: behind the second comma the outer one goes on.
 */
export function clausesOf(tokens: readonly Token[], { firstToken, lastToken }: Sentence): Clauses {
  const clause: number[] = [];
  let current = 0;
  let highest = 0;
  let outer: number | undefined;
  for (let i = firstToken; i < lastToken; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const next = tokens[i + 1];
    if (token.text === ',' && outer !== undefined) {
      current = outer;
      outer = undefined;
    } else if (relatives.test(token.norm)) {
      outer ??= tokens[i - 1]?.text === ',' ? current : undefined;
      current = ++highest;
    } else if (opensClause(tokens, i, next)) {
      outer = undefined;
      current = ++highest;
    }
    clause.push(current);
  }
  return { clause, first: firstToken };
}

function opensClause(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark' || /^[;:—–]$|^--$/.test(token.text)) return true;
  if (token.tag === 'SCONJ' && token.norm !== 'than') return true;
  if (/^(?:when|where|after|before|until|since|as)$/.test(token.norm)) return hasSubjectNext(tokens, at + 1);
  if (token.tag === 'CCONJ') return hasSubjectNext(tokens, at + 1);
  if (token.text === ',' && next !== undefined) return next.tag !== 'CCONJ' && hasSubjectNext(tokens, at + 1);
  return false;
}

/** Whether a noun phrase with a finite verb right behind it begins at a token. */
function hasSubjectNext(tokens: readonly Token[], from: number): boolean {
  let seen = false;
  for (let i = from; i < from + 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !token.norm.endsWith('ing'))) return seen;
    if (token.tag === 'PRON' || token.tag === 'NOUN' || token.tag === 'PROPN') seen = true;
    else if (!/^(?:DET|ADJ|NUM|ADV|PART)$/.test(token.tag)) return false;
  }
  return false;
}

/** The number of the clause of a token. */
export function clauseAt(clauses: Clauses, token: number): number {
  return clauses.clause[token - clauses.first] ?? 0;
}

/** What a name does in its clause, from the tokens before its title and behind its apposition. */
export function roleOf(tokens: readonly Token[], from: number, to: number, sentence: Sentence): GrammarRole {
  const next = tokens[to];
  if (next?.norm === "'s" && next.tag === 'PART') return 'possessor';
  if (next?.norm === "'" && next.kind === 'word') return 'possessor';
  const before = beforePhrase(tokens, from, sentence.firstToken);
  const head = tokens[before];
  if (before >= sentence.firstToken && head !== undefined) {
    if (head.norm === 'to' && tokens[before - 1]?.norm === 'according') return 'subject';
    if (head.tag === 'ADP' || (head.norm === 'to' && head.tag === 'PART')) return 'oblique';
    if (head.tag === 'VERB' && !isSaidBefore(tokens, before))
      return verbFollows(tokens, to, sentence.lastToken) ? 'subject' : 'object';
    if (head.tag === 'VERB') return 'subject';
  }
  if (verbFollows(tokens, to, sentence.lastToken)) return 'subject';
  if (head?.text === ',' || head?.norm === 'and' || head?.norm === 'or') return 'apposition';
  return before < sentence.firstToken ? 'subject' : 'object';
}

/** The token before the phrase that the name closes: over titles, adjectives and articles. */
function beforePhrase(tokens: readonly Token[], from: number, first: number): number {
  let at = from - 1;
  while (at >= first && from - at < 9) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      /^(?:NOUN|ADJ|PROPN|NUM|DET)$/.test(token.tag) ||
      (token.tag === 'PRON' && /^(?:his|her|its)$/.test(token.norm))
    )
      at--;
    else break;
  }
  return at;
}

/** "“…,” said Merkel": the verb of saying stands before its subject. */
function isSaidBefore(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return (
    before?.kind === 'mark' &&
    /^(?:said|says|added|asked|told|replied|wrote|continued|explained|noted|insisted)$/.test(
      tokens[verb]?.norm ?? '',
    )
  );
}

/** Whether a finite verb follows, over an apposition, a bracket, a relative clause or a second name joined by "and". */
function verbFollows(tokens: readonly Token[], to: number, limit: number): boolean {
  let at = to;
  for (let hops = 0; hops < 3 && at < limit; hops++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB') return !token.norm.endsWith('ing');
    if (token.tag === 'ADV' || token.norm === 'himself' || token.norm === 'herself') {
      at++;
      continue;
    }
    const end = skipInsertion(tokens, at, limit);
    if (end === at) return false;
    at = end;
  }
  return false;
}

function skipInsertion(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (token?.text === ',' || token?.text === '(' || token?.text === '—' || token?.text === '–') {
    const closer = token.text === '(' ? ')' : token.text;
    for (let i = at + 1; i < Math.min(limit, at + 30); i++) if (tokens[i]?.text === closer) return i + 1;
    return at;
  }
  if (/^(?:who|whom|whose)$/.test(token?.norm ?? '')) return at;
  if (token?.norm !== 'and') return at;
  let end = at + 1;
  while (end < limit && end - at < 6 && /^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[end]?.tag ?? '')) end++;
  return end > at + 1 ? end : at;
}
