/** What was made of a thing before; else it is made now and kept for as long as the thing lives. */
export function remembered<K extends object, V extends object | string | boolean>(
  memory: WeakMap<K, V>,
  key: K,
  make: () => V,
): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
