import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Connection, Disposable, InitializeParams } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { usualAnnotationFile } from '../../annotations/paths';
import { readAnnotationFile } from '../../disk/annotationFile';
import { problemOf, readText } from '../../disk/readText';
import type { FileText, LibraryChange } from '../../protocol/library';
import type { Library } from '../library';
import { canonical } from '../uris';
import { FolderWatch } from './folderWatch';
import type { Scan } from './scanFolder';
import { scanFolder } from './scanFolder';

/** One change on the disk comes as several events: so long, in milliseconds, the last is waited for. */
const settling = 100;

/** What has been found on the disk, by addresses, with stamps that change with the files. */
interface Found {
  readonly sources: ReadonlyMap<string, string>;
  readonly metadataFiles: ReadonlyMap<string, string>;
  readonly annotationFiles: ReadonlyMap<string, string>;
}

/** The files of the workspace folders that globs name, read from the disk and watched there. */
export class DiskLibrary implements Library {
  readonly #connection: Connection;
  readonly #capabilities: InitializeParams['capabilities']['workspace'];
  readonly #watch = new FolderWatch(() => this.#rescanSoon());
  readonly #roots: Set<string>;
  #globs: readonly string[];
  #found: Found = { sources: new Map(), metadataFiles: new Map(), annotationFiles: new Map() };
  #scanning: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #registration: Disposable | undefined;
  #listener: (change: LibraryChange) => void = () => undefined;

  constructor(connection: Connection, params: InitializeParams, globs: readonly string[]) {
    this.#connection = connection;
    this.#capabilities = params.capabilities.workspace;
    this.#globs = globs;
    this.#roots = new Set(rootsOf(params));
  }

  start(listener: (change: LibraryChange) => void): void {
    this.#listener = listener;
    if (this.#capabilities?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        removed.forEach(({ uri }) => this.#roots.delete(uri));
        added.forEach(({ uri }) => this.#roots.add(uri));
        this.#rescanSoon();
      });
    }
    if (this.#clientWatches) {
      this.#connection.onDidChangeWatchedFiles(() => this.#rescanSoon());
      void this.#register();
    }
    this.#scanning = this.#rescan();
  }

  async read(uri: string): Promise<FileText> {
    const decoded = await readText(fileURLToPath(uri));
    return 'text' in decoded ? { text: decoded.text } : { problem: `It ${decoded.problem}.` };
  }

  useGlobs(globs: readonly string[]): void {
    if (globs.join('\n') === this.#globs.join('\n')) return;
    this.#globs = globs;
    if (this.#clientWatches) void this.#register();
    this.#rescanSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watch.dispose();
  }

  get #clientWatches(): boolean {
    return this.#capabilities?.didChangeWatchedFiles?.dynamicRegistration ?? false;
  }

  /** Asks the client to watch what matters. */
  async #register(): Promise<void> {
    const globs = [
      ...this.#globs.filter(glob => !glob.startsWith('!')),
      '**/.parallax/sources.json',
      `**/${usualAnnotationFile}`,
    ];
    const watchers = globs.map(globPattern => ({ globPattern }));
    const before = this.#registration;
    this.#registration = await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers,
    });
    before?.dispose();
  }

  #rescanSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#scanning = this.#scanning.then(() => this.#rescan());
    }, settling);
  }

  /** Looks through all folders and tells what is different from before. */
  async #rescan(): Promise<void> {
    const paths = [...this.#roots].filter(uri => uri.startsWith('file:')).map(uri => fileURLToPath(uri));
    const scans = await Promise.all(paths.map(path => scanFolder(path, this.#globs)));
    if (!this.#clientWatches) this.#watch.follow(new Set(scans.flatMap(({ folders }) => [...folders])));
    const before = this.#found;
    this.#found = found(scans);
    const change: LibraryChange = {
      changed: newer(this.#found.sources, before.sources),
      deleted: missing(this.#found.sources, before.sources),
      metadataFiles: await textsOf(this.#found.metadataFiles, before.metadataFiles),
      annotationFiles: await annotationTexts(this.#found.annotationFiles, before.annotationFiles),
    };
    if (Object.values(change).some((list: readonly unknown[]) => list.length)) this.#listener(change);
  }
}

/** The files that people write in with what is in them now, as far as that is different from before. */
async function textsOf(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Promise<NonNullable<LibraryChange['metadataFiles']>> {
  const changed = newer(now, before).map(async uri => {
    const decoded = await readText(fileURLToPath(uri));
    return { uri, ...('text' in decoded && { text: decoded.text }) };
  });
  return [...(await Promise.all(changed)), ...missing(now, before).map(uri => ({ uri }))];
}

/** Annotation files can be larger than any article. */
async function annotationTexts(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Promise<NonNullable<LibraryChange['annotationFiles']>> {
  const changed = newer(now, before).map(async uri => {
    try {
      const text = await readAnnotationFile(fileURLToPath(uri));
      return { uri, ...(text !== undefined && { text }) };
    } catch (error) {
      return { uri, problem: problemOf(error) };
    }
  });
  return [...(await Promise.all(changed)), ...missing(now, before).map(uri => ({ uri }))];
}

function rootsOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that editors without workspace folders send
  return params.rootUri ? [params.rootUri] : [];
}

function found(scans: readonly Scan[]): Found {
  const byAddress = (files: readonly (readonly [string, string])[]) =>
    new Map(files.map(([path, stamp]) => [canonical(pathToFileURL(path).href), stamp]));
  return {
    sources: byAddress(scans.flatMap(({ sources }) => [...sources])),
    metadataFiles: byAddress(scans.flatMap(({ metadataFiles }) => [...metadataFiles])),
    annotationFiles: byAddress(scans.flatMap(({ annotationFiles }) => [...annotationFiles])),
  };
}

/** What is there now and was not, or not so. */
function newer(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string[] {
  return [...now].filter(([uri, stamp]) => before.get(uri) !== stamp).map(([uri]) => uri);
}

/** What is there no more. */
function missing(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string[] {
  return [...before.keys()].filter(uri => !now.has(uri));
}
