import type { Parts, Sureness } from '../drafts/draft';
import type { Syntax } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';
import type { Judge } from './judge';
import type { Anchor } from './proposals';
import { nounAnchors, verbAnchor } from './proposals';

/** What a verb or noun credits to whom, as stretches of its line. */
export interface Credit {
  readonly parts: Parts;
  /** Undefined where a rule alone reads. */
  readonly sure: Sureness | undefined;
}

const withoutJudge = {};
const readers = new WeakMap<object, CreditReader>();

/** The reader that asks this judge; made once for each, so that it remembers. */
export function creditReaderOf(judge: Judge | undefined): CreditReader {
  const known = readers.get(judge ?? withoutJudge) ?? new CreditReader(judge);
  readers.set(judge ?? withoutJudge, known);
  return known;
}

/** Reads what verbs and nouns credit. Without a judge, or without a parse, every reading of a rule counts. */
export class CreditReader {
  readonly #judge: Judge | undefined;
  /** By the verb groups of a line, which stay as long as its paragraph is remembered. */
  readonly #byVerbs = new WeakMap<readonly VerbGroup[], Map<number, Credit | undefined>>();
  readonly #byNouns = new WeakMap<readonly VerbGroup[], readonly Credit[]>();

  constructor(judge: Judge | undefined) {
    this.#judge = judge;
  }

  /** What the verbs of a line credit; `isTaken` tells which are spoken for. */
  byVerbs(syntax: Syntax, isTaken: (group: VerbGroup) => boolean): Credit[] {
    const { groups } = syntax;
    const known = this.#byVerbs.get(groups) ?? new Map<number, Credit | undefined>();
    this.#byVerbs.set(groups, known);
    return groups.flatMap((group, index): Credit[] => {
      if (isTaken(group)) return [];
      const credit = known.has(index) ? known.get(index) : this.#byVerb(syntax, index);
      known.set(index, credit);
      return credit === undefined ? [] : [credit];
    });
  }

  /** What the nouns of a line credit. */
  byNouns(syntax: Syntax): readonly Credit[] {
    const known =
      this.#byNouns.get(syntax.groups) ??
      nounAnchors(syntax).flatMap(anchor => this.#judged(syntax, anchor) ?? []);
    this.#byNouns.set(syntax.groups, known);
    return known;
  }

  #byVerb(syntax: Syntax, index: number): Credit | undefined {
    const anchor = verbAnchor(syntax, index, this.#judge !== undefined);
    return anchor && this.#judged(syntax, anchor);
  }

  #judged(syntax: Syntax, anchor: Anchor): Credit | undefined {
    if (this.#judge === undefined || syntax.tree === undefined)
      return anchor.ruled && { parts: anchor.ruled, sure: undefined };
    return this.#judge.verdictOn(syntax, syntax.tree, anchor);
  }
}
