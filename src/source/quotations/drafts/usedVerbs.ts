import type { Line } from '../syntax/lines';
import type { VerbGroup } from '../syntax/verbGroups';

/** The verbs that introduce words in marks, a post or a block quote: they credit nothing else. */
export class UsedVerbs {
  /** By line, since lines that read the same share their verb groups. */
  readonly #byLine = new Map<Line, Set<VerbGroup>>();

  add(line: Line, group: VerbGroup): void {
    const known = this.#byLine.get(line);
    if (known === undefined) this.#byLine.set(line, new Set([group]));
    else known.add(group);
  }

  has(line: Line, group: VerbGroup): boolean {
    return this.#byLine.get(line)?.has(group) ?? false;
  }
}
