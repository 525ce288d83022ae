import type { Annotation } from './model';

/** An annotation with the folder in whose file it is kept, however a folder is named. */
export interface InFolder<F> {
  readonly folder: F;
  readonly annotation: Annotation;
}

/** Sorts annotations as people made or changed them, the last one last. */
export function inOrder<T extends { readonly annotation: Annotation }>(kept: readonly T[]): T[] {
  return [...kept].sort((a, b) => (a.annotation.modified < b.annotation.modified ? -1 : 1));
}

/** What is read out of annotations, as people said it, the last one last; `addressIn` gives the address of a path in a folder. */
export function readInOrder<F, T>(
  kept: readonly InFolder<F>[],
  read: (annotation: Annotation, addressOf: (path: string) => string) => T | undefined,
  addressIn: (folder: F, path: string) => string,
): T[] {
  // Read first: most are notes, which say nothing here.
  const found = kept.flatMap(({ folder, annotation }) => {
    const said = read(annotation, path => addressIn(folder, path));
    return said === undefined ? [] : { annotation, said };
  });
  return inOrder(found).map(({ said }) => said);
}
