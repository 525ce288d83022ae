import type { ReportingDescriptor, Result } from 'sarif';
import type { Library } from '../library';
import type { Who } from '../who';
import { sarifLog } from './log';
import { location } from './places';

/** The rule that entities are results of. */
export const entityRule: ReportingDescriptor = {
  id: 'entity',
  name: 'Entity',
  shortDescription: { text: 'A person, place or organisation that the sources mention.' },
  help: { text: 'Who and what is mentioned, with every name, description and pronoun. Not a problem.' },
  defaultConfiguration: { level: 'none' },
};

/** What `entities --format sarif` prints. */
export function entitiesSarif(found: readonly Who[], library: Library): string {
  return sarifLog(
    [entityRule],
    found.flatMap(who => entityResults(who, library)),
    library,
  );
}

/** An entity as a result that informs: its first mention, the others as related places. None without a mention. */
export function entityResults({ name, kind, tellings }: Who, library: Library): Result[] {
  const [first, ...others] = tellings.flatMap(({ source, entity }) =>
    entity.mentions.map(mention => ({ type: mention.type, place: location(library, source, mention) })),
  );
  if (!first) return [];
  return [
    {
      ruleId: entityRule.id,
      kind: 'informational',
      level: 'none',
      message: { text: `${name} (${kind})` },
      locations: [first.place],
      relatedLocations: others.map(({ type, place }, i) => ({
        ...place,
        id: i + 1,
        message: { text: type },
      })),
      properties: { kind },
    },
  ];
}
