import type { AnnotationFile } from './file/parse';
import { parseAnnotations } from './file/parse';
import { serialiseAnnotations } from './file/serialise';
import { jsonOf } from './json';
import { mergeAnnotations } from './merge';
import type { Annotation } from './model';

/** The file that annotations are kept in, wherever it lies. All of these may reject. */
export interface AnnotationFilePort {
  /** The text of the file; undefined where there is none. */
  read(): Promise<string | undefined>;
  /**
   * Puts a text in the place of the file, at once and whole, if the file still holds what was expected; gives whether it
   * did.
   */
  replace(text: string, expected: string | undefined): Promise<boolean>;
  /** Keeps a damaged text beside the file; gives the name under which it is kept. */
  setAside(text: string): Promise<string>;
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
  readonly #told = new Set<string>();
  #annotations: readonly Annotation[] = [];
  #extra: AnnotationFile['extra'] = {};
  /** The text of the file when it was last looked at, and what is in it; undefined where it must be written anew. */
  #known: string | undefined;
  #inFile: readonly Annotation[] | undefined = [];
  #work: Promise<unknown> = Promise.resolve();
  #isUnsaved = false;

  /** `tell` is called with what a person should know, each thing once. */
  constructor(port: AnnotationFilePort, tell: (problem: string) => void) {
    this.#port = port;
    this.#tell = tell;
  }

  /** All that there are, tombstones not among them, in the order of their ids. */
  get annotations(): readonly Annotation[] {
    return this.#annotations.filter(({ isDeleted }) => !isDeleted);
  }

  /** The newest version of an annotation, a tombstone too. */
  version(id: string): Annotation | undefined {
    return this.#annotations.find(annotation => annotation.id === id);
  }

  /** Whether something is in memory alone, since the file could not be written. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Everything as the text of a file, for saving it elsewhere. */
  get text(): string {
    return serialiseAnnotations(this.#annotations, this.#extra);
  }

  /** Takes in what the file holds, and writes it where it lacks something. Gives whether anything is new here. */
  reload(): Promise<boolean> {
    return this.#next(async () => {
      const before = this.#annotations;
      await this.#save(false);
      return before !== this.#annotations;
    });
  }

  /** Takes in new or changed annotations, at once, and then writes them; gives whether the file has them. */
  async put(annotations: readonly Annotation[]): Promise<boolean> {
    this.#annotations = mergeAnnotations(this.#annotations, annotations);
    this.#isUnsaved = true;
    await this.#next(() => this.#save(true));
    return !this.#isUnsaved;
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
          return;
        }
      }
      this.#say('The annotations can’t be saved: something else writes their file all the time.');
    } catch (error) {
      this.#isUnsaved = true;
      this.#say(`The annotations can’t be saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Gives whether the file has everything. One in another layout that has it is left as it is. */
  async #write(expected: string | undefined): Promise<boolean> {
    const annotations = this.#annotations;
    if (isSame(annotations, this.#inFile)) return true;
    const text = this.text;
    if (!(await this.#port.replace(text, expected))) return false;
    this.#known = text;
    this.#inFile = annotations;
    return true;
  }

  /** Takes in a text of the file; what can't be read in it is kept beside it first. */
  async #take(text: string | undefined): Promise<void> {
    if (text === this.#known) return;
    const file = parseAnnotations(text ?? '');
    if (file.isDamaged) {
      const name = await this.#port.setAside(text ?? '');
      this.#say(`Some annotations can’t be read. ${file.problems.join(' ')} The file is kept as ${name}.`);
    } else if (file.problems.length > 0) this.#say(file.problems.join(' '));
    this.#extra = file.extra;
    const merged = mergeAnnotations(file.annotations, this.#annotations);
    if (!isSame(merged, this.#annotations)) this.#annotations = merged;
    this.#known = text;
    this.#inFile = file.problems.length > 0 ? undefined : file.annotations;
  }

  #say(problem: string): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.#tell(problem);
  }
}

function isSame(a: readonly Annotation[], b: readonly Annotation[] | undefined): boolean {
  if (a === b) return true;
  return a.length === b?.length && a.every(({ raw }, i) => jsonOf(raw) === jsonOf(b[i]?.raw ?? {}));
}
