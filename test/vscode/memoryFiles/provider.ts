import * as vscode from 'vscode';

interface File {
  readonly type: vscode.FileType.File;
  readonly bytes: Uint8Array;
  readonly mtime: number;
}
interface Folder {
  readonly type: vscode.FileType.Directory;
  readonly entries: Map<string, File | Folder>;
}

const folder = (): Folder => ({ type: vscode.FileType.Directory, entries: new Map() });

/** A file system that lies in memory alone, as those of repositories on the web do: it has no search and no disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #root = folder();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const entry = this.#find(uri);
    if (!entry) throw vscode.FileSystemError.FileNotFound(uri);
    const { mtime, size } =
      entry.type === vscode.FileType.File
        ? { mtime: entry.mtime, size: entry.bytes.length }
        : { mtime: 0, size: 0 };
    return { type: entry.type, ctime: 0, mtime, size };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return [...this.#folder(uri).entries].map(([name, { type }]) => [name, type]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#find(uri);
    if (file?.type !== vscode.FileType.File) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  createDirectory(uri: vscode.Uri): void {
    this.#put(uri, folder());
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.#put(uri, { type: vscode.FileType.File, bytes, mtime: Date.now() });
  }

  delete(uri: vscode.Uri): void {
    const { parent, name } = this.#place(uri);
    if (!parent.entries.delete(name)) throw vscode.FileSystemError.FileNotFound(uri);
    this.#changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const entry = this.#find(from);
    if (!entry) throw vscode.FileSystemError.FileNotFound(from);
    this.delete(from);
    this.#put(to, entry);
  }

  #put(uri: vscode.Uri, entry: File | Folder): void {
    const { parent, name } = this.#place(uri);
    const type = parent.entries.has(name) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    parent.entries.set(name, entry);
    this.#changes.fire([{ type, uri }]);
  }

  #place(uri: vscode.Uri): { readonly parent: Folder; readonly name: string } {
    const parent = this.#folder(vscode.Uri.joinPath(uri, '..'));
    return { parent, name: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
  }

  #folder(uri: vscode.Uri): Folder {
    const found = this.#find(uri);
    if (found?.type !== vscode.FileType.Directory) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }

  #find(uri: vscode.Uri): File | Folder | undefined {
    let entry: File | Folder | undefined = this.#root;
    for (const name of uri.path.split('/').filter(Boolean))
      entry = entry?.type === vscode.FileType.Directory ? entry.entries.get(name) : undefined;
    return entry;
  }
}
