import { abilities, givesNoWords, isCalledOff, isNoWords } from '../cues/noWords';
import { nounParts } from '../drafts/nounCues';
import type { Parts } from '../drafts/draft';
import { partsByVerb } from '../drafts/byVerb';
import { isNobody } from '../drafts/indirect';
import { isAsked } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';
import { cutsOf } from './cuts';
import type { Tree } from '../syntax/tree';

/** Farther than this, in items, no second verb is looked for. */
const longest = 120;

/** How a proposal came about: as a rule read it, or from what stands behind the cue. */
export type Origin =
  | 'rule'
  | 'rule, cut'
  | 'without link'
  | 'right behind'
  | 'preposition'
  | 'complement'
  | 'infinitive'
  | 'predicate';

/** One way to read who is credited with what. */
export interface Proposal extends Parts {
  readonly origin: Origin;
  /** Whether the content ends where the rule ends it. */
  readonly endsAsRuled: boolean;
}

/** A verb or noun that may be a cue, with all the ways to read it. */
export interface Anchor {
  readonly item: number;
  readonly group: VerbGroup | undefined;
  readonly ruled: Parts | undefined;
  readonly source: Stretch | undefined;
  readonly proposals: readonly Proposal[];
}

/** The verb group at the index as an anchor, if it may be a cue. Without `isJudged` a rule reads it or nothing. */
export function verbAnchor(syntax: Syntax, index: number, isJudged: boolean): Anchor | undefined {
  const { groups, line, tree } = syntax;
  const group = groups[index];
  if (group === undefined || line.items[group.head]?.inMarks !== undefined) return undefined;
  if (givesNoWords(line.items, group) || isAsked(line.items, group.first - 1)) return undefined;
  const ruled = partsByVerb(syntax, index);
  const source = ruled?.source ?? syntax.subjects[index];
  const proposals = new Proposals(syntax, group);
  if (ruled !== undefined) proposals.takeRuled(ruled);
  if (isJudged && tree !== undefined && !group.passive && !isNobody(line.items, source))
    proposals.takeBehind(tree, group, source);
  return { item: group.head, group, ruled, source, proposals: proposals.all };
}

/** The nouns of a line that may be cues. */
export function nounAnchors(syntax: Syntax): Anchor[] {
  return nounParts(syntax).map(ruled => {
    const proposals = new Proposals(syntax);
    proposals.takeRuled(ruled);
    return {
      item: ruled.cue?.first ?? 0,
      group: undefined,
      ruled,
      source: ruled.source,
      proposals: proposals.all,
    };
  });
}

/** "reported a loss and said": where the next verb that shares the subject begins, with its conjunction. */
function nextVerb({ line: { items }, tree, groupAt }: Syntax, { head }: VerbGroup): number {
  if (tree === undefined) return items.length;
  for (let at = head + 2; at < Math.min(items.length, head + longest); at++) {
    if (items[at]?.tag !== 'CCONJ') continue;
    const verb = groupAt.get(at + 1)?.head;
    if (verb !== undefined && tree.heads[verb] === head && tree.relations[verb] === 'conj') return at;
  }
  return items.length;
}

/** Whether both credit the same words. */
export function haveSameContent({ content: one }: Parts, { content: other }: Parts): boolean {
  return (
    one.length === other.length &&
    one.every(({ first, last }, i) => first === other[i]?.first && last === other[i].last)
  );
}

/** Gathers proposals for one cue, each content and cue once. */
class Proposals {
  readonly all: Proposal[] = [];
  readonly #syntax: Syntax;
  readonly #items: readonly Item[];
  readonly #group: VerbGroup | undefined;
  #reach: number | undefined;

  constructor(syntax: Syntax, group?: VerbGroup) {
    this.#syntax = syntax;
    this.#items = syntax.line.items;
    this.#group = group;
  }

  /** Where a second verb of the same subject begins; no object goes on there. */
  get #nextVerb(): number {
    const group = this.#group;
    return (this.#reach ??= group === undefined ? this.#items.length : nextVerb(this.#syntax, group));
  }

