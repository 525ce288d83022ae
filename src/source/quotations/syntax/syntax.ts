import type { Line } from './lines';
import type { Stretch } from './nounPhrases';
import { subjectsOf } from './subjects';
import type { VerbGroup } from './verbGroups';
import { verbGroupsOf } from './verbGroups';

/** A line with its verb groups, in order and by the item they begin with, and the subject of each. */
export interface Syntax {
  readonly line: Line;
  readonly groups: readonly VerbGroup[];
  readonly groupAt: ReadonlyMap<number, VerbGroup>;
  readonly subjects: readonly (Stretch | undefined)[];
}

export function syntaxOf(line: Line): Syntax {
  const groups = verbGroupsOf(line);
  const groupAt = new Map(groups.map(group => [group.first, group]));
  return { line, groups, groupAt, subjects: subjectsOf(line, groups) };
}

/** The index of the first verb group that begins at or behind the item; the number of groups where none does. */
export function groupFrom({ groups }: Syntax, item: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.first ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The verb groups that lie wholly between two items, both included. */
export function groupsBetween(syntax: Syntax, first: number, last: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = groupFrom(syntax, first); index < syntax.groups.length; index++) {
    const group = syntax.groups[index];
    if (group === undefined || group.last > last) break;
    groups.push(group);
  }
  return groups;
}
