/**
 * How many items, from the first, something holds of, found by halving: it must hold of none behind one of which it does
 * not. So it is the index of the first item of which it does not hold.
 */
export function countWhile<T>(items: readonly T[], holds: (item: T, index: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
