import { kindNamed } from '../../../corpus/kinds/all';
import type { Position, Snapshot, SourceId, Stance } from '../../../corpus/model';
import type { Decided } from '../../../protocol/decisions';
import type { Place } from '../../../protocol/place';
import type { TreeNode } from '../../../protocol/trees';
import type { Finding } from '../../findings';
import { plain } from '../../markdown';
import { placeOf, shorten } from '../../places';
import type { Branch } from '../../tree';
import { canonical } from '../../uris';
import { type LabelSize, markedPassage, type MarkedLabel, wholeLine, wordingLabel } from '../../wordingLabel';

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
  { discrepancy, severity, decision }: Finding,
  sides: readonly Side[],
  { isDismissed }: Showing,
): Omit<TreeNode, 'id' | 'children'> {
  const [first] = sides;
  const second = sides.find(({ position }) => position !== first?.position);
  const shown = [first, second].filter(side => side !== undefined);
  return {
    ...bothWordings(shown.map(({ stance }) => stanceLabel(snapshot, stance, halfLine))),
    description: [decision && decidedWords(snapshot, decision), shorten(discrepancy.question, questionLength)]
      .filter(Boolean)
      .join(' · '),
    tooltip: [discrepancy.message, ...reasonOf(decision)].map(plain).join('\n\n'),
    icon: decision ? decidedIcons[decision.outcome] : kindNamed(discrepancy.kind).icon,
    places: shown.flatMap(({ stance }) => stancePlace(snapshot, stance)),
    context: decision?.outcome ?? 'discrepancy',
    subject: discrepancy.id,
    ...((isDismissed || severity === 'view') && { subdued: true }),
  };
}

const decidedIcons = { confirmed: 'verified-filled', dismissed: 'circle-slash', resolved: 'law' } as const;

/** What is decided, in a few words that stand before the question. */
function decidedWords(snapshot: Snapshot, { outcome, inFavourOf, discrepancy }: Decided): string {
  const who = inFavourOf === undefined ? undefined : snapshot.member(canonical(inFavourOf))?.label;
  const what = {
    confirmed: 'Confirmed',
    dismissed: 'Dismissed',
    resolved: who ? `${who} is right` : 'Resolved',
  };
  return discrepancy === undefined ? `${what[outcome]}, as all of this kind` : what[outcome];
}

function reasonOf(decision: Decided | undefined): string[] {
  return decision?.reason ? [`You say: ${decision.reason}`] : [];
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
