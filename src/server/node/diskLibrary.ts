import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Connection, Disposable, InitializeParams } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { usualAnnotationFile } from '../../annotations/paths';
import { readAnnotationFile } from '../../disk/annotationFile';
import { problemOf, readText } from '../../disk/readText';
import type { AnnotationFileText, FileText, LibraryChange } from '../../protocol/library';
import type { Library, WantedFiles } from '../library';
import { canonical } from '../uris';
import { FolderWatch } from './folderWatch';
import type { FoundAnnotationFile, Scan } from './scanFolder';
import { scanFolder } from './scanFolder';

/** One change on the disk comes as several events: so long, in milliseconds, the last is waited for. */
const settling = 100;

/** What has been found on the disk, by addresses, with stamps that change with the files. */
interface Found {
  readonly sources: ReadonlyMap<string, string>;
  readonly metadataFiles: ReadonlyMap<string, string>;
  readonly annotationFiles: ReadonlyMap<string, FoundAnnotationFile>;
}

type AnnotationFilesFound = Found['annotationFiles'];

/** The files of the workspace folders that a person wants, read from the disk and watched there. */
export class DiskLibrary implements Library {
  readonly #connection: Connection;
  readonly #capabilities: InitializeParams['capabilities']['workspace'];
  readonly #watch = new FolderWatch(() => this.#rescanSoon());
  readonly #roots: Set<string>;
  #wanted: WantedFiles;
  #found: Found = { sources: new Map(), metadataFiles: new Map(), annotationFiles: new Map() };
  #scanning: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #registration: Disposable | undefined;
  #listener: (change: LibraryChange) => void = () => undefined;

  constructor(connection: Connection, params: InitializeParams, wanted: WantedFiles) {
    this.#connection = connection;
    this.#capabilities = params.capabilities.workspace;
    this.#wanted = wanted;
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

  useWanted(wanted: WantedFiles): void {
    if (isSame(wanted, this.#wanted)) return;
    this.#wanted = wanted;
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
    const { sources, annotationFile = usualAnnotationFile } = this.#wanted;
    const globs = [
      ...sources.filter(glob => !glob.startsWith('!')),
      '**/.parallax/sources.json',
      `**/${annotationFile}`,
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
    const scans = await Promise.all(paths.map(path => scanFolder(path, this.#wanted)));
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
async function annotationTexts(now: AnnotationFilesFound, before: AnnotationFilesFound) {
  const changed = [...now].filter(([uri, { stamp }]) => before.get(uri)?.stamp !== stamp);
  const gone = [...before].filter(([uri]) => !now.has(uri));
  const read = changed.map(async ([uri, { folder }]): Promise<AnnotationFileText> => {
    try {
      const text = await readAnnotationFile(fileURLToPath(uri));
      return { uri, folder, ...(text !== undefined && { text }) };
    } catch (error) {
      return { uri, folder, problem: problemOf(error) };
    }
  });
  return [...(await Promise.all(read)), ...gone.map(([uri, { folder }]) => ({ uri, folder }))];
}

function isSame(a: WantedFiles, b: WantedFiles): boolean {
  return a.annotationFile === b.annotationFile && a.sources.join('\n') === b.sources.join('\n');
}

function rootsOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that editors without workspace folders send
  return params.rootUri ? [params.rootUri] : [];
}

function found(scans: readonly Scan[]): Found {
  const byAddress = (files: readonly (readonly [string, string])[]) =>
    new Map(files.map(([path, stamp]) => [addressOf(path), stamp]));
  return {
    sources: byAddress(scans.flatMap(({ sources }) => [...sources])),
    metadataFiles: byAddress(scans.flatMap(({ metadataFiles }) => [...metadataFiles])),
    annotationFiles: new Map(
      scans.flatMap(({ annotationFiles }) =>
        [...annotationFiles].map(([path, { folder, stamp }]) => [
          addressOf(path),
          { folder: addressOf(folder), stamp },
        ]),
      ),
    ),
  };
}

function addressOf(path: string): string {
  return canonical(pathToFileURL(path).href);
}

/** What is there now and was not, or not so. */
function newer(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string[] {
  return [...now].filter(([uri, stamp]) => before.get(uri) !== stamp).map(([uri]) => uri);
}

/** What is there no more. */
function missing(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string[] {
  return [...before.keys()].filter(uri => !now.has(uri));
}
