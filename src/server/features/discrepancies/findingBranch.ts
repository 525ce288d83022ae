import type { Position, Snapshot, SourceId, Stance } from '../../../corpus/model';
import type { Place, TreeNode } from '../../../protocol';
import type { Filter } from '../../filter';
import { highlightsIn } from '../../filter';
import type { Finding } from '../../findings';
import { plain } from '../../markdown';
import { placeOf, shorten } from '../../places';
import type { Branch } from '../../tree';
import { kindIcon } from './kinds';

/** How a finding is to be shown. */
export interface Showing {
  readonly filter: Filter;
  readonly isDismissed: boolean;
  /** The source whose passage is shown first. */
  readonly from: SourceId | undefined;
}

const labelLength = 100;

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
  { filter, isDismissed }: Showing,
): Omit<TreeNode, 'id' | 'children'> {
  const label = shorten(discrepancy.question, labelLength);
  const [first] = sides;
  const second = sides.find(({ position }) => position !== first?.position);
  const shown = [first, second].filter(side => side !== undefined);
  const wordings = [...new Set(sides.map(({ position }) => position.wording))];
  return {
    label,
    description: wordings.map(wording => shorten(wording, 40)).join(' / '),
    tooltip: plain(discrepancy.message),
    icon: kindIcon(discrepancy.kind),
    highlights: highlightsIn(label, filter),
    // The wordings are what a reader wants to see; beside the question there is room for a few letters.
    expanded: !isDismissed,
    places: shown.flatMap(({ stance }) => stancePlace(snapshot, stance)),
    context: isDismissed ? 'dismissed' : 'discrepancy',
    subject: discrepancy.id,
    ...((isDismissed || severity === 'view') && { subdued: true }),
  };
}

function sideBranch(
  snapshot: Snapshot,
  { position, stance }: Side,
  { filter, isDismissed }: Showing,
): Branch<Finding | undefined> {
  return {
    key: `${stance.source} ${position.wording}`,
    subject: undefined,
    children: [],
    show: () => {
      const places = stancePlace(snapshot, stance);
      const label = shorten(position.wording, labelLength);
      return {
        label,
        description: snapshot.member(stance.source)?.label ?? '',
        tooltip: plain(places[0]?.text ?? ''),
        highlights: highlightsIn(label, filter),
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
