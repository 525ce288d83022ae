import type { Entity, EntityId } from '../../source/model';
import { groupBy } from '../groupBy';
import type { PersonName } from './names';
import { canShareGiven, initialsOf, personName, plainName, soundOf } from './names';

/** For entities of one source the same entity in another; what is not in it has no counterpart, or none that is sure. */
export type Identity = ReadonlyMap<EntityId, EntityId>;

/** Which entities of two sources are the same. One to one; the same whichever comes first. */
export function identify(a: readonly Entity[], b: readonly Entity[]): Identity {
  const [people, others] = [new Map<EntityId, EntityId>(), new Map<EntityId, EntityId>()];
  pairPeople(a.filter(isPerson), b.filter(isPerson), people);
  pairByNames(
    a.filter(entity => !isPerson(entity)),
    b.filter(entity => !isPerson(entity)),
    others,
  );
  return new Map([...people, ...others]);
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

/**
 * People are the same where their surnames sound alike and their given names can be one person's; where a surname
 * could stand for several, a given name must decide.
 */
function pairPeople(a: readonly Entity[], b: readonly Entity[], found: Map<EntityId, EntityId>): void {
  const [one, other] = [a.map(namedPerson), b.map(namedPerson)];
  const bySurname = groupBy(other, person => soundOf(person.name.surname));
  const usedTwice = new Set<EntityId>();
  const taken = new Map<EntityId, EntityId>();
  for (const person of one) {
    const candidates = (bySurname.get(soundOf(person.name.surname)) ?? []).filter(candidate =>
      canShareGiven(person.name.given, candidate.name.given),
    );
    const exact = candidates.filter(candidate => sharesGiven(person.name, candidate.name));
    const [match, ...more] = exact.length ? exact : candidates;
    if (!match || more.length) continue;
    if (taken.has(match.id)) usedTwice.add(match.id);
    taken.set(match.id, person.id);
    found.set(person.id, match.id);
  }
  for (const [id, match] of found) if (usedTwice.has(match)) found.delete(id);
}

function namedPerson(entity: Entity): { readonly id: EntityId; readonly name: PersonName } {
  return { id: entity.id, name: personName(entity.name) };
}

function sharesGiven(a: PersonName, b: PersonName): boolean {
  return a.given[0] !== undefined && b.given[0] !== undefined && soundOf(a.given[0]) === soundOf(b.given[0]);
}

/** Places and organisations are the same where they share a name, or one has the other's initials for its name. */
function pairByNames(a: readonly Entity[], b: readonly Entity[], found: Map<EntityId, EntityId>): void {
  const byName = new Map<string, EntityId>();
  for (const entity of b)
    for (const name of namesOf(entity)) if (!byName.has(name)) byName.set(name, entity.id);
  const taken = new Set<EntityId>();
  for (const entity of a) {
    const match = namesOf(entity)
      .map(name => byName.get(name))
      .find(id => id !== undefined && !taken.has(id));
    if (match === undefined) continue;
    taken.add(match);
    found.set(entity.id, match);
  }
}

function namesOf({ name, aliases }: Entity): string[] {
  const plain = [name, ...aliases].map(plainName);
  return [...new Set([...plain, ...plain.flatMap(initialsOf)])];
}
