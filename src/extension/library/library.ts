import { EventEmitter, FileType, type TextDocument, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { type Disposable, disposeAll } from '../disposable';
import type { LibraryChange } from '../../protocol/library';
import { isSourceDocument } from '../client/sourceDocuments';
import { findSources } from './findSources';
import { type FileEvents, watchFolder } from './folderWatch';
import { isMetadataFile, metadataFilesAbout, readMetadataFile } from './metadataFiles';
import { relativePath, sourceGlobs, sourceTest } from './sourceGlobs';

/**
 * Knows which files of the workspace are sources, without opening them, and tells what changes. Open documents of the
 * language are sources too, wherever they lie; those the server hears of by itself.
 */
export class Library implements Disposable {
  readonly #changes = new EventEmitter<LibraryChange>();
  readonly #others = new EventEmitter<readonly Uri[]>();
  readonly #subscriptions: Disposable[] = [];
  #watchers: Disposable[] = [];
  #tests: { folder: Uri; isSource: (uri: Uri) => boolean }[] = [];
  #sources = new Map<string, Uri>();
  #metadataFiles = new Map<string, Uri>();
  #work = Promise.resolve();

  /** What changed since the last event; after a scan the whole list. */
  readonly onDidChange = this.#changes.event;

  /** New files that are no sources. */
  readonly onDidFindOthers = this.#others.event;

  constructor() {
    this.#begin();
    this.#subscriptions.push(
      this.#changes,
      this.#others,
      workspace.onDidChangeWorkspaceFolders(() => this.#begin()),
      workspace.onDidChangeConfiguration(change => {
        if (
          change.affectsConfiguration('parallax.sources') ||
          change.affectsConfiguration('files.associations')
        )
          this.#begin();
      }),
      workspace.onDidOpenTextDocument(document => void this.#addOpen(document)),
    );
  }

  dispose(): void {
    disposeAll([...this.#subscriptions, ...this.#watchers]);
  }

  /** Resolves when everything that was noticed by now has been told. */
  get settled(): Promise<void> {
    return this.#work;
  }

  /** The closed and open files that the workspace names as sources. */
  get sources(): readonly Uri[] {
    return [...this.#sources.values()];
  }

  /** Whether the settings of its workspace folder name the file as a source. */
  isSource(uri: Uri): boolean {
    return this.#tests.some(({ isSource }) => isSource(uri));
  }

  /** Everything known, as the server wants it at first. */
  async everything(): Promise<LibraryChange> {
    const metadataFiles = await Promise.all([...this.#metadataFiles.values()].map(readMetadataFile));
    return { sources: [...this.#sources.keys()], metadataFiles };
  }

  /** The folder in which most sources lie; undefined where there is none. */
  mainFolder(): Uri | undefined {
    const counts = new Map<string, { readonly folder: Uri; readonly count: number }>();
    for (const source of this.#sources.values()) {
      const folder = Uri.joinPath(source, '..');
      const key = folder.toString();
      counts.set(key, { folder, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.folder;
  }

  /** Reads again what a person says of the sources beside it. */
  async reloadMetadata(file: Uri): Promise<void> {
    this.#metadataFiles.set(file.toString(), file);
    this.#changes.fire({ metadataFiles: [await readMetadataFile(file)] });
  }

  /** Begins anew with the folders and settings of now. */
  #begin(): void {
    const folders = workspace.workspaceFolders ?? [];
    this.#tests = folders.map(folder => ({
      folder: folder.uri,
      isSource: sourceTest(folder.uri, sourceGlobs(folder)),
    }));
    disposeAll(this.#watchers);
    this.#watchers = folders
      .filter(hasGlobs)
      .map(folder => watchFolder(folder, events => this.#queue(() => this.#apply(events))));
    this.#queue(() => this.#scanAll());
  }

  /** One thing after the other, so that what is found never undoes what has happened since; the next also after a failure. */
  #queue(act: () => Promise<void>): void {
    this.#work = this.#work.then(act, act);
  }

  async #scanAll(): Promise<void> {
    const found = await Promise.all((workspace.workspaceFolders ?? []).map(findSources));
    this.#sources = new Map(found.flat().map(uri => [uri.toString(), uri]));
    const about = [...this.#sources.values(), ...openSources()].flatMap(metadataFilesAbout);
    this.#metadataFiles = new Map(about.map(uri => [uri.toString(), uri]));
    this.#changes.fire(await this.everything());
  }

  /** What a person says of an open source that the workspace doesn't name lies around it too. */
  async #addOpen(document: TextDocument): Promise<void> {
    if (!isOpenSource(document)) return;
    for (const file of metadataFilesAbout(document.uri))
      if (!this.#metadataFiles.has(file.toString())) await this.reloadMetadata(file);
  }

  async #apply(events: FileEvents): Promise<void> {
    const created = events.created.filter(uri => this.isSource(uri));
    const others = events.created.filter(uri => !this.isSource(uri) && !isMetadataFile(uri));
    const deleted = [...this.#sources.values(), ...openSources()].filter(source =>
      events.deleted.some(gone => gone.toString() === source.toString() || relativePath(gone, source)),
    );
    const changed = [...created, ...events.changed.filter(uri => this.#sources.has(uri.toString()))];
    deleted.forEach(uri => this.#sources.delete(uri.toString()));
    created.forEach(uri => this.#sources.set(uri.toString(), uri));
    const metadataFiles = await this.#metadataAfter(events, created);
    if (deleted.length || changed.length || metadataFiles.length)
      this.#changes.fire({ changed: changed.map(String), deleted: deleted.map(String), metadataFiles });
    if (others.length) this.#others.fire(others);
    if (await someFolder(others)) await this.#scanAll();
  }

  async #metadataAfter(events: FileEvents, created: readonly Uri[]): Promise<MetadataFiles> {
    const about = created
      .flatMap(metadataFilesAbout)
      .filter(file => !this.#metadataFiles.has(file.toString()));
    const touched = [...events.created, ...events.changed, ...events.deleted].filter(isMetadataFile);
    const files = new Map([...about, ...touched].map(uri => [uri.toString(), uri]));
    files.forEach((uri, key) => this.#metadataFiles.set(key, uri));
    return Promise.all([...files.values()].map(readMetadataFile));
  }
}

type MetadataFiles = NonNullable<LibraryChange['metadataFiles']>;

function hasGlobs(folder: WorkspaceFolder): boolean {
  return sourceGlobs(folder).include.length > 0;
}

function openSources(): Uri[] {
  return workspace.textDocuments.filter(isOpenSource).map(({ uri }) => uri);
}

function isOpenSource(document: TextDocument): boolean {
  return isSourceDocument(document) && !document.isUntitled;
}

/** Whether one of these new things is a folder: its files come without an event of their own. */
async function someFolder(uris: readonly Uri[]): Promise<boolean> {
  const types = await Promise.all(
    uris.map(async uri => {
      try {
        return (await workspace.fs.stat(uri)).type;
      } catch {
        return FileType.Unknown;
      }
    }),
  );
  return types.some(type => type & FileType.Directory);
}
