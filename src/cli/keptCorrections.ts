import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { usualAnnotationFile } from '../annotations/paths';
import type { SharedCorrection, StoryCorrection } from '../corpus/corrections';
import type { SourceId } from '../corpus/model';
import { readAnnotationFile } from '../disk/annotationFile';
import { problemOf } from '../disk/readText';
import { AnnotationFiles } from '../server/annotationFiles';
import { Decisions } from '../server/decisions';
import { SessionCorrections } from '../server/corrections';
import { canonical } from '../server/uris';
import type { Correction } from '../source/corrections';
import type { Input, Remark } from './inputs';

/** What people say of the sources that the command line names, in the annotation files of the folders around them. */
export class KeptCorrections {
  readonly #report: (remark: Remark) => void;
  readonly #place: string | undefined;
  readonly #files = new AnnotationFiles();
  readonly #corrections = new SessionCorrections();
  /** The folders in which it was found. */
  readonly #homes = new Set<string>();
  readonly #asked = new Set<SourceId>();
  /** What is being read, or was. */
  readonly #folders = new Map<string, Promise<void>>();

  /** `place` is where they are kept, from the folder of the sources; without it in the usual one. */
  constructor(report: (remark: Remark) => void, place?: string) {
    this.#report = report;
    this.#place = place;
  }

  /** What is said of a source, with passages of its text. */
  async of({ path, id, text }: Input): Promise<readonly Correction[]> {
    if (path === undefined) return [];
    this.#asked.add(canonical(id));
    await Promise.all(ancestors(path).map(folder => this.#once(folder)));
    return this.#corrections.of(canonical(id), text);
  }

  /** What is said of the stories of sources. */
  stories(inputs: readonly Input[]): StoryCorrection[] {
    const ids = new Map<SourceId, SourceId>(inputs.map(({ id }) => [canonical(id), id]));
    const own = (id: SourceId): SourceId => ids.get(id) ?? id;
    return this.#corrections.stories.map(({ source, story }) => ({
      source: own(source),
      story: story === null ? null : own(story),
    }));
  }

  /** What is said of passages in two sources. */
  across(inputs: readonly Input[]): SharedCorrection[] {
    const ids = new Map<SourceId, Input>(inputs.map(input => [canonical(input.id), input]));
    const shared = this.#corrections.across(id => ids.get(id)?.text);
    return shared.map(said => {
      const [a, b] = said.passages;
      const own = <T extends { source: SourceId }>(passage: T): T => ({
        ...passage,
        source: ids.get(passage.source)?.id ?? passage.source,
      });
      return { ...said, passages: [own(a), own(b)] };
    });
  }

  /** What is decided on discrepancies. */
  get decisions(): Decisions {
    return new Decisions(this.#files.decisions);
  }

  /** Reports a file that was asked for and is nowhere, or about other sources; to be called once everything is read. */
  reportUnused(): void {
    if (this.#place === undefined) return;
    if (this.#homes.size === 0) {
      const message = 'is in no folder of the sources, nor around them: its annotations are left out';
      this.#report({ name: this.#place, message, problem: true });
      return;
    }
    const { about } = this.#files;
    const unused = about.filter(sources => !sources.some(id => this.#asked.has(canonical(id)))).length;
    if (unused === 0) return;
    const message = unusedMessage(unused, about.length, [...this.#homes]);
    this.#report({ name: this.#place, message, problem: unused === about.length });
  }

  #once(folder: string): Promise<void> {
    const known = this.#folders.get(folder) ?? this.#read(folder);
    this.#folders.set(folder, known);
    return known;
  }

  async #read(folder: string): Promise<void> {
    const path = join(folder, this.#place ?? usualAnnotationFile);
    try {
      const text = await readAnnotationFile(path);
      if (text === undefined) return;
      this.#homes.add(folder);
      const before = this.#files.notices.length;
      this.#files.set({ uri: pathToFileURL(path).href, folder: pathToFileURL(folder).href, text });
      this.#corrections.keep(this.#files.said);
      for (const notice of this.#files.notices.slice(before))
        this.#report({ name: path, message: notice.text, problem: false });
    } catch (error) {
      this.#report({ name: path, message: problemOf(error), problem: false });
    }
  }
}

/** Tells how many annotations are about none of the sources that are named; the folders are those that paths count from. */
export function unusedMessage(unused: number, total: number, homes: readonly string[]): string {
  const all = total === 1 ? 'its only annotation' : `all its ${total} annotations`;
  const which = unused === total ? all : `${unused} of its ${total} annotations`;
  const isOrAre = unused === 1 ? 'is' : 'are';
  return `${which} ${isOrAre} about other sources than those named; paths in it count from ${homes.join(', ')}`;
}

/** The folders that hold a path, the farthest first. */
function ancestors(path: string): string[] {
  const folder = dirname(path);
  return dirname(folder) === folder ? [folder] : [...ancestors(folder), folder];
}
