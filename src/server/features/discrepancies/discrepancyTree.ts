import type { Position } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../../corpus/model';
import { kindNamed, kinds } from '../../../corpus/kinds/all';
import { touches } from '../../../language/span';
import type { DiscrepancyGrouping, FacetValue, TreeNode, TreePage, TreeQuery } from '../../../protocol/trees';
import type { Facets } from '../../filter';
import { facetValues, filterOf, passes } from '../../filter';
import type { Finding, Findings } from '../../findings';
import { concerns } from '../../findings';
import { offsetAt } from '../../places';
import type { Branch } from '../../tree';
import { pageOf, pathTo } from '../../tree';
import { findingBranch } from './findingBranch';

type FindingBranch = Branch<Finding | undefined>;

/** A page of the tree of what the sources state differently; what a person has dismissed comes last, apart. */
export function discrepanciesPage(
  snapshot: Snapshot,
  findings: Findings,
  query: TreeQuery<DiscrepancyGrouping>,
): TreePage {
  return pageOf(rootsOf(snapshot, findings, query.grouping, query.filter), query);
}

/** What the filter can be narrowed to. */
export function discrepancyFacets(snapshot: Snapshot, { shown, dismissed }: Findings): FacetValue[] {
  return facetValues([...shown, ...dismissed].map(finding => facetsOf(snapshot, finding)));
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
  const wanted = (finding: Finding): boolean =>
    passes(filter, textsOf(snapshot, finding), facetsOf(snapshot, finding));
  const shown = findings.shown.filter(wanted);
  const dismissed = findings.dismissed.filter(wanted);
  const groups = {
    kind: () => byKind(shown),
    place: () => bySource(snapshot, shown),
    story: () => byStory(snapshot, shown),
    strength: () => byStrength(shown),
  }[grouping]();
  return [...groups, dismissedGroup(dismissed)]
    .filter(group => group.findings.length)
    .map(group => groupBranch(snapshot, group));
}

interface Group {
  readonly key: string;
  readonly head: Pick<TreeNode, 'label' | 'icon' | 'context' | 'expanded' | 'subdued' | 'subject'>;
  readonly findings: readonly Finding[];
  /** The source through which the tree leads: where a click goes first. */
  readonly from?: SourceId;
}

function byKind(findings: readonly Finding[]): Group[] {
  return kinds.map(({ name, label, icon }) => ({
    key: name,
    head: { label, icon, context: 'kind', expanded: true },
    findings: findings.filter(({ discrepancy }) => discrepancy.kind === name),
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

/** How strong a finding is, by where it is shown. */
const strengths: Readonly<Record<Finding['severity'], { value: string; label: string; icon: string }>> = {
  warning: { value: 'strong', label: 'Strong', icon: 'warning' },
  information: { value: 'fair', label: 'Fair', icon: 'info' },
  view: { value: 'weak', label: 'Weak: shown here alone', icon: 'eye' },
};

function byStrength(findings: readonly Finding[]): Group[] {
  return (['warning', 'information', 'view'] as const).map(severity => ({
    key: severity,
    head: {
      label: strengths[severity].label,
      icon: strengths[severity].icon,
      context: 'strength',
      expanded: true,
    },
    findings: findings.filter(finding => finding.severity === severity),
  }));
}

function dismissedGroup(findings: readonly Finding[]): Group {
  return {
    key: 'dismissed',
    head: { label: 'Dismissed', icon: 'circle-slash', context: 'dismissals', subdued: true },
    findings,
  };
}

function groupBranch(snapshot: Snapshot, { key, head, findings, from }: Group): FindingBranch {
  const isDismissed = head.context === 'dismissals';
  return {
    key,
    subject: undefined,
    children: findings.map(finding => findingBranch(snapshot, finding, { isDismissed, from })),
    show: () => ({ ...head, description: String(findings.length) }),
  };
}

function firstPassage({ discrepancy }: Finding, source: SourceId): number {
  const stances = discrepancy.positions.flatMap(position => position.stances);
  return Math.min(...stances.filter(stance => stance.source === source).map(stance => stance.passage.start));
}

function textsOf(snapshot: Snapshot, finding: Finding): string[] {
  const { kind, question, message, positions } = finding.discrepancy;
  const wordings = positions.map(({ wording }) => wording);
  return [kindNamed(kind).label, question, message, ...wordings, ...labelsOf(snapshot, finding)];
}

function facetsOf(snapshot: Snapshot, finding: Finding): Facets {
  const { kind, story } = finding.discrepancy;
  return {
    kind: [kindNamed(kind).label],
    strength: [strengths[finding.severity].value],
    decision: [finding.decision?.outcome ?? 'open'],
    source: labelsOf(snapshot, finding),
    story: [snapshot.stories.find(({ id }) => id === story)?.title ?? ''],
  };
}

function labelsOf(snapshot: Snapshot, { discrepancy }: Finding): string[] {
  const stances = discrepancy.positions.flatMap(position => position.stances);
  return stances.map(({ source }) => snapshot.member(source)?.label ?? '');
}
