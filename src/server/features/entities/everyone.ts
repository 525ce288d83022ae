import type { Member, SharedEntity, Snapshot } from '../../../corpus/model';
import type { Entity } from '../../../source/model';
import { oneLine } from '../../places';
import { remembered } from '../../../language/remembered';

/** An entity as one source tells of it. */
export interface EntityInSource {
  readonly member: Member;
  readonly entity: Entity;
}

/** An entity with all that the sources tell of it. */
export interface Known {
  readonly shared: SharedEntity;
  /** In the order of the sources; never empty. */
  readonly inSources: readonly EntityInSource[];
  /** How often it is mentioned, by whatever words. */
  readonly mentions: number;
}

const known = new WeakMap<Snapshot, readonly Known[]>();

/** Everybody and everything that is mentioned, in the order in which the sources first name them; found once. */
export function everyone(snapshot: Snapshot): readonly Known[] {
  return remembered(known, snapshot, () => findEveryone(snapshot));
}

function findEveryone(snapshot: Snapshot): Known[] {
  const order = new Map(snapshot.members.map(({ id }, i) => [id, i]));
  const orderOf = (inSource: EntityInSource | undefined): number => order.get(inSource?.member.id ?? '') ?? 0;
  const startOf = ({ inSources: [first] }: Known): number => first?.entity.mentions[0]?.start ?? 0;
  return inAllSources(snapshot, (a, b) => orderOf(a) - orderOf(b))
    .filter(({ mentions }) => mentions)
    .sort((a, b) => orderOf(a.inSources[0]) - orderOf(b.inSources[0]) || startOf(a) - startOf(b));
}

function inAllSources(
  snapshot: Snapshot,
  bySource: (a: EntityInSource, b: EntityInSource) => number,
): Known[] {
  const entities = new Map(
    snapshot.members.map(({ id, source }) => [id, new Map(source.entities.map(each => [each.id, each]))]),
  );
  return snapshot.entities.map(shared => {
    const inSources = [...shared.members].flatMap(([source, id]) => {
      const member = snapshot.member(source);
      const entity = entities.get(source)?.get(id);
      return member && entity ? [{ member, entity }] : [];
    });
    inSources.sort(bySource);
    return {
      shared,
      inSources,
      mentions: inSources.reduce((sum, { entity }) => sum + entity.mentions.length, 0),
    };
  });
}

/** The words with which a source says who or what it is, each once, in text order. */
export function descriptionsIn({ descriptions }: Entity): string[] {
  const words = descriptions.map(({ text }) => oneLine(text));
  return [...new Map(words.map(text => [text.toLowerCase(), text])).values()];
}
