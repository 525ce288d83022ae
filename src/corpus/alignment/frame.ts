import type { Clause, Outline, Word } from './outline';

/** Who does what to whom in a clause, as far as the order of words and their tags tell. */
export interface Frame {
  /** The verbs of the predicate in order, auxiliaries left out: of "is expected to resign" expect and resign. */
  readonly chain: readonly Word[];
  /** The auxiliaries, negations and adverbs between them. */
  readonly helpers: readonly Word[];
  /** What is done: the last verb of the chain. */
  readonly action: Word;
  readonly passive: boolean;
  /** The words before the predicate that name who does it or to whom it is done; empty where that is left out. */
  readonly subject: readonly Word[];
  /** The words after the predicate up to the next preposition. */
  readonly object: readonly Word[];
  /** The words after "by" of a passive. */
  readonly agent: readonly Word[];
}

/** Verbs that another verb follows with "to" and that say how firmly, not what. */
const chaining = new Set([
  ...[
    'expect',
    'plan',
    'intend',
    'hope',
    'want',
    'vow',
    'promise',
    'pledge',
    'prepare',
    'agree',
    'refuse',
    'decline',
  ],
  ...[
    'appear',
    'seem',
    'claim',
    'threaten',
    'offer',
    'decide',
    'consider',
    'continue',
    'begin',
    'start',
    'try',
    'attempt',
  ],
  ...[
    'force',
    'believe',
    'say',
    'report',
    'allege',
    'think',
    'schedule',
    'set',
    'likely',
    'ready',
    'unlikely',
    'able',
  ],
  ...[
    'unable',
    'willing',
    'unwilling',
    'due',
    'go',
    'have',
    'poise',
    'manage',
    'fail',
    'move',
    'seek',
    'propose',
  ],
]);
const glue = new Set(['ADV', 'PART', 'AUX']);

/** The frame of a clause; undefined where it has no verb of its own. */
export function frameOf({ words }: Outline, { firstWord, lastWord }: Clause): Frame | undefined {
  const clause = words.slice(firstWord, lastWord);
  const start = clause.findIndex((word, i) => isVerbal(word) && !isModifier(clause, i));
  if (start < 0) return undefined;
  const { chain, helpers, end } = readChain(clause, start);
  const action = chain.at(-1) ?? helpers.findLast(word => word.tag === 'AUX');
  if (!action) return undefined;
  const passive = isPassive(helpers, chain);
  return {
    chain,
    helpers,
    action,
    passive,
    subject: subjectOf(clause.slice(0, start)),
    object: nounPhrase(clause, end),
    agent: passive ? agentOf(clause, end) : [],
  };
}

function isVerbal({ tag }: Word): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** A participle before its noun ("targeted measures") or after one ("people convicted of …") is no predicate. */
function isModifier(clause: readonly Word[], at: number): boolean {
  const [before, word, after] = [clause[at - 1], clause[at], clause[at + 1]];
  if (word?.tag !== 'VERB') return false;
  if (before?.norm === 'to' && before.tag === 'PART') return true;
  if (!/(ed|ing|en|wn)$/.test(word.norm)) return false;
  if (
    after &&
    (after.tag === 'NOUN' || after.tag === 'PROPN') &&
    before &&
    ['DET', 'ADJ', 'ADP'].includes(before.tag)
  )
    return true;
  const later = clause.slice(at + 1, at + 12).some(isFinite);
  return before?.tag === 'NOUN' && later && (after?.tag === 'ADP' || word.norm.endsWith('ing'));
}

function isFinite({ tag, norm }: Word): boolean {
  return tag === 'AUX' || (tag === 'VERB' && /ed$|s$/.test(norm));
}

interface Chain {
  readonly chain: readonly Word[];
  readonly helpers: readonly Word[];
  /** Index of the first word after it. */
  readonly end: number;
}

function readChain(clause: readonly Word[], start: number): Chain {
  const chain: Word[] = [];
  const helpers: Word[] = [];
  let i = start;
  for (; i < clause.length; i++) {
    const word = clause[i];
    if (!word) break;
    const last = chain.at(-1);
    if (
      word.tag === 'VERB' &&
      (!last || clause[i - 1]?.norm === 'to' || helpers.includes(clause[i - 1] ?? last))
    ) {
      if (last && clause[i - 1]?.norm !== 'to' && !isHelping(last)) break;
      chain.push(word);
    } else if (
      word.norm === 'to' &&
      isBare(clause, i + 1) &&
      (last ? chaining.has(last.lemma) : helpers.length > 0)
    ) {
      helpers.push(word);
    } else if (glue.has(word.tag) && word.norm !== 'to') {
      if (last && word.tag === 'AUX' && clause[i - 1]?.norm !== 'to') break;
      helpers.push(word);
    } else if (!last && chaining.has(word.lemma) && clause[i + 1]?.norm === 'to') {
      chain.push(word);
    } else break;
  }
  return { chain, helpers, end: i };
}

function isHelping({ lemma }: Word): boolean {
  return chaining.has(lemma);
}

/** Whether a verb stands there, perhaps after an adverb or "be". */
function isBare(clause: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const tag = clause[i]?.tag;
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV') return false;
  }
  return false;
}

function isPassive(helpers: readonly Word[], chain: readonly Word[]): boolean {
  const action = chain.at(-1);
  const before = helpers.filter(word => action && word.start < action.start && word.tag === 'AUX').at(-1);
  return (
    before?.lemma === 'be' &&
    action !== undefined &&
    /(ed|en|wn|t|d|n)$/.test(action.norm) &&
    !action.norm.endsWith('ing')
  );
}

/** The noun phrase right before the predicate, back to a relative pronoun or a subordinator. */
function subjectOf(before: readonly Word[]): Word[] {
  const start = before.findLastIndex(word => word.tag === 'SCONJ' || (word.tag === 'CCONJ' && !word.entity));
  const rest = before.slice(start + 1);
  return rest.filter(
    word => ['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(word.tag) || word.entity !== undefined,
  );
}

function nounPhrase(clause: readonly Word[], from: number): Word[] {
  const end = clause.findIndex(
    (word, i) => i >= from && (word.tag === 'ADP' || word.tag === 'SCONJ' || isVerbal(word)),
  );
  return clause.slice(from, end < 0 ? clause.length : end);
}

function agentOf(clause: readonly Word[], from: number): Word[] {
  const by = clause.findIndex((word, i) => i >= from && word.norm === 'by');
  return by < 0 ? [] : nounPhrase(clause, by + 1);
}
