import { dirname, join, relative } from 'node:path';
import { recordIn, type SourceRecord } from '../annotations/sourceRecord';
import type { SourcesFile } from '../annotations/sourcesFile';
import { parseSourcesFile } from '../annotations/sourcesFile';
import { readText } from './readText';

/** The `.parallax/sources.json` files on the disk, in which people say what they know of sources. Each is read once. */
export class SourcesFiles {
  readonly #files = new Map<string, Promise<SourcesFile | undefined>>();
  readonly #report: (path: string, problem: string) => void;

  /** `report` is told of files that can't be read, or not as a whole: the path, and in one line the problem. */
  constructor(report: (path: string, problem: string) => void) {
    this.#report = report;
  }

  /** What is said of the source at an absolute path. */
  async recordOf(path: string): Promise<SourceRecord> {
    const files = [];
    for (const folder of ancestors(path)) {
      const file = await this.#fileIn(folder);
      if (file) files.push({ file, path: relative(folder, path) });
    }
    return recordIn(files);
  }

  #fileIn(folder: string): Promise<SourcesFile | undefined> {
    const known = this.#files.get(folder);
    if (known) return known;
    const file = this.#read(join(folder, '.parallax', 'sources.json'));
    this.#files.set(folder, file);
    return file;
  }

  async #read(path: string): Promise<SourcesFile | undefined> {
    const decoded = await readText(path);
    if ('problem' in decoded) {
      if (decoded.problem !== 'does not exist') this.#report(path, decoded.problem);
      return undefined;
    }
    const file = parseSourcesFile(decoded.text);
    if ('unreadable' in file) {
      this.#report(path, `is left out: ${file.unreadable}`);
      return undefined;
    }
    for (const problem of file.problems) this.#report(path, problem);
    return file;
  }
}

/** The folders that hold a path, the nearest first. */
function* ancestors(path: string): Generator<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    yield folder;
    if (dirname(folder) === folder) return;
  }
}
