import { behindWhat } from './fronted';
import type { Item, Line } from './lines';
import type { Stretch } from './nounPhrases';
import type { Tree } from './tree';
import type { VerbGroup } from './verbGroups';

/** Relations of a verb that shares the subject of the one it hangs on. */
const sharing = new Set(['conj', 'xcomp', 'advcl']);
/** So far up a subject is looked for. */
const most = 4;

/** The subject that the parse gives a verb, with what hangs on it: "Smith and Jones all agreed". */
export function parsedSubject({ items }: Line, tree: Tree, group: VerbGroup): Stretch | undefined {
  if (group.form === 'participle' || group.passive) return undefined;
  let verb = group.head;
  for (let steps = 0; steps < most && verb >= 0; steps++) {
    const subject = subjectOf(items, tree, verb, group.first);
    if (subject !== undefined) {
      let last = Math.min(tree.lasts[subject] ?? subject, group.first - 1);
      while (last > subject && /^(?:PUNCT|ADV)$/.test(items[last]?.tag ?? '')) last--;
      return behindWhat(items, { first: tree.firsts[subject] ?? subject, last });
    }
    if (!sharing.has(tree.relations[verb] ?? '')) return undefined;
    verb = tree.heads[verb] ?? -1;
  }
  return undefined;
}

function subjectOf(items: readonly Item[], tree: Tree, verb: number, before: number): number | undefined {
  for (let at = Math.min(before, verb) - 1; at >= Math.max(0, tree.firsts[verb] ?? 0); at--)
    if (tree.heads[at] === verb && tree.relations[at] === 'nsubj' && items[at]?.tag !== 'PUNCT') return at;
  return undefined;
}
