import { type DataTransfer, type TreeDragAndDropController, Uri } from 'vscode';
import type { Library } from '../library/library';
import type { TreeEntry } from '../tree/pagedTree';
import type { Bring } from './commands';
import { askFolder, fileAt, type FileToImport } from './importFiles';

/** How editors name the places of files that are dragged. */
export const uriList = 'text/uri-list';

/** Files that are dragged onto the Sources view, from the explorer or from outside: their articles are imported. */
export class DroppedFiles implements TreeDragAndDropController<TreeEntry> {
  readonly dropMimeTypes = [uriList, 'files'];
  readonly dragMimeTypes = [];
  readonly #library: Library;
  readonly #bring: Bring;

  constructor(library: Library, bring: Bring) {
    this.#library = library;
    this.#bring = bring;
  }

  /** Onto a source: beside it; else to where most sources lie. */
  async handleDrop(target: TreeEntry | undefined, transfer: DataTransfer): Promise<void> {
    // What the editor gives as a token here can't be listened to; the import has a button to cancel it.
    const files = await filesIn(transfer);
    if (!files.length) return;
    const folder = folderOf(target) ?? this.#library.mainFolder() ?? (await askFolder());
    if (folder) await this.#bring(files, folder);
  }
}

function folderOf(target: TreeEntry | undefined): Uri | undefined {
  const address = target && 'node' in target ? target.node.places?.[0]?.uri : undefined;
  const uri = address === undefined ? undefined : Uri.parse(address);
  return uri && uri.scheme !== 'untitled' ? Uri.joinPath(uri, '..') : undefined;
}

/** What was dragged: places of files, or where the editor has none, as in the browser, their content. */
export async function filesIn(transfer: DataTransfer): Promise<FileToImport[]> {
  const list = (await transfer.get(uriList)?.asString()) ?? '';
  const uris = list.split(/\r?\n/).filter(line => line && !line.startsWith('#'));
  const named = uris.map(uri => Uri.parse(uri)).filter(({ scheme }) => !/^https?$/.test(scheme));
  if (named.length) return named.map(fileAt);
  return [...transfer].flatMap(([, item]) => {
    const file = item.asFile();
    return file ? [{ name: file.name, read: () => file.data() }] : [];
  });
}
