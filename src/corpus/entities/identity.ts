import type { Entity, EntityId } from '../../source/model';
import { groupBy } from '../../language/groupBy';
import type { PersonName } from './names';
import { canShareGiven, initialsOf, isSameGiven, personName, plainName, soundOf } from './names';

/** For entities of one source the same entity in another; what is not in it has no counterpart, or none that is sure. */
export type Identity = ReadonlyMap<EntityId, EntityId>;

/** The same, from the other source. */
export function reversed(identity: Identity): Identity {
  return new Map([...identity].map(([a, b]) => [b, a]));
}

/** Whether one of some entities of a source is one of some of the other. */
export function haveOneIn(identity: Identity, a: readonly EntityId[], b: readonly EntityId[]): boolean {
  return a.some(id => b.includes(identity.get(id) ?? ''));
}

/** Which entities of two sources are the same, one to one. */
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

/** What an entity could be known by in another source: entities that have none of these in common are two. */
export function keysOf(entity: Entity): string[] {
  return isPerson(entity) ? [`person ${soundOf(personName(entity.name).surname)}`] : namesOf(entity);
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

/**
 * People are the same where their surnames sound alike and their given names can be one person's; where a surname
 * could stand for several, a given name must decide. The same given name goes before a missing one.
 */
function pairPeople(a: readonly Entity[], b: readonly Entity[], found: Map<EntityId, EntityId>): void {
  const bySurname = groupBy(b.map(namedPerson), person => soundOf(person.name.surname));
  const links = a.map(namedPerson).flatMap(person => {
    const candidates = (bySurname.get(soundOf(person.name.surname)) ?? []).filter(other =>
      canShareGiven(person.name.given, other.name.given),
    );
    const exact = candidates.filter(other => sharesGiven(person.name, other.name));
    const isAmbiguous = (exact.length || candidates.length) > 1;
    const best = mostNamed(exact.length ? exact : candidates);
    return best && !(isAmbiguous && !exact.length) ? [{ person, best, isExact: exact.length > 0 }] : [];
  });
  const taken = new Set<EntityId>();
  const order = (link: (typeof links)[number]): number => (link.isExact ? 1e6 : 0) + link.person.mentions;
  for (const { person, best } of links.sort((x, y) => order(y) - order(x))) {
    if (taken.has(best.id)) continue;
    taken.add(best.id);
    found.set(person.id, best.id);
  }
}

interface NamedPerson {
  readonly id: EntityId;
  readonly name: PersonName;
  readonly mentions: number;
}

function mostNamed(people: readonly NamedPerson[]): NamedPerson | undefined {
  return people.reduce<NamedPerson | undefined>(
    (most, person) => (person.mentions > (most?.mentions ?? -1) ? person : most),
    undefined,
  );
}

function namedPerson({ id, name, mentions }: Entity): NamedPerson {
  return { id, name: personName(name), mentions: mentions.length };
}

function sharesGiven(a: PersonName, b: PersonName): boolean {
  const [one, other] = [a.given[0], b.given[0]];
  return one !== undefined && other !== undefined && isSameGiven(one, other);
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
