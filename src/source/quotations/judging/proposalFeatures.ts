import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import type { Tree } from '../syntax/tree';
import type { Anchor, Origin, Proposal } from './proposals';
import { bases, look, place, placesOf, relations, size, tags, toRows, words } from './vocabulary';

/** How many features a proposal has. */
export const proposalFeatures = 30;

const order: readonly Origin[] = [
  'rule',
  'rule, cut',
  'without link',
  'right behind',
  'preposition',
  'complement',
  'infinitive',
  'predicate',
];
const origins = placesOf(order);
/** Farther than this, in items, the end of a sentence is simply far. */
const far = 80;
/** So far off uncovered words in marks are looked for. */
const near = 20;

/** What tells a proposal from others of the same anchor. */
export function featuresOfProposal(syntax: Syntax, tree: Tree, anchor: Anchor, proposal: Proposal): number[] {
  const { items } = syntax.line;
  const stretch = lastPieceOf(proposal);
  const { first, last } = stretch;
  const root = rootOf(tree, stretch);
  const origin = place(origins, proposal.origin);
  const cueLast = proposal.cue?.last ?? anchor.item;
  const values = [
    origin,
    (proposal.endsAsRuled ? 1 : 0) + 2 * Math.min(2, proposal.content.length - 1) + (last < cueLast ? 8 : 0),
  ];
  edges(values, items, stretch);
  hold(values, tree, anchor, proposal, root);
  follow(values, tree, anchor, proposal, root, items);
  inside(values, syntax, stretch);
  values.push(
    place(words, items[cueLast]?.norm),
    size(Math.max(0, cueLast - anchor.item)),
    size(Math.max(0, first - cueLast)),
    size(leftAfter(items, last)),
  );
  lastWord(values, tree, anchor, stretch, root);
  values.push(
    anchor.ruled === undefined ? 0 : 1 + place(bases, anchor.ruled.basis) * 8 + origin,
    uncovered(items, last + 1, 1),
    uncovered(items, Math.min(first, anchor.item) - 1, -1),
  );
  return toRows(values);
}

/** The item of a stretch that hangs on something outside it; the first of them. */
export function rootOf(tree: Tree, { first, last }: Stretch): number {
  for (let at = first; at <= last; at++) {
    const head = tree.heads[at] ?? -1;
    if ((head < first || head > last) && tree.relations[at] !== 'punct') return at;
  }
  return first;
}

function lastPieceOf({ content }: Proposal): Stretch {
  return content.at(-1) ?? { first: 0, last: 0 };
}

/** The item that goes on behind a content, across a comma. */
function nextOf(items: readonly Item[], last: number): number {
  const text = items[last + 1]?.text;
  return text === ',' || text === '–' ? last + 2 : last + 1;
}

/** Adds the words at both ends and behind; so do those that follow with what they tell of. */
function edges(to: number[], items: readonly Item[], { first, last }: Stretch): void {
  const next = nextOf(items, last);
  to.push(
    look(items, last + 1),
    place(words, items[last + 1]?.norm),
    look(items, next),
    place(words, items[next]?.norm),
    place(tags, items[last]?.tag),
    place(tags, items[first]?.tag),
    place(words, items[first]?.norm),
  );
}

function isIn(stretch: Stretch | undefined, at: number): boolean {
  return stretch !== undefined && at >= stretch.first && at <= stretch.last;
}

/** How the parse holds the content together and on what it hangs. */
function hold(to: number[], tree: Tree, anchor: Anchor, proposal: Proposal, root: number): void {
  const stretch = lastPieceOf(proposal);
  const { first, last } = stretch;
  const above = tree.heads[root] ?? -1;
  const [from, end] = [tree.firsts[root] ?? first, tree.lasts[root] ?? last];
  let roots = 0;
  for (let at = first; at <= last; at++)
    if (!isIn(stretch, tree.heads[at] ?? -1) && tree.relations[at] !== 'punct') roots++;
  to.push(
    place(relations, tree.relations[root]),
    above === anchor.item ? 1 : isIn(proposal.cue, above) ? 2 : above < 0 ? 3 : above < first ? 4 : 5,
    Math.min(4, roots),
    end === last ? 1 : end > last ? 2 : 3,
    from === first ? 1 : from < first ? 2 : 3,
  );
}

/** On what the word behind the content hangs, and how. */
function follow(
  to: number[],
  tree: Tree,
  anchor: Anchor,
  proposal: Proposal,
  root: number,
  items: readonly Item[],
): void {
  const stretch = lastPieceOf(proposal);
  const next = nextOf(items, stretch.last);
  if (next >= items.length) {
    to.push(0, 0);
    return;
  }
  const head = tree.heads[next] ?? -1;
  const within = head === stretch.last ? 1 : head === root ? 2 : 3;
  const outside = head === anchor.item ? 4 : isIn(proposal.cue, head) ? 5 : 6;
  to.push(isIn(stretch, head) ? within : outside, 1 + place(relations, tree.relations[next]));
}

/** How long the content is, and what is in it. */
function inside(to: number[], { line, groupAt }: Syntax, { first, last }: Stretch): void {
  let verbs = 0;
  let commas = 0;
  let marked = 0;
  for (let at = first; at <= last; at++) {
    if (groupAt.get(at)?.form === 'finite') verbs++;
    if (line.items[at]?.text === ',') commas++;
    if (line.items[at]?.inMarks !== undefined) marked++;
  }
  const all = marked === last - first + 1 ? 1 : 2;
  to.push(size(last - first), Math.min(5, verbs), Math.min(5, commas), marked === 0 ? 0 : all);
}

/** How many items of the sentence the content leaves behind it. */
function leftAfter(items: readonly Item[], last: number): number {
  let at = last + 1;
  while (at < Math.min(items.length, last + far) && !/^[.;?!]$/.test(items[at]?.text ?? '')) at++;
  return at - last - 1;
}

/** How the last word hangs in the content, and how the content hangs on the anchor itself. */
function lastWord(to: number[], tree: Tree, anchor: Anchor, { last }: Stretch, root: number): void {
  const head = tree.heads[last] ?? -1;
  to.push(
    place(relations, tree.relations[last]),
    head < 0 ? 0 : size(Math.max(0, last - head)),
    tree.heads[root] === anchor.item ? 1 + place(relations, tree.relations[root]) : 0,
  );
}

/** How near words in marks stand that the content leaves out; 0 where none do. */
function uncovered(items: readonly Item[], from: number, step: 1 | -1): number {
  for (let distance = 0; distance < near; distance++) {
    const item = items[from + step * distance];
    if (item === undefined) return 0;
    if (item.tag === 'QUOTE') return near + size(distance);
    if (item.inMarks !== undefined) return 1 + size(distance);
  }
  return 0;
}
