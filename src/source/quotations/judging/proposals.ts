import { nounParts } from '../drafts/nounCues';
import type { Parts } from '../drafts/draft';
import { partsByVerb } from '../drafts/byVerb';
import { isNobody } from '../drafts/indirect';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';
import { cutsOf } from './cuts';
import type { Tree } from '../syntax/tree';

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
  const ruled = partsByVerb(syntax, index);
  const source = ruled?.source ?? syntax.subjects[index];
  const proposals = new Proposals(syntax);
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

/** Gathers proposals for one cue, each content and cue once. */
class Proposals {
  readonly all: Proposal[] = [];
  readonly #syntax: Syntax;
  readonly #items: readonly Item[];
  readonly #seen = new Set<string>();

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
    this.#items = syntax.line.items;
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
    for (const cut of cutsOf(this.#syntax, last.first)) {
      const content = [...parts.content.slice(0, -1), { first: last.first, last: cut }];
      this.#add({ ...parts, content }, 'rule, cut', cut === last.last);
    }
  }

  /** What stands right behind the verb, its preposition, its infinitive or its predicate. */
  takeBehind(tree: Tree, group: VerbGroup, source: Stretch | undefined): void {
    const next = group.last + 1;
    this.#takeFrom(group, source, next, group.last, 'right behind');
    if (this.#isPreposition(next)) this.#takeFrom(group, source, next + 1, next, 'preposition');
    const inner = this.#syntax.groupAt.get(next);
    if (inner?.form === 'infinitive') {
      this.#takeFrom(group, source, inner.last + 1, inner.last, 'infinitive');
      if (this.#isPreposition(inner.last + 1))
        this.#takeFrom(group, source, inner.last + 2, inner.last + 1, 'infinitive');
    }
    if (group.lemma === 'be') this.#takePredicate(group, source, next);
    for (let at = next + 1; at < Math.min(this.#items.length, next + 40); at++) {
      const isComplement =
        tree.heads[at] === group.head && /^(?:ccomp|xcomp|parataxis)$/.test(tree.relations[at] ?? '');
      const first = tree.firsts[at] ?? at;
      if (isComplement && first > next) this.#takeFrom(group, source, first, group.last, 'complement');
    }
  }

  /** "is afraid of the storm", "are sure that it holds" */
  #takePredicate(group: VerbGroup, source: Stretch | undefined, from: number): void {
    let at = from;
    while (this.#items[at]?.tag === 'ADV') at++;
    if (this.#items[at]?.tag !== 'ADJ') return;
    const start = this.#isPreposition(at + 1) ? at + 2 : at + 1;
    this.#takeFrom(group, source, start, start - 1, 'predicate');
  }

  #isPreposition(at: number): boolean {
    return this.#items[at]?.tag === 'ADP' || /^(?:out|up|off|down|back)$/.test(this.#items[at]?.norm ?? '');
  }

  #takeFrom(
    group: VerbGroup,
    source: Stretch | undefined,
    start: number,
    cueLast: number,
    origin: Origin,
  ): void {
    const opening = this.#items[start];
    if (opening === undefined || opening.tag === 'PUNCT' || opening.tag === 'QUOTE') return;
    if (source !== undefined && source.last >= start) return;
    for (const cut of cutsOf(this.#syntax, start)) {
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
    const key = `${parts.cue?.last} ${parts.content.map(({ first, last }) => `${first}-${last}`).join(' ')}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.all.push({ ...parts, origin, endsAsRuled });
  }
}
