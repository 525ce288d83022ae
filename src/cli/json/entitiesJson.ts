import type { Library } from '../library';
import type { Who } from '../who';
import { descriptions } from '../who';

/** What `entities --format json` prints. Offsets are half-open, in UTF-16 code units. */
export function entitiesJson(found: readonly Who[], library: Library): string {
  const entities = found.map(({ kind, name, aliases, tellings }) => ({
    kind,
    name,
    aliases,
    sources: tellings.map(({ source, entity }) => ({
      source: library.name(source),
      name: entity.name,
      descriptions: descriptions(entity),
      mentions: entity.mentions.map(({ start, end, type }) => ({ start, end, type })),
    })),
  }));
  return `${JSON.stringify({ entities }, undefined, 2)}\n`;
}
