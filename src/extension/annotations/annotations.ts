import { EventEmitter, RelativePattern, Uri, window, workspace } from 'vscode';
import { deleteAnnotation, editAnnotation, makeAnnotation } from '../../annotations/file/annotation';
import type { Annotation, Content, PassageTarget } from '../../annotations/model';
import type { Statement } from '../../annotations/saying';
import { AnnotationStore } from '../../annotations/store';
import { type Disposable, disposeAll } from '../disposable';
import { annotationPath, EditorAnnotationFile } from './annotationFile';
import { authorName } from './author';

/** An annotation with the folder in whose file it is kept. */
export interface KeptAnnotation {
  readonly folder: Uri;
  readonly annotation: Annotation;
}

/** What is to be added, with the folder in whose file it is kept. */
export interface Stated extends Statement {
  readonly folder: Uri;
}

/** What people have added to the sources of the workspace, each folder with a file of its own. */
export class Annotations implements Disposable {
  readonly #stores = new Map<string, { readonly folder: Uri; readonly store: AnnotationStore }>();
  readonly #changes = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #watchers: Disposable[] = [];
  /** Resolves when what the files hold has been read. */
  loaded: Promise<void>;

  readonly onDidChange = this.#changes.event;

  constructor() {
    this.#subscriptions = [
      this.#changes,
      workspace.onDidChangeWorkspaceFolders(() => (this.loaded = this.#openFolders())),
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
    return { folder, path: source.path.slice(folder.path.replace(/\/$/, '').length + 1) };
  }

  /** Adds what is new, each file written once; gives it as it is kept. */
  async add(statements: readonly Stated[]): Promise<KeptAnnotation[]> {
    const now = new Date().toISOString();
    const added = await Promise.all(
      statements.map(async ({ folder, content, targets }): Promise<KeptAnnotation> => {
        const id = `urn:uuid:${crypto.randomUUID()}`;
        const author = await authorName(folder);
        return { folder, annotation: makeAnnotation({ id, author, now, content, targets }) };
      }),
    );
    await this.#put(added);
    return added;
  }

  async edit(
    { folder, annotation }: KeptAnnotation,
    change: { readonly content?: Content; readonly targets?: readonly PassageTarget[] },
  ): Promise<void> {
    await this.#put([{ folder, annotation: editAnnotation(annotation, change, new Date().toISOString()) }]);
  }

  async remove(annotations: readonly KeptAnnotation[]): Promise<void> {
    const now = new Date().toISOString();
    await this.#put(
      annotations.map(({ folder, annotation }) => ({
        folder,
        annotation: deleteAnnotation(annotation, now),
      })),
    );
  }

  /** The newest version of an annotation; undefined if it is gone. */
  find(id: string): KeptAnnotation | undefined {
    return this.all.find(({ annotation }) => annotation.id === id);
  }

  dispose(): void {
    disposeAll(this.#watchers);
    disposeAll(this.#subscriptions);
  }

  async #put(changed: readonly KeptAnnotation[]): Promise<void> {
    const folders = new Map(changed.map(({ folder }) => [folder.toString(), folder]));
    const saving = [...folders.values()].map(folder => {
      const own = changed.filter(kept => kept.folder.toString() === folder.toString());
      return this.#storeOf(folder).put(own.map(({ annotation }) => annotation));
    });
    this.#changes.fire();
    await Promise.all(saving);
  }

  async #openFolders(): Promise<void> {
    disposeAll(this.#watchers);
    const folders = workspace.workspaceFolders ?? [];
    this.#watchers = folders.map(folder => {
      const watcher = workspace.createFileSystemWatcher(
        new RelativePattern(folder, annotationPath.join('/')),
      );
      const reload = (): void => void this.#reload(folder.uri);
      watcher.onDidCreate(reload);
      watcher.onDidChange(reload);
      watcher.onDidDelete(reload);
      return watcher;
    });
    await Promise.all(folders.map(({ uri }) => this.#reload(uri)));
  }

  async #reload(folder: Uri): Promise<void> {
    if (await this.#storeOf(folder).reload()) this.#changes.fire();
  }

  #storeOf(folder: Uri): AnnotationStore {
    const known = this.#stores.get(folder.toString());
    if (known) return known.store;
    const file = new EditorAnnotationFile(Uri.joinPath(folder, ...annotationPath));
    const store = new AnnotationStore(file, problem => void this.#tell(store, problem));
    this.#stores.set(folder.toString(), { folder, store });
    return store;
  }

  /** What could not be written is offered for saving elsewhere. */
  async #tell(store: AnnotationStore, problem: string): Promise<void> {
    if (!store.isUnsaved) {
      void window.showWarningMessage(problem);
      return;
    }
    const elsewhere = 'Save Elsewhere…';
    if ((await window.showErrorMessage(problem, elsewhere)) !== elsewhere) return;
    const uri = await window.showSaveDialog({ filters: { Annotations: ['jsonld'] } });
    if (uri) await workspace.fs.writeFile(uri, new TextEncoder().encode(store.text));
  }
}
