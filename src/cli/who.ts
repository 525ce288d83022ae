import type { SourceId } from '../corpus/model';
import type { Entity, EntityKind } from '../source/model';
import type { Library } from './library';

/** A person, place or organisation with what each source tells of it. */
export interface Who {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** In the order in which the sources are named; never empty. */
  readonly tellings: readonly { readonly source: SourceId; readonly entity: Entity }[];
}

/** Every entity of every source, the most mentioned first. */
export function whoIn(library: Library): Who[] {
  return library.snapshot.entities
    .map(({ kind, name, aliases, members }) => ({
      kind,
      name,
      aliases,
      tellings: library.inputs.flatMap(({ id }) => {
        const entity = library.source(id)?.entities.find(entity => entity.id === members.get(id));
        return entity ? [{ source: id, entity }] : [];
      }),
    }))
    .filter(({ tellings }) => tellings.length)
    .sort((a, b) => mentions(b) - mentions(a) || (a.name < b.name ? -1 : 1));
}

/** How often the sources mention it. */
export function mentions({ tellings }: Who): number {
  return tellings.reduce((sum, { entity }) => sum + entity.mentions.length, 0);
}

/** The words with which a source describes an entity, each once. */
export function descriptions(entity: Entity): string[] {
  return [...new Set(entity.descriptions.map(({ text }) => text))];
}
