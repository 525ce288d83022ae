import type { FileText, LibraryChange } from '../protocol/library';

/** Knows which closed files are sources and reads them: the client does that, or the disk adapter. */
export interface Library {
  /** Tells from now on what there is and what changes, the whole list first. */
  start(listener: (change: LibraryChange) => void): void;
  /** The text of a file as the editor would show it, or why it can't be had. Never rejects. */
  read(uri: string): Promise<FileText>;
  /** The globs that name sources are these now; missing where others know which files are sources. */
  useGlobs?(globs: readonly string[]): void;
  dispose(): void;
}
