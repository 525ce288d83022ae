import type { Line } from './lines';
import type { VerbGroup } from './verbGroups';
import { verbGroupsOf } from './verbGroups';

/** A line with its verb groups, in order and by the item they begin with. */
export interface Syntax {
  readonly line: Line;
  readonly groups: readonly VerbGroup[];
  readonly groupAt: ReadonlyMap<number, VerbGroup>;
}

export function syntaxOf(line: Line): Syntax {
  const groups = verbGroupsOf(line);
  return { line, groups, groupAt: new Map(groups.map(group => [group.first, group])) };
}
