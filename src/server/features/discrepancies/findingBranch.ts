import type { Position, Snapshot, SourceId, Stance } from '../../../corpus/model';
import type { Place, TreeNode } from '../../../protocol';
import type { Finding } from '../../findings';
import { plain } from '../../markdown';
import { placeOf, shorten } from '../../places';
import type { Branch } from '../../tree';
import { type LabelSize, markedPassage, type MarkedLabel, wholeLine, wordingLabel } from '../../wordingLabel';
import { kindIcon } from './kinds';

/** How a finding is to be shown. */
export interface Showing {
  readonly isDismissed: boolean;
  /** The source whose passage is shown first. */
  readonly from: SourceId | undefined;
}

const questionLength = 80;

/** A finding with its sides as children; a click on it opens two of them. */
export function findingBranch(
  snapshot: Snapshot,
  finding: Finding,
  showing: Showing,
): Branch<Finding | undefined> {
  const { discrepancy } = finding;
  const sides = sidesOf(discrepancy.positions, showing.from);
  return {
    key: discrepancy.id,
    subject: finding,
    children: sides.map(side => sideBranch(snapshot, side, showing)),
    show: () => findingNode(snapshot, finding, sides, showing),
  };
}

/** A position, with one of its stances for each source that takes it. */
interface Side {
  readonly position: Position;
  readonly stance: Stance;
}

/** One side for each source of each position, those of `from` first. */
function sidesOf(positions: readonly Position[], from: SourceId | undefined): Side[] {
  const sides = positions.flatMap(position => {
    const bySource = new Map(position.stances.toReversed().map(stance => [stance.source, stance]));
    return [...bySource.values()].reverse().map(stance => ({ position, stance }));
  });
  const own = sides.filter(({ stance }) => stance.source === from);
  return [...own, ...sides.filter(side => !own.includes(side))];
}

function findingNode(
  snapshot: Snapshot,
  { discrepancy, severity }: Finding,
  sides: readonly Side[],
  { isDismissed }: Showing,
): Omit<TreeNode, 'id' | 'children'> {
  const [first] = sides;
  const second = sides.find(({ position }) => position !== first?.position);
  const shown = [first, second].filter(side => side !== undefined);
  return {
    ...bothWordings(shown.map(({ stance }) => stanceLabel(snapshot, stance, halfLine))),
    description: shorten(discrepancy.question, questionLength),
    tooltip: plain(discrepancy.message),
    icon: kindIcon(discrepancy.kind),
    places: shown.flatMap(({ stance }) => stancePlace(snapshot, stance)),
    context: isDismissed ? 'dismissed' : 'discrepancy',
    subject: discrepancy.id,
    ...((isDismissed || severity === 'view') && { subdued: true }),
  };
}

/** Two wordings have to share the line. */
const halfLine: LabelSize = { lead: 8, tail: 0, longest: 44 };

/** The wordings of both sides in one line, the words that differ highlighted. */
function bothWordings(labels: readonly MarkedLabel[]): MarkedLabel {
  let line = '';
  const highlights: (readonly [number, number])[] = [];
  for (const { label, highlights: own } of labels) {
    if (line) line += ' ≠ ';
    highlights.push(...own.map(([start, end]) => [start + line.length, end + line.length] as const));
    line += label;
  }
  return { label: line, highlights };
}

function stanceLabel(snapshot: Snapshot, { source, passage, focus }: Stance, size: LabelSize): MarkedLabel {
  const text = snapshot.member(source)?.source.text ?? '';
  return wordingLabel(markedPassage(text, passage, focus), size);
}

function sideBranch(
  snapshot: Snapshot,
  { position, stance }: Side,
  { isDismissed }: Showing,
): Branch<Finding | undefined> {
  return {
    key: `${stance.source} ${position.wording}`,
    subject: undefined,
    children: [],
    show: () => {
      const places = stancePlace(snapshot, stance);
      return {
        ...stanceLabel(snapshot, stance, wholeLine),
        description: snapshot.member(stance.source)?.label ?? '',
        tooltip: plain(places[0]?.text ?? ''),
        places,
        context: 'side',
        ...(isDismissed && { subdued: true }),
      };
    },
  };
}

function stancePlace(snapshot: Snapshot, { source, passage }: Stance): Place[] {
  const member = snapshot.member(source);
  return member ? [placeOf(member, passage)] : [];
}
