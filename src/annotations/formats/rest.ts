import type { JsonObject } from '../json';
import { canonicalJson, isObject, listOf } from '../json';

/** Names the fields that an annotation lacks though a format shows them. */
const absent = 'parallax:absent';

/**
 * What a format has to keep of an annotation beside what it shows of it: the fields that differ from those that come out
 * of what is shown, objects field by field. `withRest` puts both together again.
 */
export function restOf(whole: JsonObject, shown: JsonObject): JsonObject {
  const different = Object.entries(whole).flatMap(([field, value]) => {
    const other = Object.hasOwn(shown, field) ? shown[field] : undefined;
    if (other !== undefined && canonicalJson(value) === canonicalJson(other)) return [];
    return [[field, isObject(value) && isObject(other) ? restOf(value, other) : value] as const];
  });
  const missing = Object.keys(shown).filter(field => !Object.hasOwn(whole, field));
  return Object.fromEntries(missing.length ? [...different, [absent, missing]] : different);
}

/** What is shown together with the rest. */
export function withRest(shown: JsonObject, rest: JsonObject): JsonObject {
  const missing = listOf(rest[absent]);
  const kept = Object.entries(shown).filter(([field]) => !missing.includes(field));
  const added = Object.entries(rest)
    .filter(([field]) => field !== absent)
    .map(([field, value]) => {
      const other = Object.hasOwn(shown, field) ? shown[field] : undefined;
      return [field, isObject(value) && isObject(other) ? withRest(other, value) : value] as const;
    });
  return Object.fromEntries([...kept, ...added]);
}
