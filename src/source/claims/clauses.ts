import type { Sentence, Token } from '../../language/paragraph';

/** A half-open range of token indices in one paragraph. */
export interface TokenRange {
  readonly firstToken: number;
  readonly lastToken: number;
}

const relatives = new Set(['who', 'which', 'whom', 'whose', 'that', 'where', 'when', 'why']);
const beforeClause = new Set(['after', 'before', 'by', 'without', 'despite', 'while', 'since', 'instead']);
const breaks = new Set([';', ':', '—', '–', '--', '―', '(', ')']);

const ends = new Set([',', '.', '?', '!', '…', '...']);
/** Verbs whose content often follows without "that". */
const saying = new Set([
  ...[
    'say',
    'think',
    'believe',
    'claim',
    'know',
    'suggest',
    'insist',
    'argue',
    'admit',
    'deny',
    'feel',
    'hope',
    'add',
  ],
]);

/** How far ahead of a conjunction its verb may stand, in tokens. */
const reach = 8;
/** A shorter piece says too little by itself and stays with what comes before it. */
const shortest = 3;

/**
 * Cuts a sentence into clauses, in order and without gaps: at subordinators, relative pronouns, participles after a
 * comma, gerunds after a preposition, conjunctions with a verb of their own, after verbs of saying, and around longer
 * quotations. A piece without a verb stays with its neighbour.
 */
export function splitClauses(tokens: readonly Token[], sentence: Sentence): TokenRange[] {
  const starts = [sentence.firstToken];
  for (let i = sentence.firstToken + 1; i < sentence.lastToken; i++) {
    if (startsClause(tokens, i, sentence) || endsOpeningClause(tokens, starts.at(-1) ?? i, i, sentence))
      starts.push(i);
  }
  const pieces = starts.map((firstToken, k) => ({
    firstToken,
    lastToken: starts[k + 1] ?? sentence.lastToken,
  }));
  return joinFragments(tokens, pieces);
}

function startsClause(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.kind === 'mark') return isOpening(tokens, at) && (before.norm === ',' || before.norm === ':');
  if (token.tag === 'PUNCT') return false;
  if (breaks.has(before.norm)) return true;
  if (before.kind === 'mark') return !isOpening(tokens, at - 1) && ends.has(tokens[at - 2]?.norm ?? '');
  if (token.tag === 'SCONJ' && token.norm !== 'as' && token.norm !== 'than') return !isJoined(before);
  if (relatives.has(token.norm) && token.tag !== 'DET') return !isJoined(before);
  if (token.tag === 'CCONJ') return hasOwnVerb(tokens, at, sentence);
  if (before.tag === 'VERB' && saying.has(before.lemma)) return hasSubjectAndVerb(tokens, at - 1, sentence);
  const next = tokens[at + 1];
  if (beforeClause.has(token.norm) && next) return isGerund(next) || hasSubjectAndVerb(tokens, at, sentence);
  return before.norm === ',' && isParticiple(token);
}

/** Whether the main clause begins here, after a clause with a subordinator that opens the sentence. */
function endsOpeningClause(tokens: readonly Token[], from: number, at: number, sentence: Sentence): boolean {
  const opener = tokens[from];
  if (opener?.tag !== 'SCONJ' || tokens[at - 1]?.norm !== ',' || tokens[at]?.tag === 'CCONJ') return false;
  return hasSubjectAndVerb(tokens, at - 1, sentence);
}

/** Whether a subordinator belongs to the word before it: "in which", "even if", "and that". */
function isJoined(before: Token): boolean {
  return before.tag === 'ADP' || before.tag === 'CCONJ' || before.norm === 'even' || before.norm === 'only';
}

function isGerund(token: Token): boolean {
  return token.tag === 'VERB' && token.norm.endsWith('ing');
}

function isParticiple(token: Token): boolean {
  return token.tag === 'VERB' && /(ing|ed|en|wn)$/.test(token.norm);
}

/** Whether a quotation mark opens: it stands by the word after it, not by the one before. */
function isOpening(tokens: readonly Token[], mark: number): boolean {
  const [before, token, after] = [tokens[mark - 1], tokens[mark], tokens[mark + 1]];
  return token !== undefined && after?.start === token.end && before?.end !== token.start;
}

/** Whether a verb follows the conjunction before the next break, with words enough to be a clause by itself. */
function hasOwnVerb(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const end = Math.min(sentence.lastToken, at + reach);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || token.tag === 'PUNCT' || token.tag === 'SCONJ' || relatives.has(token.norm)) return false;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB') return isFinite(tokens, i) && (i > at + 1 || tokens[at - 1]?.norm === ',');
  }
  return false;
}

/** Whether a finite verb follows the token, with its subject between them. */
function hasSubjectAndVerb(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const end = Math.min(sentence.lastToken, at + reach);
  let subject = false;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || (token.tag === 'PUNCT' && token.kind !== 'mark') || token.tag === 'ADP') return false;
    if (token.tag === 'AUX' || token.tag === 'VERB') return subject && isFinite(tokens, i);
    subject ||= token.tag === 'PRON' || token.tag === 'PROPN' || token.tag === 'NOUN';
  }
  return false;
}

/** Whether a verb can be the verb of a clause: not after "to", not a gerund or a participle before its noun. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!verb || before?.norm === 'to' || verb.norm.endsWith('ing')) return false;
  return !(before?.tag === 'ADJ' && (next?.tag === 'NOUN' || next?.tag === 'PROPN'));
}

function joinFragments(tokens: readonly Token[], pieces: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  let waiting: number | undefined;
  for (const piece of pieces) {
    const { lastToken } = piece;
    const firstToken = waiting ?? piece.firstToken;
    waiting = undefined;
    const whole = isWhole(tokens, { firstToken, lastToken });
    const last = joined.at(-1);
    if (whole) joined.push({ firstToken, lastToken });
    else if (last && !introduces(tokens, piece))
      joined[joined.length - 1] = { firstToken: last.firstToken, lastToken };
    else waiting = firstToken;
  }
  const end = pieces.at(-1)?.lastToken;
  if (waiting !== undefined && end !== undefined) joined.push({ firstToken: waiting, lastToken: end });
  return joined;
}

/** Whether a fragment belongs to what follows: "he said" without a quotation before it. */
function introduces(tokens: readonly Token[], { firstToken, lastToken }: TokenRange): boolean {
  const last = tokens[lastToken - 1];
  return last?.tag === 'VERB' && saying.has(last.lemma) && tokens[firstToken - 1]?.kind !== 'mark';
}

function isWhole(tokens: readonly Token[], { firstToken, lastToken }: TokenRange): boolean {
  let words = 0;
  let verb = false;
  for (let i = firstToken; i < lastToken; i++) {
    const token = tokens[i];
    if (!token || token.tag === 'PUNCT') continue;
    words++;
    verb ||= token.tag === 'VERB' || token.tag === 'AUX';
  }
  return verb && words >= shortest;
}
