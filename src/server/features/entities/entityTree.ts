import type { Position } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../../corpus/model';
import type { Mention } from '../../../source/model';
import type {
  EntityGrouping,
  FacetValue,
  TreeNode,
  TreePage,
  TreeQuery,
  TreeSorting,
} from '../../../protocol/trees';
import type { Facets, Filter } from '../../filter';
import { facetValues, filterOf, isEmpty, passes } from '../../filter';
import { mentionAt } from '../../lookup';
import { offsetAt } from '../../places';
import type { Branch } from '../../tree';
import { branch, pageOf, pathTo } from '../../tree';
import { entityIcon, entityKinds, entityNode, inSourceNode, kindHeading, mentionNode } from './entityNode';
import type { EntityInSource, Known } from './everyone';
import { descriptionsIn, everyone } from './everyone';

type MentionBranch = Branch<Mention | undefined>;

/** A page of the tree of people, places and organisations in all sources. */
export function entitiesPage(snapshot: Snapshot, query: TreeQuery<EntityGrouping>): TreePage {
  return pageOf(rootsOf(snapshot, query), query);
}

/** What the filter can be narrowed to. */
export function entityFacets(snapshot: Snapshot): FacetValue[] {
  return facetValues(everyone(snapshot).map(one => facetsOf(snapshot, one)));
}

/** The path of nodes to the mention at a place; empty if there is none, or the filter hides it. */
export function locateEntity(
  snapshot: Snapshot,
  uri: SourceId,
  position: Position,
  grouping: EntityGrouping,
  filter: string,
): TreeNode[] {
  const source = snapshot.member(uri)?.source;
  const found = source && mentionAt(source, offsetAt(source, position));
  if (!found) return [];
  return pathTo(rootsOf(snapshot, { grouping, filter }), mention => mention === found.mention);
}

type Wish = Pick<TreeQuery<EntityGrouping>, 'grouping' | 'filter' | 'sorting'>;

function rootsOf(snapshot: Snapshot, { grouping, filter: typed, sorting = 'count' }: Wish): MentionBranch[] {
  const filter = filterOf(typed);
  const wanted = everyone(snapshot).filter(one => isWanted(snapshot, one, filter));
  return groupsOf(snapshot, wanted, grouping)
    .filter(({ entities }) => entities.length)
    .map(({ entities, ...group }) => groupBranch(group, sorted(entities, sorting), grouping, filter));
}

function isWanted(snapshot: Snapshot, one: Known, filter: Filter): boolean {
  if (isEmpty(filter)) return true;
  const descriptions = one.inSources.flatMap(({ entity }) => descriptionsIn(entity));
  return passes(filter, [one.shared.name, ...one.shared.aliases, ...descriptions], facetsOf(snapshot, one));
}

function facetsOf(snapshot: Snapshot, { shared, inSources }: Known): Facets {
  return {
    kind: [kindHeading(shared.kind)],
    source: inSources.map(({ member }) => member.label),
    story: inSources.map(({ member }) => snapshot.storyOf(member.id)?.title ?? ''),
  };
}

interface Group {
  readonly key: string;
  readonly head: Pick<TreeNode, 'label' | 'icon' | 'context' | 'subject' | 'expanded'>;
  readonly entities: readonly Known[];
}

function groupsOf(snapshot: Snapshot, all: readonly Known[], grouping: EntityGrouping): Group[] {
  if (grouping === 'kind')
    return entityKinds.map(kind => ({
      key: kind,
      // Names that are neither of a person nor of a place or body are the least sure.
      head: { label: kindHeading(kind), icon: entityIcon(kind), context: 'kind', expanded: kind !== 'other' },
      entities: all.filter(({ shared }) => shared.kind === kind),
    }));
  if (grouping === 'source')
    return snapshot.members.map(({ id, label }) => ({
      key: id,
      head: { label, icon: 'file', context: 'source', subject: id },
      entities: within(all, new Set([id])),
    }));
  return snapshot.stories.map(({ id, title, members }) => ({
    key: id,
    head: { label: title || 'Untitled story', icon: 'book', context: 'story' },
    entities: within(all, new Set(members)),
  }));
}

/** Those that some of the sources tell of, as far as they do. */
function within(all: readonly Known[], sources: ReadonlySet<SourceId>): Known[] {
  return all.flatMap(({ shared, inSources }) => {
    const here = inSources.filter(({ member }) => sources.has(member.id));
    const mentions = here.reduce((sum, { entity }) => sum + entity.mentions.length, 0);
    return here.length ? [{ shared, inSources: here, mentions }] : [];
  });
}

function sorted(entities: readonly Known[], sorting: TreeSorting): readonly Known[] {
  if (sorting === 'place') return entities;
  const byName = (a: Known, b: Known): number => a.shared.name.localeCompare(b.shared.name, 'en');
  return entities.toSorted((a, b) => (sorting === 'count' ? b.mentions - a.mentions : 0) || byName(a, b));
}

function groupBranch(
  { key, head }: Omit<Group, 'entities'>,
  entities: readonly Known[],
  grouping: EntityGrouping,
  filter: Filter,
): MentionBranch {
  return branch(
    {
      key,
      subject: undefined,
      show: () => ({
        ...head,
        description: String(entities.length),
        expanded: head.expanded === true || !isEmpty(filter),
      }),
    },
    () => entities.map(one => entityBranch(one, grouping, filter)),
  );
}

function entityBranch(one: Known, grouping: EntityGrouping, filter: Filter): MentionBranch {
  return branch({ key: one.shared.id, subject: undefined, show: () => entityNode(one, filter) }, () =>
    grouping === 'source'
      ? one.inSources.flatMap(mentionBranches)
      : one.inSources.map(inSource =>
          branch({ key: inSource.member.id, subject: undefined, show: () => inSourceNode(inSource) }, () =>
            mentionBranches(inSource),
          ),
        ),
  );
}

function mentionBranches(inSource: EntityInSource): MentionBranch[] {
  return inSource.entity.mentions.map((mention, i) => ({
    key: String(i),
    subject: mention,
    children: [],
    show: () => mentionNode(inSource, mention),
  }));
}
