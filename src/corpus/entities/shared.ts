import type { Entity, EntityId } from '../../source/model';
import type { SharedCorrection } from '../corrections';
import type { Group } from '../corrections/clusters';
import { correctGroups } from '../corrections/clusters';
import { groupBy } from '../../language/groupBy';
import type { Member, SharedEntity, SourceId, Story } from '../model';
import { identify, keysOf } from './identity';
import { personName, plainName, soundOf } from './names';
import { remembered } from '../../language/remembered';

/** The same person, place or organisation in some sources of a story. */
interface Cluster {
  /** Stands for all when they are looked for in another source. */
  readonly face: Entity;
  readonly members: ReadonlyMap<SourceId, Entity>;
}

/**
 * One entity for all that the sources of a corpus tell of it, in order of their ids. Inside a story a short name stands
 * for the full one; across stories people are the same only by their full names. What a person says goes before both.
 */
export function shareEntities(
  members: ReadonlyMap<SourceId, Member>,
  stories: readonly Story[],
  corrections: readonly SharedCorrection[] = [],
): SharedEntity[] {
  const clusters = stories.flatMap(story => {
    const inStory = remembered(clustersOfStories, story, () =>
      clustersOf(story.members.flatMap(id => members.get(id) ?? [])),
    );
    return inStory.map((cluster, i) => ({ cluster, key: keyOf(cluster.face) ?? `${story.id} ${i}` }));
  });
  const shared = [...groupBy(clusters, ({ key }) => key).values()].flatMap(group =>
    withoutTwins(group.map(({ cluster }) => cluster)),
  );
  if (corrections.length === 0) return named(shared);
  const known = new Map<Group, Cluster>(shared.map(cluster => [cluster.members, cluster]));
  const groups = correctGroups([...known.keys()], members, corrections);
  return named(groups.flatMap(group => known.get(group) ?? clusterOf(group)));
}

/** A story stays the same object as long as its sources are read the same. */
const clustersOfStories = new WeakMap<Story, readonly Cluster[]>();

function clusterOf(group: Group): Cluster[] {
  const inOrder = [...group].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, ...others] = inOrder.map(([, entity]) => entity);
  return first ? [{ face: others.reduce(merge, first), members: new Map(inOrder) }] : [];
}

function clustersOf(members: readonly Member[]): readonly Cluster[] {
  const drafts = new DraftClusters();
  for (const { id, source } of members) drafts.add(id, source.entities);
  return drafts.all;
}

/** The clusters of a story as its sources come, found by what their names could be known by. */
class DraftClusters {
  readonly all: { face: Entity; readonly members: Map<SourceId, Entity> }[] = [];
  readonly #byKey = new Map<string, Set<number>>();

  add(id: SourceId, entities: readonly Entity[]): void {
    const near = new Set(
      entities.flatMap(entity => keysOf(entity).flatMap(key => [...(this.#byKey.get(key) ?? [])])),
    );
    const faces = [...near]
      .sort((i, j) => i - j)
      .flatMap(i => {
        const face = this.all[i]?.face;
        return face ? [{ ...face, id: String(i) }] : [];
      });
    const places = new Map([...identify(faces, entities)].map(([i, entity]) => [entity, Number(i)]));
    for (const entity of entities) this.#put(id, entity, places.get(entity.id) ?? this.all.length);
  }

  #put(id: SourceId, entity: Entity, place: number): void {
    const known = this.all[place];
    if (known) {
      known.face = merge(known.face, entity);
      known.members.set(id, entity);
    } else this.all.push({ face: entity, members: new Map([[id, entity]]) });
    for (const key of keysOf(entity)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(place));
  }
}

/** The entity with the fuller of two names, and the names of both. */
function merge(a: Entity, b: Entity): Entity {
  const [full, other] = fuller(a, b) ? [a, b] : [b, a];
  const aliases = [...new Set([...full.aliases, other.name, ...other.aliases])].filter(
    alias => alias !== full.name,
  );
  return { ...full, aliases, mentions: [...a.mentions, ...b.mentions] };
}

function fuller(a: Entity, b: Entity): boolean {
  const words = (name: string): number => Math.min(4, name.split(/\s+/).length);
  return (
    words(a.name) > words(b.name) ||
    (words(a.name) === words(b.name) && a.mentions.length >= b.mentions.length)
  );
}

/** What makes entities of different stories the same; undefined where a name is too short to tell. */
function keyOf({ kind, name }: Entity): string | undefined {
  if (kind !== 'person') return `${kind} ${plainName(name)}`;
  const { given, surname } = personName(name);
  return given[0] ? `person ${soundOf(given[0])} ${soundOf(surname)}` : undefined;
}

/** Joins clusters of different stories; those of one story stay apart, as they are two people of one name. */
function withoutTwins(clusters: readonly Cluster[]): Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of clusters) {
    const at = joined.findIndex(other => ![...cluster.members.keys()].some(id => other.members.has(id)));
    const other = joined[at];
    if (other)
      joined[at] = {
        face: merge(other.face, cluster.face),
        members: new Map([...other.members, ...cluster.members]),
      };
    else joined.push(cluster);
  }
  return joined;
}

function named(clusters: readonly Cluster[]): SharedEntity[] {
  const seen = new Map<string, number>();
  return clusters.map(({ face: { kind, name, aliases }, members }) => {
    const base = `${kind}:${plainName(name)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const id = count > 1 ? `${base}#${count}` : base;
    return {
      id,
      kind,
      name,
      aliases,
      members: new Map([...members].map(([source, entity]): [SourceId, EntityId] => [source, entity.id])),
    };
  });
}
