/** An object of a JSON text, with any fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What may be one thing or a list of things, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as readonly unknown[])
      : [value];
}

/** The text, undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** One of some words, undefined for anything else. */
export function oneOf<const T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find(each => each === value);
}

/** Nothing that anybody means is nested deeper; writing what is would take more stack than there is. */
const deepest = 100;

/** Whether objects and lists are nested too deep to be worked with. */
export function isTooDeep(value: unknown, levels = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const each of inner) if (typeof each === 'object' && isTooDeep(each, levels - 1)) return true;
  return false;
}

/** The same text for the same JSON, whatever the order of its fields. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

const written = new WeakMap<JsonObject, string>();

/** The text of an object that is never changed; made once. */
export function jsonOf(object: JsonObject): string {
  const known = written.get(object);
  if (known !== undefined) return known;
  const text = JSON.stringify(object);
  written.set(object, text);
  return text;
}
