import type { FileText, LibraryChange } from '../protocol/library';

/** Which files a person wants to count. */
export interface WantedFiles {
  /** Globs that name sources. */
  readonly sources: readonly string[];
  /** Where annotations are kept, from the folder of their sources; without it in the usual place. */
  readonly annotationFile?: string;
}

/** Knows which closed files are sources and reads them: the client does that, or the disk adapter. */
export interface Library {
  /** Tells from now on what there is and what changes, the whole list first. */
  start(listener: (change: LibraryChange) => void): void;
  /** The text of a file as the editor would show it, or why it can't be had. Never rejects. */
  read(uri: string): Promise<FileText>;
  /** The settings say this now of which files count; missing where others know that. */
  useWanted?(wanted: WantedFiles): void;
  dispose(): void;
}
