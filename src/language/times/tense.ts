import type { Sentence, TimeExpression, Token } from '../paragraph';
import { verbForms } from '../verbForms';
import { normAt } from './reading';

type Tense = TimeExpression['tense'];

/**
 * Whether a clause tells of what was or of what will be, from the verb before a time and, where there is none, the one
 * behind it. Undefined where the verbs don't tell. `tags` are parts of speech in the terms of Universal Dependencies.
 */
export function tenseAround(
  tokens: readonly Token[],
  tags: readonly string[],
  { firstToken, lastToken }: Sentence,
  [from, to]: readonly [number, number],
): Tense {
  for (let at = from - 1; at >= firstToken && at > from - farthest; at--)
    if (isVerb(tags, at) && !isLoose(tokens, tags, at)) return tenseOf(tokens, tags, at, from);
  for (let at = to; at < lastToken && at < to + farthest; at++)
    if (isVerb(tags, at)) return tenseOf(tokens, tags, lastOfGroup(tags, at), from);
  return undefined;
}

/** So many words away a verb is still looked at. */
const farthest = 40;

const soon = /^(?:due|set|scheduled|expected|planned|slated|billed|likely|ready|about|poised|bound|going)$/;
const intends =
  /^(?:plan|hope|intend|want|aim|expect|vow|promise|agree|decide|prepare|pledge|threaten)(?:s|d|ed|ped|ning)?$/;
const scheduled =
  /^(?:begin|start|open|reopen|resume|close|end|expire|launch|run|take|meet|leave|arrive|face)s?$/;
const maybe = /^(?:may|might|could|can|should|must|ca)$/;

function isVerb(tags: readonly string[], at: number): boolean {
  return tags[at] === 'VERB' || tags[at] === 'AUX';
}

/** No verb, or one that tells no tense: an acronym, "speaking last night". */
function isLoose(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  return (
    /^\p{Lu}{2}/u.test(tokens[at]?.text ?? '') ||
    (normAt(tokens, at).endsWith('ing') && tags[at - 1] !== 'AUX')
  );
}

function lastOfGroup(tags: readonly string[], from: number): number {
  let at = from;
  while (isVerb(tags, at + 1) || (tags[at + 1] === 'ADV' && isVerb(tags, at + 2)) || tags[at + 1] === 'PART')
    at++;
  return at;
}

/** The tense of the group of verbs that ends with the one at `verb`. */
function tenseOf(tokens: readonly Token[], tags: readonly string[], verb: number, time: number): Tense {
  const auxiliaries: string[] = [];
  let at = verb - 1;
  for (; at > verb - 6 && (tags[at] === 'AUX' || tags[at] === 'ADV' || tags[at] === 'PART'); at--)
    auxiliaries.unshift(normAt(tokens, at));
  const word = normAt(tokens, verb);
  const all = [...auxiliaries, word];
  if (all.some(one => /^(?:will|'ll|shall|wo|would|'d)$/.test(one)))
    return all.includes('have') ? undefined : 'future';
  if (all.some(one => maybe.test(one))) return all.includes('have') ? 'past' : 'future';
  if (auxiliaries.includes('to')) {
    const before =
      auxiliaries.indexOf('to') > 0 ? auxiliaries[auxiliaries.indexOf('to') - 1] : normAt(tokens, at);
    if (soon.test(before ?? '') || intends.test(before ?? '') || isBe(before ?? '')) return 'future';
    return undefined;
  }
  const coming = soon.test(word) || soon.test(normAt(tokens, verb + 1));
  if (coming && /^(?:for|on|to|in|due|set)$/.test(normAt(tokens, verb + 1)) && verb < time)
    return all.some(one => /^(?:was|were|had)$/.test(one)) ? undefined : 'future';
  // "The vote is on Sunday", but not "the service is free on Sunday".
  if (/^(?:is|are|'re)$/.test(word)) return time - verb === 2 || time - verb === 1 ? 'future' : undefined;
  return tenseOfForm(word, auxiliaries);
}

function tenseOfForm(word: string, auxiliaries: readonly string[]): Tense {
  if (/^(?:was|were|had|did)$/.test(word)) return 'past';
  if (auxiliaries.some(one => /^(?:was|were|had|has|have|did|'ve|been)$/.test(one))) return 'past';
  if (auxiliaries.some(one => /^(?:is|are|'s|'re|'m|am)$/.test(one))) return undefined;
  if (scheduled.test(word)) return 'future';
  const forms = verbForms.get(word)?.forms;
  if (forms?.includes('past') && !forms.includes('base')) return 'past';
  return forms === undefined && word.endsWith('ed') ? 'past' : undefined;
}

function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|'s|'re)$/.test(word);
}
