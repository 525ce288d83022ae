import { cueEntries } from '../cues/entries';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import type { Tree } from '../syntax/tree';
import type { Anchor } from './proposals';
import { bases, look, place, placesOf, relations, toRows, size, tags, words } from './vocabulary';

/** How many features an anchor has. */
export const anchorFeatures = 22;
/** Lemmas share so many places. */
export const lemmaPlaces = 1024;

const forms = placesOf(['finite', 'infinitive', 'gerund', 'participle']);
const kinds = placesOf(['body', 'headline', 'heading']);
const classes = placesOf('neutral claim denial hedge demand promise belief accusation'.split(' '));
const stand = placesOf('he she they it i we you who which that this one there'.split(' '));
/** What cue verbs take, in two groups of five. */
const frames = [
  ['q', 'c', 'w', 'o', 'a'],
  ['g', 't', 'x', 'i', 'y'],
] as const;

/** What tells whether the anchor is a cue, whatever its content. */
export function featuresOfAnchor(syntax: Syntax, tree: Tree, anchor: Anchor): number[] {
  const { items, passage } = syntax.line;
  const { group, item: at, source, ruled } = anchor;
  const behind = (group?.last ?? at) + 1;
  const before = (group?.first ?? at) - 1;
  const lemma = lemmaOf(syntax, anchor);
  return toRows([
    group === undefined ? 9 : place(forms, group.form) + (group.passive ? 4 : 0),
    (group?.modal === true ? 1 : 0) + (group?.negated === true ? 2 : 0),
    knownAs(lemma),
    framesOf(lemma, frames[0]),
    framesOf(lemma, frames[1]),
    ruled === undefined ? 0 : 1 + place(bases, ruled.basis),
    place(relations, tree.relations[at]),
    look(items, tree.heads[at] ?? -1),
    headOf(syntax, tree, at),
    sourceKind(items, source),
    sourceTie(tree, source, at),
    source === undefined ? 0 : size(source.last - source.first),
    look(items, behind),
    place(words, items[behind]?.norm),
    look(items, before),
    place(words, items[before]?.norm),
    place(kinds, passage.kind),
    size(at),
    size(items.length - at),
    syntax.holdsQuotation ? 1 : 0,
    items[behind]?.inMarks === undefined ? 0 : 1,
    place(classes, ruled?.cueClass),
  ]);
}

/** The row of the anchor's lemma: its hash (FNV-1a), so that no list of lemmas is needed. */
export function rowOfLemma(syntax: Syntax, anchor: Anchor): number {
  const lemma = lemmaOf(syntax, anchor);
  let hash = 2166136261;
  for (let at = 0; at < lemma.length; at++) hash = Math.imul(hash ^ lemma.charCodeAt(at), 16777619) >>> 0;
  return hash % lemmaPlaces;
}

function lemmaOf({ line }: Syntax, { group, item }: Anchor): string {
  return group?.lemma ?? line.items[item]?.lemma ?? '';
}

/** 2 for a verb of the lexicon, 1 for one that is there with a particle only. */
function knownAs(lemma: string): number {
  const entries = cueEntries(lemma);
  if (entries.length === 0) return 0;
  return entries.some(({ particle }) => particle === undefined) ? 2 : 1;
}

function framesOf(lemma: string, letters: readonly string[]): number {
  const entries = cueEntries(lemma);
  return letters.reduce(
    (sum, letter, i) => sum + (entries.some(entry => entry.frames.has(letter)) ? 1 << i : 0),
    0,
  );
}

/** Where the head of the item stands, and whether it is a verb. */
function headOf({ line, groupAt }: Syntax, tree: Tree, at: number): number {
  const head = tree.heads[at] ?? -1;
  if (head < 0) return 0;
  return 1 + (head < at ? 0 : 1) + (groupAt.has(head) || line.items[head]?.tag === 'VERB' ? 2 : 0);
}

function sourceKind(items: readonly Item[], source: Stretch | undefined): number {
  const first = source && items[source.first];
  if (source === undefined || first === undefined) return 0;
  const isOne = source.first === source.last;
  if (isOne && (first.tag === 'PRON' || /^(?:who|which|that|this)$/.test(first.norm)))
    return 1 + place(stand, first.norm);
  return 20 + place(tags, items[source.last]?.tag) + (first.tag === 'DET' ? 20 : 0);
}

/** How the parse ties the source to the anchor: its subject, something else of it, nothing. */
function sourceTie(tree: Tree, source: Stretch | undefined, at: number): number {
  if (source === undefined) return 0;
  for (let word = source.first; word <= source.last; word++)
    if (tree.heads[word] === at) return tree.relations[word] === 'nsubj' ? 1 : 2;
  return source.last < at ? 3 : 4;
}
