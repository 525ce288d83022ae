import type { Position } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../../corpus/model';
import { discrepancyKinds } from '../../../corpus/model';
import { touches } from '../../../language/span';
import type { DiscrepancyGrouping, TreeNode, TreePage, TreeQuery } from '../../../protocol';
import type { Filter } from '../../filter';
import { filterOf, passes } from '../../filter';
import type { Finding, Findings } from '../../findings';
import { concerns } from '../../findings';
import { offsetAt } from '../../places';
import type { Branch } from '../../tree';
import { pageOf, pathTo } from '../../tree';
import { findingBranch } from './findingBranch';
import { kindIcon, kindLabel } from './kinds';

type FindingBranch = Branch<Finding | undefined>;

/** A page of the tree of what the sources state differently; what a person has dismissed comes last, apart. */
export function discrepanciesPage(
  snapshot: Snapshot,
  findings: Findings,
  query: TreeQuery<DiscrepancyGrouping>,
): TreePage {
  return pageOf(rootsOf(snapshot, findings, query.grouping, query.filter), query);
}

/** The path of nodes to the finding whose passage is at a place, problems before others; empty if there is none. */
export function locateDiscrepancy(
  snapshot: Snapshot,
  findings: Findings,
  uri: SourceId,
  position: Position,
  grouping: DiscrepancyGrouping,
  filter: string,
): TreeNode[] {
  const source = snapshot.member(uri)?.source;
  if (!source) return [];
  const offset = offsetAt(source, position);
  const here = findings.shown.filter(({ discrepancy }) =>
    discrepancy.positions.some(({ stances }) =>
      stances.some(stance => stance.source === uri && touches(stance.passage, offset)),
    ),
  );
  const wanted = here.find(({ severity }) => severity !== 'view') ?? here[0];
  if (!wanted) return [];
  return pathTo(rootsOf(snapshot, findings, grouping, filter), finding => finding === wanted);
}

function rootsOf(
  snapshot: Snapshot,
  findings: Findings,
  grouping: DiscrepancyGrouping,
  typed: string,
): FindingBranch[] {
  const filter = filterOf(typed);
  const wanted = (finding: Finding): boolean => passes(filter, textsOf(snapshot, finding));
  const shown = findings.shown.filter(wanted);
  const dismissed = findings.dismissed.filter(wanted);
  const groups = {
    kind: () => byKind(shown),
    place: () => bySource(snapshot, shown),
    story: () => byStory(snapshot, shown),
  }[grouping]();
  return [...groups, dismissedGroup(dismissed)]
    .filter(group => group.findings.length)
    .map(group => groupBranch(snapshot, group, filter));
}

interface Group {
  readonly key: string;
  readonly head: Pick<TreeNode, 'label' | 'icon' | 'context' | 'expanded' | 'subdued' | 'subject'>;
  readonly findings: readonly Finding[];
  /** The source through which the tree leads: where a click goes first. */
  readonly from?: SourceId;
}

function byKind(findings: readonly Finding[]): Group[] {
  return discrepancyKinds.map(kind => ({
    key: kind,
    head: { label: kindLabel(kind), icon: kindIcon(kind), context: 'kind', expanded: true },
    findings: findings.filter(({ discrepancy }) => discrepancy.kind === kind),
  }));
}

function bySource(snapshot: Snapshot, findings: readonly Finding[]): Group[] {
  return snapshot.members.map(({ id, label }) => ({
    key: id,
    head: { label, icon: 'file', context: 'source', expanded: true, subject: id },
    findings: findings
      .filter(finding => concerns(finding, id))
      .sort((a, b) => firstPassage(a, id) - firstPassage(b, id)),
    from: id,
  }));
}

function byStory(snapshot: Snapshot, findings: readonly Finding[]): Group[] {
  return snapshot.stories.map(({ id, title }) => ({
    key: id,
    head: { label: title || 'Untitled story', icon: 'book', context: 'story', expanded: true },
    findings: findings.filter(({ discrepancy }) => discrepancy.story === id),
  }));
}

function dismissedGroup(findings: readonly Finding[]): Group {
  return {
    key: 'dismissed',
    head: { label: 'Dismissed', icon: 'circle-slash', context: 'dismissals', subdued: true },
    findings,
  };
}

function groupBranch(
  snapshot: Snapshot,
  { key, head, findings, from }: Group,
  filter: Filter,
): FindingBranch {
  const isDismissed = head.context === 'dismissals';
  return {
    key,
    subject: undefined,
    children: findings.map(finding => findingBranch(snapshot, finding, { filter, isDismissed, from })),
    show: () => ({ ...head, description: String(findings.length) }),
  };
}

function firstPassage({ discrepancy }: Finding, source: SourceId): number {
  const stances = discrepancy.positions.flatMap(position => position.stances);
  return Math.min(...stances.filter(stance => stance.source === source).map(stance => stance.passage.start));
}

function textsOf(
  snapshot: Snapshot,
  { discrepancy: { kind, question, message, positions } }: Finding,
): string[] {
  const labels = positions.flatMap(({ stances }) =>
    stances.map(({ source }) => snapshot.member(source)?.label ?? ''),
  );
  return [kindLabel(kind), question, message, ...positions.map(({ wording }) => wording), ...labels];
}
