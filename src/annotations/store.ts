import type { AnnotationFile } from './file/parse';
import { parseAnnotations } from './file/parse';
import { isSameText, type Pieces } from './file/pieces';
import { AnnotationWriter, serialiseAnnotations } from './file/serialise';
import { jsonOf } from './json';
import { isSameVersion, mergeInto } from './merge';
import type { Annotation } from './model';
import { usualAnnotationFile } from './paths';

/** The file that annotations are kept in, wherever it lies. All of these may reject. */
export interface AnnotationFilePort {
  /** The text of the file; undefined where there is none. The same object as long as it is the same text. */
  read(): Promise<Pieces | undefined>;
  /**
   * Puts a text in the place of the file, at once and whole, if the file still holds what was expected; gives whether it
   * did.
   */
  replace(text: Pieces, expected: Pieces | undefined): Promise<boolean>;
  /** Keeps a damaged text beside the file; gives the name under which it is kept. */
  setAside(text: string): Promise<string>;
  /** Waits for as long as another program may take to write the file. */
  settle(): Promise<void>;
}

/** So often is it tried to write while others write too. */
const mostTries = 100;

/**
 * The annotations of a folder, in memory and in their file. Whatever others write is merged in before anything is
 * written, so that two editors lose nothing; what can't be written stays in memory.
 */
export class AnnotationStore {
  readonly #port: AnnotationFilePort;
  readonly #tell: (problem: string) => void;
  readonly #changed: () => void;
  readonly #told = new Set<string>();
  readonly #writer: AnnotationWriter;
  readonly #byId = new Map<string, Annotation>();
  /** The same in the order of their ids. */
  #annotations: readonly Annotation[] = [];
  #extra: AnnotationFile['extra'] = {};
  /** The text of the file when it was last looked at, and what is in it; undefined where it must be written anew. */
  #known: Pieces | undefined;
  #inFile: readonly Annotation[] | undefined = [];
  #work: Promise<unknown> = Promise.resolve();
  #isUnsaved = false;
  /** What was told of the last file that could not be read or written. */
  #failure: string | undefined;

  /**
   * `tell` is called with what a person should know, each thing once; `changed` when something new has come from outside,
   * whatever it was that found it. `place` is where the file lies from the folder of the sources.
   */
  constructor(
    port: AnnotationFilePort,
    tell: (problem: string) => void,
    changed: () => void = () => undefined,
    place = usualAnnotationFile,
  ) {
    this.#writer = new AnnotationWriter(place);
    this.#port = port;
    this.#tell = tell;
    this.#changed = changed;
  }

  /** All that there are, tombstones not among them, in the order of their ids. */
  get annotations(): readonly Annotation[] {
    return this.#annotations.filter(({ isDeleted }) => !isDeleted);
  }

  /** The newest version of an annotation, a tombstone too. */
  version(id: string): Annotation | undefined {
    return this.#byId.get(id);
  }

  /** Whether something is in memory alone, since the file could not be written. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Everything as the text of a file in the usual place, for saving it elsewhere. */
  get text(): string {
    return serialiseAnnotations(this.#annotations, this.#extra);
  }

  /** Takes in what the file holds, and writes it where it lacks something. */
  reload(): Promise<void> {
    return this.#next(() => this.#save(false));
  }

  /** Takes in new or changed annotations, at once, and then writes them; gives whether the file has them. */
  async put(annotations: readonly Annotation[]): Promise<boolean> {
    this.#merge(annotations);
    await this.#next(() => this.#save(true));
    return !this.#isUnsaved;
  }

  /** Gives whether anything is new here. */
  #merge(added: readonly Annotation[]): boolean {
    const changed = mergeInto(this.#byId, added);
    this.#writer.put(changed);
    const isNew = changed.some(({ id }) => !this.#byId.has(id));
    for (const annotation of changed) this.#byId.set(annotation.id, annotation);
    if (isNew) this.#annotations = [...this.#byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    else if (changed.length > 0)
      this.#annotations = this.#annotations.map(before => this.#byId.get(before.id) ?? before);
    return changed.length > 0;
  }

  /** One thing after the other. */
  #next<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#work.then(act);
    this.#work = done.catch(() => undefined);
    return done;
  }

  /** With `isTrusting` the file is taken for what it was last; where it is not, nothing is written and it is read. */
  async #save(isTrusting: boolean): Promise<void> {
    try {
      for (let i = 0; i < mostTries; i++) {
        if (i > 0 || !isTrusting) await this.#take(await this.#port.read());
        if (await this.#write(this.#known)) {
          this.#isUnsaved = false;
          // Should it happen again, it is worth telling again.
          if (this.#failure) this.#told.delete(this.#failure);
          return;
        }
      }
      throw new Error('something else writes their file all the time');
    } catch (error) {
      this.#isUnsaved ||= !areSame(this.#annotations, this.#inFile);
      const what = this.#isUnsaved ? 'saved' : 'read';
      const why = error instanceof Error ? error.message : String(error);
      this.#failure = `The annotations can’t be ${what}: ${why}`;
      this.#say(this.#failure);
    }
  }

  /** Gives whether the file has everything. One in another layout that has it is left as it is. */
  async #write(expected: Pieces | undefined): Promise<boolean> {
    const annotations = this.#annotations;
    if (areSame(annotations, this.#inFile)) return true;
    const text = this.#writer.write(this.#extra);
    if (!(await this.#port.replace(text, expected))) return false;
    this.#known = text;
    this.#inFile = annotations;
    return true;
  }

  /** Takes in a text of the file; what can't be read in it is kept beside it first. */
  async #take(read: Pieces | undefined): Promise<void> {
    if (isSameText(read, this.#known)) return;
    const { text, file } = await this.#whole(read);
    if (file.isDamaged) {
      const name = await this.#port.setAside(text?.join('') ?? '');
      this.#say(`Some annotations can’t be read. ${file.problems.join(' ')} The file is kept as ${name}.`);
    } else if (file.problems.length > 0) this.#say(file.problems.join(' '));
    this.#extra = file.extra;
    this.#known = text;
    this.#inFile = file.problems.length > 0 ? undefined : file.annotations;
    if (this.#merge(file.annotations)) this.#changed();
  }

  /** A file that is empty or damaged may be one that is being written: it counts once it stays as it is. */
  async #whole(read: Pieces | undefined): Promise<{ text: Pieces | undefined; file: AnnotationFile }> {
    const known = new Map(this.#annotations.map(annotation => [jsonOf(annotation.raw), annotation]));
    let text = read;
    for (let i = 0; i < mostTries; i++) {
      const json = text?.join('') ?? '';
      const file = parseAnnotations(json, known);
      if (!file.isDamaged && json !== '') return { text, file };
      await this.#port.settle();
      const now = await this.#port.read();
      if (isSameText(now, text)) return { text, file };
      text = now;
    }
    throw new Error('something else writes their file all the time');
  }

  #say(problem: string): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.#tell(problem);
  }
}

function areSame(a: readonly Annotation[], b: readonly Annotation[] | undefined): boolean {
  if (a === b) return true;
  return a.length === b?.length && a.every((each, i) => b[i] !== undefined && isSameVersion(each, b[i]));
}
