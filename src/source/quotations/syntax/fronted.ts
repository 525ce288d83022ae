import type { Item } from './lines';
import type { Stretch } from './nounPhrases';

/** The subject without the object before it: "what the mayor called a farce". */
export function behindWhat(items: readonly Item[], phrase: Stretch): Stretch {
  const isFronted =
    items[phrase.first]?.norm === 'what' && /^(?:DET|PROPN)$/.test(items[phrase.first + 1]?.tag ?? '');
  return isFronted ? { first: phrase.first + 1, last: phrase.last } : phrase;
}