  takeRuled(parts: Parts): void {
    this.#add(parts, 'rule', true);
    const [first] = parts.content;
    const last = parts.content.at(-1);
    if (first === undefined || last === undefined || parts.cue === undefined) return;
    if (
      parts.content.length === 1 &&
      /^(?:CCONJ|ADV)$/.test(this.#items[first.first]?.tag ?? '') &&
      first.last > first.first
    )
      this.#add({ ...parts, content: [{ first: first.first + 1, last: first.last }] }, 'without link', true);
    if (last.first <= parts.cue.last) return;
    const { basis, source } = parts;
    const limit = source !== undefined && source.first > last.first ? source.first : this.#items.length;
    for (const cut of cutsOf(this.#syntax, last.first)) {
      if (cut >= (basis === 'object' ? Math.min(limit, this.#nextVerb) : limit)) break;
      const content = [...parts.content.slice(0, -1), { first: last.first, last: cut }];
      this.#add({ ...parts, content }, 'rule, cut', cut === last.last);
    }
  }

  /** What stands right behind the verb, its preposition, its infinitive or its predicate. */
  takeBehind(tree: Tree, group: VerbGroup, source: Stretch | undefined): void {
    const next = group.last + 1;
    this.#takeFrom(tree, group, source, next, group.last, 'right behind');
    if (this.#isPreposition(next)) this.#takeFrom(tree, group, source, next + 1, next, 'preposition');
    const inner = this.#syntax.groupAt.get(next);
    if (inner?.form === 'infinitive') {
      this.#takeFrom(tree, group, source, inner.last + 1, inner.last, 'infinitive');
      if (this.#isPreposition(inner.last + 1))
        this.#takeFrom(tree, group, source, inner.last + 2, inner.last + 1, 'infinitive');
    }
    if (group.lemma === 'be') this.#takePredicate(tree, group, source, next);
    for (let at = next + 1; at < Math.min(this.#items.length, next + 40); at++) {
      const isComplement =
        tree.heads[at] === group.head && /^(?:ccomp|xcomp|parataxis)$/.test(tree.relations[at] ?? '');
      const first = tree.firsts[at] ?? at;
      if (isComplement && first > next) this.#takeFrom(tree, group, source, first, group.last, 'complement');
    }
  }

  /** "is afraid of the storm", "are sure that it holds" */
  #takePredicate(tree: Tree, group: VerbGroup, source: Stretch | undefined, from: number): void {
    let at = from;
    while (this.#items[at]?.tag === 'ADV') at++;
    if (this.#items[at]?.tag !== 'ADJ' || abilities.has(this.#items[at]?.norm ?? '')) return;
    const start = this.#isPreposition(at + 1) ? at + 2 : at + 1;
    this.#takeFrom(tree, group, source, start, start - 1, 'predicate');
  }

  #isPreposition(at: number): boolean {
    return this.#items[at]?.tag === 'ADP' || /^(?:out|up|off|down|back)$/.test(this.#items[at]?.norm ?? '');
  }

  #takeFrom(
    tree: Tree,
    group: VerbGroup,
    source: Stretch | undefined,
    start: number,
    cueLast: number,
    origin: Origin,
  ): void {
    const opening = this.#items[start];
    if (opening === undefined || opening.tag === 'PUNCT' || opening.tag === 'QUOTE') return;
    if (source !== undefined && source.last >= start) return;
    if (origin === 'preposition' && isCalledOff(group, this.#items[cueLast])) return;
    const isObject = origin === 'right behind' || origin === 'preposition';
    for (const cut of cutsOf(this.#syntax, start)) {
      if (isObject && cut >= this.#nextVerb) break;
      if (origin !== 'preposition' && isNoWords(this.#items, tree, group, { first: start, last: cut }))
        continue;
      this.#add(
        {
          basis: 'object',
          content: [{ first: start, last: cut }],
          cue: { first: group.first, last: cueLast },
          source,
          negated: group.negated,
          tense: group.tense,
        },
        origin,
        false,
      );
    }
  }

  #add(parts: Parts, origin: Origin, endsAsRuled: boolean): void {
    const isKnown = this.all.some(
      known => known.cue?.last === parts.cue?.last && haveSameContent(known, parts),
    );
    if (!isKnown) this.all.push({ ...parts, origin, endsAsRuled });
  }
}
