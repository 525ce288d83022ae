import { EventEmitter, RelativePattern, Uri, window, workspace } from 'vscode';
import { type Change, undoing } from '../../annotations/changes';
import { deleteAnnotation, editAnnotation, makeAnnotation } from '../../annotations/file/annotation';
import type { Annotation, Content, PassageTarget } from '../../annotations/model';
import { relativePath } from '../../annotations/relative';
import type { Statement } from '../../annotations/saying';
import { AnnotationStore } from '../../annotations/store';
import { type Disposable, disposeAll } from '../disposable';
import { annotationPathIn, EditorAnnotationFile } from './annotationFile';
import { type AuthorIn, authorNames } from './author';
import { offerElsewhere, type Unsaved } from './savingElsewhere';

/** An annotation with the folder in whose file it is kept. */
export interface KeptAnnotation {
  readonly folder: Uri;
  readonly annotation: Annotation;
}

/** What is to be added, with the folder in whose file it is kept. */
export interface Stated extends Statement {
  readonly folder: Uri;
}

/** How an annotation is to be changed. */
export interface Edit {
  readonly kept: KeptAnnotation;
  readonly content?: Content;
  readonly targets?: readonly PassageTarget[];
}

/** What a person did at once, as it is undone at once. */
export interface Step {
  /** What was done, for a notice: "3 notes deleted". */
  readonly title: string;
  readonly changes: readonly (Change & { readonly folder: Uri })[];
}

/** So many steps can be undone, the last one first. */
const mostSteps = 100;

/** What people have added to the sources of the workspace, each folder with a file of its own. */
export class Annotations implements Disposable {
  readonly #stores = new Map<string, { readonly folder: Uri; readonly store: AnnotationStore }>();
  readonly #changes = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #watchers: Disposable[] = [];
  #steps: readonly Step[] = [];
  #wasUnsaved = false;
  /** Resolves when what the files hold has been read. */
  loaded: Promise<void>;

  readonly onDidChange = this.#changes.event;
  readonly authorIn: AuthorIn;

