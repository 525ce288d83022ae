/** Something that holds on to the editor until it is let go; the editor's own class of that name is one too. */
export interface Disposable {
  dispose(): unknown;
}

/** Lets go of all of them. */
export function disposeAll(each: Iterable<Disposable>): void {
  for (const one of each) one.dispose();
}
