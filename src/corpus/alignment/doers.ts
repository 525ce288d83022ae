import type { DependencyTree } from '../../language/dependencyTree';
import { agentOf } from '../../language/grammarRoles';
import { roleNouns } from '../../language/lexicon/roles';
import type { Action } from './actions';
import type { Outline, Word } from './outline';

const phraseTags = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);

/**
 * The words that name who does something, where that is a person or body: "lawyers" of "lawyers for the city said", the
 * name of "Smith, a lawyer, said", and "police" of "was stopped by police". Undefined where it is left out, a pronoun, or
 * nobody. The parse tells, or without one the words before an active verb.
 */
export function doerOf(outline: Outline, action: Action): readonly Word[] | undefined {
  const tree = outline.treeOf(action.verb.section);
  const doer = tree ? agentPhrase(outline, tree, action.verb) : phraseBefore(outline, action);
  return doer && isSomebody(outline, doer) ? doer : undefined;
}

/** The agent with what stands before it; what hangs on behind is left out. */
function agentPhrase(
  { words }: Outline,
  tree: DependencyTree,
  { section, token }: Word,
): readonly Word[] | undefined {
  const agent = agentOf(tree, token);
  if (agent === undefined || tree.tag(agent) === 'PRON') return undefined;
  const { firstToken, lastToken } = tree.phrase(
    agent,
    'acl',
    'appos',
    'conj',
    'nmod',
    'case',
    'punct',
    'parataxis',
  );
  const phrase = words.filter(
    word => word.section === section && word.token >= firstToken && word.token < lastToken,
  );
  return phrase.length > 0 ? phrase : undefined;
}

/** The noun phrase before a verb that is active and finite. */
function phraseBefore(
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
  return isApposed ? first : governing(own, phrases);
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
