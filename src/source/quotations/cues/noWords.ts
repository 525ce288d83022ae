import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { Tree } from '../syntax/tree';
import type { VerbGroup } from '../syntax/verbGroups';

/** What "declared" makes so: nothing is told by it. */
const declared = new Set(
  'victory war independence bankruptcy insolvency defeat peace emergency ceasefire truce holiday mourning'.split(
    ' ',
  ),
);

/** What a storm or an athlete "claims". */
const taken = new Set(
  'life lives victim victims casualties scalp title titles crown medal gold silver bronze trophy prize championship'.split(
    ' ',
  ),
);

/**
 * "declared victory", "declared a state of emergency": an act that is done by speaking, of which no words are given.
 */
export function givesNoWords(items: readonly Item[], { lemma, first, last }: VerbGroup): boolean {
  // "Owners can expect to pay": that it will be so, not that they think so.
  if (lemma === 'expect') return items[first]?.norm === 'can' || items[first]?.norm === 'should';
  if (lemma === 'claim') return takesAway(items, last + 1);
  if (lemma !== 'declare') return false;
  let at = last + 1;
  while (/^(?:a|an|the|state|period|day|days|national|public|of|three|two)$/.test(items[at]?.norm ?? ''))
    at++;
  return declared.has(items[at]?.norm ?? '');
}

/** "claimed three lives", "its first victim", "the title": what is taken or won. */
function takesAway(items: readonly Item[], start: number): boolean {
  let at = start;
  while (/^(?:DET|ADJ|NUM|PRON)$/.test(items[at]?.tag ?? '')) at++;
  return at < start + 5 && taken.has(items[at]?.norm ?? '');
}

/** Verbs that say what something is called, and nothing else. */
const naming = new Set(['call', 'term', 'label', 'dub', 'brand']);

/**
 * "called the mayor on Monday", "wrote a book": what is behind the verb is no words of anybody, unless it says what the
 * mayor is called.
 */
export function isNoWords(
  items: readonly Item[],
  tree: Tree,
  { lemma, head }: VerbGroup,
  { first, last }: Stretch,
): boolean {
  if (lemma === 'write') return items[first]?.norm !== 'that';
  if (!naming.has(lemma)) return false;
  for (let at = first + 1; at <= last; at++) {
    if (tree.heads[at] === head && tree.relations[at] === 'xcomp') return false;
    if (isPredicate(items[at - 1], items[at])) return false;
  }
  return true;
}

/** "called off the race", "called in the army": what is done, unlike "called for a vote". */
export function isCalledOff({ lemma }: VerbGroup, preposition: Item | undefined): boolean {
  return lemma === 'call' && !/^(?:for|on|upon|out)$/.test(preposition?.norm ?? '');
}

/** "… the mayor a liar", "… it “mad”", "… the plan unfair" */
function isPredicate(before: Item | undefined, item: Item | undefined): boolean {
  if (item === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? '')) return false;
  return item.tag === 'DET' || item.tag === 'ADJ' || item.inMarks !== undefined || item.norm === 'as';
}

/** What somebody can or will do, whether or not they say or think so: "is able to", "is likely to". */
export const abilities: ReadonlySet<string> = new Set(
  'able unable likely unlikely due set bound free poised apt liable prone eligible entitled welcome'.split(
    ' ',
  ),
);
