import type { LanguageReader } from '../../../language/reader/reader';
import type { Weights } from '../../../language/reader/weights';
import type { Parts, Sureness } from '../drafts/draft';
import { cueEntries } from '../cues/entries';
import type { Item } from '../syntax/lines';
import type { Syntax } from '../syntax/syntax';
import { anchorFeatures, featuresOfAnchor, lemmaPlaces, rowOfLemma } from './anchorFeatures';
import { featuresOfProposal, proposalFeatures, rootOf } from './proposalFeatures';
import { type Anchor, haveSameContent, type Proposal } from './proposals';
import { valuesPerFeature } from './vocabulary';
import { add, exponential, Matrix, Output, Table } from './network';
import type { Tree } from '../syntax/tree';

/** By so much more than the network alone would have it the reading of a rule is believed. */
const trustInRules = 0.7;
/** A verb or noun that rules read is dropped below this, one that they don't is taken above. */
const leastRuled = 0.1;
const leastUnruled = 0.5;

/** Decides whether an anchor is a cue and how it is read. */
export interface Judge {
  /** Undefined where the anchor is no cue. */
  verdictOn(syntax: Syntax, tree: Tree, anchor: Anchor): Verdict | undefined;
}

/** How an anchor is read, and how sure that is. */
export interface Verdict {
  readonly parts: Parts;
  readonly sure: Sureness;
}

const judges = new WeakMap<Weights, TrainedJudge>();

/** The judge that a reader's weights make, made once for each; undefined where it has none. */
export function judgeOf(reader: LanguageReader | undefined): Judge | undefined {
  const weights = reader?.quotations;
  if (weights === undefined) return undefined;
  const known = judges.get(weights);
  if (known !== undefined || !fits(weights)) return known;
  const judge = new TrainedJudge(weights);
  judges.set(weights, judge);
  return judge;
}

/** Whether the weights are of the features that are counted here. */
function fits({ lists }: Weights): boolean {
  const counts = [valuesPerFeature, anchorFeatures, proposalFeatures, lemmaPlaces];
  return lists['features']?.join() === counts.join();
}

/**
 * A small network that decides which verbs and nouns are cues, and which of the ways to read each is right: it adds up
 * what each feature and what the syntax network's states of a few words speak for, and chooses among all proposals and
 * "no cue at all" (trained by tools/train/quotations.py).
 */
export class TrainedJudge implements Judge {
  readonly #anchors: Table;
  readonly #lemmas: Table;
  readonly #proposals: Table;
  readonly #head: Matrix;
  readonly #content: Matrix;
  readonly #source: Matrix;
  readonly #proposed: Output;
  readonly #none: Output;
  readonly #width: number;

  /** Throws a WeightsError if the weights lack something. */
  constructor(weights: Weights) {
    this.#anchors = new Table(weights, 'anchor');
    this.#lemmas = new Table(weights, 'lemma');
    this.#proposals = new Table(weights, 'proposal');
    this.#head = new Matrix(weights, 'head');
    this.#content = new Matrix(weights, 'content');
    this.#source = new Matrix(weights, 'source');
    this.#proposed = new Output(weights, 'proposed');
    this.#none = new Output(weights, 'none');
    this.#width = this.#anchors.width;
  }

  verdictOn(syntax: Syntax, tree: Tree, anchor: Anchor): Verdict | undefined {
    if (anchor.proposals.length === 0) return undefined;
    const common = this.#commonOf(syntax, tree, anchor);
    const none = this.#none.score(common);
    const scores = this.#scoresOf(syntax, tree, anchor, common);
    let best = 0;
    scores.forEach((score, i) => {
      if (score > (scores[best] ?? score)) best = i;
    });
    const top = Math.max(none, scores[best] ?? none);
    const chosen = anchor.proposals[best];
    if (chosen === undefined) return undefined;
    const weights = scores.map(score => exponential(score - top));
    const sure = surenessOf(chosen, anchor.proposals, weights, exponential(none - top));
    if (sure.credit < (anchor.ruled === undefined ? leastUnruled : leastRuled)) return undefined;
    return { parts: withClass(syntax, anchor, chosen), sure };
  }

  #scoresOf(syntax: Syntax, tree: Tree, anchor: Anchor, common: Float64Array): number[] {
    const contents = new Map<number, Float64Array>();
    const sum = new Float64Array(this.#width);
    return anchor.proposals.map(proposal => {
      sum.set(common);
      this.#proposals.addTo(sum, featuresOfProposal(syntax, tree, anchor, proposal));
      const last = proposal.content.at(-1);
      if (last !== undefined) add(sum, this.#contentOf(syntax, rootOf(tree, last), contents));
      return this.#proposed.score(sum) + (proposal.origin === 'rule' ? trustInRules : 0);
    });
  }

  #commonOf(syntax: Syntax, tree: Tree, anchor: Anchor): Float64Array {
    const sum = new Float64Array(this.#width);
    this.#anchors.addTo(sum, featuresOfAnchor(syntax, tree, anchor));
    this.#lemmas.addTo(sum, [rowOfLemma(syntax, anchor)]);
    const { items } = syntax.line;
    add(sum, this.#head.times(traceOf(syntax, items[anchor.item])));
    if (anchor.source !== undefined) add(sum, this.#source.times(traceOf(syntax, items[anchor.source.last])));
    return sum;
  }

  /** What the head of a content speaks for; `known` holds those of the same anchor, which share a few. */
  #contentOf(syntax: Syntax, root: number, known: Map<number, Float64Array>): Float64Array {
    const content = known.get(root) ?? this.#content.times(traceOf(syntax, syntax.line.items[root]));
    known.set(root, content);
    return content;
  }
}

/** The chances of all proposals together, and of those with the content of the chosen one. */
function surenessOf(
  chosen: Proposal,
  proposals: readonly Proposal[],
  weights: readonly number[],
  nothing: number,
): Sureness {
  let [all, same] = [0, 0];
  proposals.forEach((proposal, i) => {
    const weight = weights[i] ?? 0;
    all += weight;
    if (haveSameContent(proposal, chosen)) same += weight;
  });
  all += nothing;
  return { credit: 1 - nothing / all, content: same / all };
}

/** The cue class of a proposal that no rule made. */
function withClass({ line }: Syntax, { group }: Anchor, proposal: Proposal): Parts {
  if (proposal.cueClass !== undefined || group === undefined) return proposal;
  const particle = line.items[group.last + 1]?.norm;
  const entries = cueEntries(group.lemma);
  const entry =
    entries.find(entry => entry.particle === particle) ?? entries.find(entry => entry.particle === undefined);
  return { ...proposal, cueClass: entry?.cue ?? 'neutral' };
}

function traceOf({ line }: Syntax, item: Item | undefined): Float32Array {
  const traces = line.passage.grammar?.traces;
  if (traces === undefined || item === undefined) return new Float32Array();
  const at = Math.max(0, item.token) * traces.width;
  return traces.values.subarray(at, at + traces.width);
}