  /** `authorIn` tells who adds something. */
  constructor(authorIn: AuthorIn = authorNames()) {
    this.authorIn = authorIn;
    this.#subscriptions = [
      this.#changes,
      workspace.onDidChangeWorkspaceFolders(() => (this.loaded = this.#openFolders())),
      workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('parallax.annotations.file')) this.#openElsewhere();
      }),
    ];
    this.loaded = this.#openFolders();
  }

  get all(): readonly KeptAnnotation[] {
    return [...this.#stores.values()].flatMap(({ folder, store }) =>
      store.annotations.map(annotation => ({ folder, annotation })),
    );
  }

  /** The folder in whose file annotations of a source are kept, and the path of the source in it. */
  placeOf(source: Uri): { readonly folder: Uri; readonly path: string } {
    const folder = workspace.getWorkspaceFolder(source)?.uri ?? Uri.joinPath(source, '..');
    return { folder, path: this.pathFrom(folder, source) };
  }

  /** The path of a source from a folder, which may lie beside that of the source. */
  pathFrom(folder: Uri, source: Uri): string {
    return relativePath(folder.path, source.path);
  }

  /** Adds what is new, each file written once. */
  async add(title: string, statements: readonly Stated[]): Promise<Step> {
    const now = new Date().toISOString();
    // Asked once for each folder, whatever number of annotations: git may have to be asked.
    const authors = new Map<string, Promise<string | undefined>>();
    const added = statements.map(async ({ folder, content, targets }) => {
      const id = `urn:uuid:${crypto.randomUUID()}`;
      const asked = authors.get(folder.toString()) ?? this.authorIn(folder);
      authors.set(folder.toString(), asked);
      const author = await asked;
      return { folder, before: undefined, after: makeAnnotation({ id, author, now, content, targets }) };
    });
    return this.#take({ title, changes: await Promise.all(added) });
  }

  async edit(title: string, edits: readonly Edit[]): Promise<Step> {
    const now = new Date().toISOString();
    const changes = edits.map(({ kept: { folder, annotation }, ...change }) => ({
      folder,
      before: annotation,
      after: editAnnotation(annotation, change, now),
    }));
    return this.#take({ title, changes });
  }

  async remove(title: string, annotations: readonly KeptAnnotation[]): Promise<Step> {
    const now = new Date().toISOString();
    const changes = annotations.map(({ folder, annotation }) => ({
      folder,
      before: annotation,
      after: deleteAnnotation(annotation, now),
    }));
    return this.#take({ title, changes });
  }

  /** Takes in annotations that were made elsewhere, as they are. */
  async bringIn(title: string, folder: Uri, brought: readonly Annotation[]): Promise<Step> {
    const store = this.#storeOf(folder);
    const changes = brought.map(after => ({ folder, before: store.version(after.id), after }));
    return this.#take({ title, changes });
  }

  /** All annotations of a folder as the text of a file, with what is deleted. */
  textOf(folder: Uri): string {
    return this.#storeOf(folder).text;
  }

  /** The last thing that was done here and not undone. */
  get lastStep(): Step | undefined {
    return this.#steps.at(-1);
  }

  /** Brings back what was before a step; gives whether all of it could be, nothing of it having changed since. */
  async undo(step: Step): Promise<boolean> {
    this.#steps = this.#steps.filter(other => other !== step);
    const now = new Date().toISOString();
    const undone = step.changes.flatMap(change => {
      const current = this.#storeOf(change.folder).version(change.after.id);
      const annotation = undoing(change, current, now);
      return annotation ? [{ folder: change.folder, annotation }] : [];
    });
    await this.#put(undone);
    return undone.length === step.changes.length;
  }

  /** The newest version of an annotation; undefined if it is gone. */
  find(id: string): KeptAnnotation | undefined {
    return this.all.find(({ annotation }) => annotation.id === id);
  }

  /** What is in memory alone, by folders. */
  get unsaved(): readonly Unsaved[] {
    return [...this.#stores.values()]
      .filter(({ store }) => store.isUnsaved)
      .map(({ folder, store }) => this.#unsavedIn(folder, store));
  }

  dispose(): void {
    disposeAll(this.#watchers);
    disposeAll(this.#subscriptions);
  }

  async #take(step: Step): Promise<Step> {
    if (step.changes.length === 0) return step;
    this.#steps = [...this.#steps, step].slice(-mostSteps);
    await this.#put(step.changes.map(({ folder, after }) => ({ folder, annotation: after })));
    return step;
  }

  async #put(changed: readonly KeptAnnotation[]): Promise<void> {
    const folders = new Map(changed.map(({ folder }) => [folder.toString(), folder]));
    const saving = [...folders.values()].map(folder => {
      const own = changed.filter(kept => kept.folder.toString() === folder.toString());
      return this.#storeOf(folder).put(own.map(({ annotation }) => annotation));
    });
    this.#changes.fire();
    await Promise.all(saving);
    this.#noticeUnsaved();
  }

  async #openFolders(): Promise<void> {
    disposeAll(this.#watchers);
    const folders = workspace.workspaceFolders ?? [];
    this.#watchers = folders.map(folder => {
      const watcher = workspace.createFileSystemWatcher(
        new RelativePattern(folder, annotationPathIn(folder.uri)),
      );
      const reload = (): void => void this.#reload(folder.uri);
      watcher.onDidCreate(reload);
      watcher.onDidChange(reload);
      watcher.onDidDelete(reload);
      return watcher;
    });
    await Promise.all(folders.map(({ uri }) => this.#reload(uri)));
  }

  /** The files lie somewhere else now; what was in the old ones stays there. */
  #openElsewhere(): void {
    this.#stores.clear();
    this.#steps = [];
    this.loaded = this.#openFolders();
    void this.loaded.then(() => this.#changes.fire());
  }

  async #reload(folder: Uri): Promise<void> {
    await this.#storeOf(folder).reload();
    this.#noticeUnsaved();
  }

  #storeOf(folder: Uri): AnnotationStore {
    const known = this.#stores.get(folder.toString());
    if (known) return known.store;
    const place = annotationPathIn(folder);
    const store = new AnnotationStore(
      new EditorAnnotationFile(Uri.joinPath(folder, place)),
      problem => void this.#tell(this.#unsavedIn(folder, store), store, problem),
      () => this.#changes.fire(),
      place,
    );
    this.#stores.set(folder.toString(), { folder, store });
    return store;
  }

  #unsavedIn(folder: Uri, store: AnnotationStore): Unsaved {
    const retry = async (): Promise<boolean> => {
      await this.#reload(folder);
      return !store.isUnsaved;
    };
    return { folder, text: () => store.text, retry };
  }

  async #tell(unsaved: Unsaved, store: AnnotationStore, problem: string): Promise<void> {
    if (store.isUnsaved) await offerElsewhere(problem, unsaved);
    else void window.showWarningMessage(problem);
  }

  /** What can’t be written, or can again, is shown. */
  #noticeUnsaved(): void {
    const isUnsaved = this.unsaved.length > 0;
    if (isUnsaved === this.#wasUnsaved) return;
    this.#wasUnsaved = isUnsaved;
    this.#changes.fire();
  }
}
