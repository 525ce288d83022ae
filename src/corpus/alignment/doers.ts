import { roleNouns } from '../../language/lexicon/roles';
import type { Action } from './actions';
import type { Outline, Word } from './outline';

const phraseTags = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);

/**
 * The words that name who does something, where that is a person or body: the noun phrase before an active, finite
 * verb, "lawyers" of "lawyers for the city said" and the name of "Smith, a lawyer, said". Undefined where it is left out,
 * a pronoun, or nobody.
 */
export function doerOf(
  outline: Outline,
  { verb, phrase, before, passive }: Action,
): readonly Word[] | undefined {
  const own = before.filter(({ clause }) => clause === verb.clause);
  if (passive || verb.norm.endsWith('ing') || phrase[0]?.norm === 'to' || own.at(-1)?.norm === 'to')
    return undefined;
  const phrases = nounPhrases(outline, own);
  const start = phrase[0]?.start ?? verb.start;
  const [first, last] = [phrases[0], phrases.at(-1)];
  if (!first || !last || own.at(-1) !== last.at(-1)) return undefined;
  const isApposed =
    phrases.length > 1 &&
    /^\s*,/.test(between(outline, first, start)) &&
    /,\s*$/.test(between(outline, last, start));
  const doer = isApposed ? first : governing(own, phrases);
  return doer && isSomebody(outline, doer) ? doer : undefined;
}

function between({ source }: Outline, phrase: readonly Word[], end: number): string {
  return source.text.slice(phrase.at(-1)?.end ?? end, end);
}

/** Runs of nouns with what belongs to them; a comma or a dash ends one. */
function nounPhrases({ source }: Outline, words: readonly Word[]): Word[][] {
  const phrases: Word[][] = [];
  let open: Word[] | undefined;
  for (const word of words) {
    const last = open?.at(-1);
    if (last && /[,;:()–—]/.test(source.text.slice(last.end, word.start))) open = undefined;
    if (!phraseTags.has(word.tag)) open = undefined;
    else if (open) open.push(word);
    else phrases.push((open = [word]));
  }
  return phrases.filter(phrase => phrase.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN'));
}

/** The last phrase that no preposition goes before: in "lawyers for the city" the first one. */
function governing(words: readonly Word[], phrases: readonly Word[][]): readonly Word[] | undefined {
  return phrases.findLast(phrase => {
    const first = phrase[0];
    const at = first ? words.indexOf(first) : 0;
    // A preposition that opens the clause joins it to another: "after officials declared".
    return at <= 1 || !['ADP', 'CCONJ'].includes(words[at - 1]?.tag ?? '');
  });
}

function isSomebody({ source }: Outline, phrase: readonly Word[]): boolean {
  const head = phrase.findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  if (!head) return false;
  const entity = source.entities.find(({ id }) => id === head.entity);
  return entity ? entity.kind === 'person' || entity.kind === 'organisation' : roleNouns.has(head.lemma);
}
