import type { Correction, EntityAssertion, Passage } from '../corrections';
import type { Entity } from '../model';
import { Cast } from './cast';

/** The entities as a person says they are. Pure; in the order of their first mention, as before. */
export function correctEntities(
  text: string,
  entities: readonly Entity[],
  corrections: readonly Correction[],
): readonly Entity[] {
  if (corrections.length === 0) return entities;
  const cast = new Cast(text, entities);
  for (const correction of corrections) {
    switch (correction.asserts) {
      case 'entity':
        assertEntity(cast, correction);
        break;
      case 'no-entity':
        cast.silence(correction.passage);
        break;
      case 'one-entity':
        cast.join(...correction.passages);
        break;
      case 'two-entities':
        separate(cast, correction.passage, correction.other);
        break;
      case 'means':
        cast.move(correction.passage, cast.at(correction.entity));
        break;
      default:
    }
  }
  return cast.finish();
}

/** The kind that holds here alone is that of an entity of its own. */
function assertEntity(cast: Cast, { passage, reach, kind, name }: EntityAssertion): void {
  const known = cast.at(passage);
  const isElsewhere = known?.mentions.some(({ type, start }) => type === 'name' && start !== passage.start);
  const isAnother = reach === 'here' && kind !== undefined && kind !== known?.kind && isElsewhere === true;
  const entity = known === undefined || isAnother ? cast.add(passage, kind ?? 'other') : known;
  if (kind !== undefined) entity.kind = kind;
  if (name !== undefined) entity.called = name;
}

function separate(cast: Cast, passage: Passage, other: Passage): void {
  const entity = cast.at(passage);
  if (entity !== undefined && entity === cast.at(other)) cast.split(entity, passage);
}
