import { countWhile } from '../../../language/countWhile';
import { LineMemory } from './lineMemory';
import type { Line } from './lines';
import type { Stretch } from './nounPhrases';
import { parsedSubject } from './parsedSubjects';
import { creditsWords, isRelativeOver, subjectsOf } from './subjects';
import type { Tree } from './tree';
import { treeOf } from './tree';
import type { VerbGroup } from './verbGroups';
import { verbGroupsOf } from './verbGroups';

/** A line with its verb groups, in order and by the item they begin with, and the subject of each. */
export interface Syntax {
  readonly line: Line;
  readonly groups: readonly VerbGroup[];
  readonly groupAt: ReadonlyMap<number, VerbGroup>;
  readonly subjects: readonly (Stretch | undefined)[];
  /** The parse, where the trained reader made one. */
  readonly tree: Tree | undefined;
  /** Whether a whole quotation stands in the line. */
  readonly holdsQuotation: boolean;
}

/** What of a line's syntax tells places by items. */
type LineSyntax = Omit<Syntax, 'line'>;

const memory = new LineMemory<LineSyntax>();

export function syntaxOf(line: Line): Syntax {
  return { ...memory.of(line, readLine), line };
}

function readLine(line: Line): LineSyntax {
  const groups = verbGroupsOf(line);
  const groupAt = new Map(groups.map(group => [group.first, group]));
  const tree = treeOf(line);
  const ruled = subjectsOf(line, groups);
  const subjects =
    tree === undefined
      ? ruled
      : groups.map((group, index) => {
          const parsed = parsedSubject(line, tree, group);
          return group.form === 'gerund'
            ? ofGerund(line, group, ruled[index], parsed)
            : (ruled[index] ?? parsed);
        });
  const holdsQuotation = line.items.some(({ tag }) => tag === 'QUOTE');
  return { groups, groupAt, subjects, tree, holdsQuotation };
}

/**
 * Who does what a gerund says stands too far off for rules that go by nearness. But in "She said that Roe left, adding"
 * the one who adds is the one who said.
 */
function ofGerund(
  { items }: Line,
  group: VerbGroup,
  ruled: Stretch | undefined,
  parsed: Stretch | undefined,
): Stretch | undefined {
  if (ruled === undefined || parsed === undefined) return parsed ?? ruled;
  if (ruled.first > parsed.first || !creditsWords(group)) return parsed;
  const goesOn = items[group.first - 1]?.text === ',' || isRelativeOver(items, parsed, group.first);
  return goesOn ? ruled : parsed;
}

/** The index of the first verb group that begins at or behind the item; the number of groups where none does. */
export function groupFrom({ groups }: Syntax, item: number): number {
  return countWhile(groups, ({ first }) => first < item);
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
