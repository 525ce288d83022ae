import { recordIn, type SourceRecord } from '../annotations/sourceRecord';
import { parseSourcesFile, type SourcesFile } from '../annotations/sourcesFile';
import type { SourceId } from '../corpus/model';
import type { Notice } from './features/status';

const place = '/.parallax/sources.json';

/** What people say of sources, from the `.parallax/sources.json` files of their folders. */
export class PeoplesWord {
  /** By the address of the folder that holds `.parallax`. */
  readonly #files = new Map<string, SourcesFile>();
  readonly #notices = new Map<string, Notice[]>();

  /** Takes a file as it is now; without a text it is gone. */
  set(uri: string, text: string | undefined): void {
    const folder = uri.slice(0, uri.lastIndexOf(place));
    this.#files.delete(folder);
    this.#notices.delete(folder);
    if (text === undefined) return;
    const file = parseSourcesFile(text);
    const problems = 'unreadable' in file ? [file.unreadable] : file.problems;
    this.#notices.set(
      folder,
      problems.map(problem => ({ uri, text: `In .parallax/sources.json: ${problem}` })),
    );
    if (!('unreadable' in file)) this.#files.set(folder, file);
  }

  /** What is said of a source. */
  of(source: SourceId): SourceRecord {
    const around = [...this.#files]
      .filter(([folder]) => source.startsWith(`${folder}/`))
      .sort(([a], [b]) => b.length - a.length);
    return recordIn(
      around.map(([folder, file]) => ({ file, path: decoded(source.slice(folder.length + 1)) })),
    );
  }

  /** What people should know of these files. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()].flat();
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
