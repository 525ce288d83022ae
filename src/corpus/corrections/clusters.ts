import { isInText } from '../../source/corrections/passages';
import type { Entity } from '../../source/model';
import type { PlacedPassage, SharedCorrection } from '../corrections';
import type { Member, SourceId } from '../model';
import { entityAt } from './comparing';

/** The entities that are one across sources. */
export type Group = ReadonlyMap<SourceId, Entity>;

/**
 * Which entities of the corpus are one, as a person says. Who is joined to a group brings along everybody that was one
 * with them, as far as the group has nobody in their source; whoever stands in the way stays behind.
 */
export function correctGroups(
  groups: readonly Group[],
  members: ReadonlyMap<SourceId, Member>,
  corrections: readonly SharedCorrection[],
): readonly Group[] {
  let corrected = [...groups];
  for (const { asserts, passages } of corrections) {
    const [one, other] = passages.map(passage => placed(passage, members));
    if (!one || !other || one.source === other.source) continue;
    const groupOf = ({ source, entity }: Placed): Group | undefined =>
      corrected.find(group => group.get(source)?.id === entity.id);
    const [here, there] = [groupOf(one), groupOf(other)];
    if (!here || !there) continue;
    if (asserts === 'one-entity' && here !== there)
      corrected = replaced(corrected, [here, there], joined(here, there, other));
    if (asserts === 'two-entities' && here === there)
      corrected = replaced(
        corrected,
        [here],
        [without(here, other.source), new Map([[other.source, other.entity]])],
      );
  }
  return corrected;
}

interface Placed {
  readonly source: SourceId;
  readonly entity: Entity;
}

function placed(passage: PlacedPassage, members: ReadonlyMap<SourceId, Member>): Placed | undefined {
  const source = members.get(passage.source)?.source;
  const entity = source && isInText(source.text, passage) ? entityAt(source.entities, passage) : undefined;
  return entity && { source: passage.source, entity };
}

function joined(here: Group, there: Group, other: Placed): Group[] {
  const free = [...there].filter(([source]) => source === other.source || !here.has(source));
  const left = new Map([...there].filter(([source]) => source !== other.source && here.has(source)));
  const displaced = here.get(other.source);
  const behind = displaced ? [new Map([[other.source, displaced]])] : [];
  return [new Map([...here, ...free]), ...(left.size > 0 ? [left] : []), ...behind];
}

function without(group: Group, source: SourceId): Group {
  return new Map([...group].filter(([id]) => id !== source));
}

/** The list with some groups replaced, in the place of the first of them. */
function replaced(groups: readonly Group[], old: readonly Group[], by: readonly Group[]): Group[] {
  const at = groups.findIndex(group => old.includes(group));
  const isLeft = (group: Group): boolean => !old.includes(group);
  return [...groups.slice(0, at).filter(isLeft), ...by, ...groups.slice(at).filter(isLeft)];
}
