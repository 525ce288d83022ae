import type { Entity, EntityId } from '../../source/model';
import type { Outline, Stretch } from '../alignment/outline';
import type { Identity } from '../entities/identity';

/** Whom or what two sentences of different sources both name. */
export interface NamedInBoth {
  /** Its fuller name, as it mostly stands in sentences. */
  readonly name: string;
  readonly kind: Entity['kind'];
}

interface Named {
  readonly entity: Entity;
  /** Where it is first named, as a share of the sentence's length. */
  readonly place: number;
}

/** Shorter names are short forms of places. */
const shortestName = 4;

/** Whom and what two sentences both name, what comes first in both before the rest. */
export function namedInBoth(
  a: Outline,
  here: Stretch,
  b: Outline,
  there: Stretch,
  identity: Identity,
): NamedInBoth[] {
  const inB = namedIn(b, there);
  return [...namedIn(a, here)]
    .flatMap(([id, { entity, place }]) => {
      const other = inB.get(identity.get(id) ?? '');
      if (!other) return [];
      const [one, another] = [calledIn(a, entity), calledIn(b, other.entity)];
      const name = another.length > one.length ? another : one;
      return [{ name, kind: entity.kind, place: place + other.place }];
    })
    .sort((x, y) => x.place - y.place)
    .map(({ name, kind }) => ({ name, kind }));
}

function namedIn({ source, words }: Outline, { start, end, terms }: Stretch): Map<EntityId, Named> {
  const entities = new Map(source.entities.map(entity => [entity.id, entity]));
  const found = new Map<EntityId, Named>();
  for (const { entity: id, word } of terms) {
    const [entity, at] = [entities.get(id ?? ''), words[word]];
    if (!entity || at?.mention !== 'name' || entity.name.length < shortestName) continue;
    found.set(entity.id, { entity, place: (at.start - start) / (end - start) });
  }
  return found;
}

/** The name as it mostly stands in sentences: "the Supreme Court". */
function calledIn({ source: { text } }: Outline, { kind, name, mentions }: Entity): string {
  const names = mentions.filter(({ type }) => type === 'name');
  const withArticle = names.filter(({ start }) => /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)));
  return kind !== 'person' && 2 * withArticle.length >= names.length && !/^the /i.test(name)
    ? `the ${name}`
    : name;
}
