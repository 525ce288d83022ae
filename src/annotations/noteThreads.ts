import { groupBy } from '../language/groupBy';
import type { Anchor } from './anchor';
import type { InFolder } from './inOrder';
import type { Annotation, Note } from './model';
import { threadsInFolders } from './threads';

/** A note at one of its passages, with the answers to it. */
export interface NoteThread {
  /** Tells it from all others. */
  readonly key: string;
  readonly content: Note;
  readonly anchor: Anchor;
  /** The note, then its answers in the order of their dates. */
  readonly annotations: readonly Annotation[];
}

/** The threads of notes by `sourceKey`s: gone through once, as there may be thousands of notes. */
export function noteThreadsBySource<F extends { toString(): string }>(
  kept: readonly InFolder<F>[],
): ReadonlyMap<string, readonly NoteThread[]> {
  const threads = threadsInFolders(kept).flatMap(({ folder, first, answers }) => {
    const { id, content, targets } = first;
    if (content.type !== 'note') return [];
    const annotations = [first, ...answers];
    return targets.flatMap(({ source, anchor }, i) =>
      anchor ? [{ source: sourceKey(folder, source), key: `${id}\n${i}`, content, anchor, annotations }] : [],
    );
  });
  return groupBy(threads, ({ source }) => source);
}

/** The key of a source by its path in a folder. */
export function sourceKey(folder: { toString(): string }, path: string): string {
  return `${folder.toString()}\n${path}`;
}

/** The id of the note of a thread. */
export function noteIn(key: string): string {
  return key.split('\n')[0] ?? key;
}
