import { FileType, TabInputText, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Doubt, ImportedArticle } from '../../import/article';
import { datesOf } from '../../import/datesOf';
import { freeName } from '../../import/fileName';
import type { Metadata } from '../../annotations/sourcesFile';
import { changeDetails } from '../details/saveDetails';
import type { Library } from '../library/library';

/** Writes what is brought in into a folder, with what is known of it beside it. Nothing is ever written over. */
export class Newcomers {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Writes an article into a folder, unless it is there already. Gives the file that is new. Throws where it can't be written. */
  async save(folder: Uri, article: ImportedArticle): Promise<Uri | undefined> {
    const names = new Set((await namesIn(folder)).map(key));
    if (await isThere(folder, names, article)) return undefined;
    const name = freeName(article.fileName, candidate => names.has(key(candidate)));
    const file = Uri.joinPath(folder, name);
    await workspace.fs.writeFile(file, new TextEncoder().encode(article.text));
    await this.keepMetadata(file, article.metadata, article.doubts);
    return file;
  }

  /** Keeps what a page says of a source beside it; what a person has said stays, and what is in doubt waits for them. */
  async keepMetadata(source: Uri, metadata: Metadata, doubts: readonly Doubt[] = []): Promise<void> {
    const dates = datesOf(doubts);
    if (!Object.keys(metadata).length && !dates.length) return;
    const file = await changeDetails(source, said => ({ ...metadata, ...said }), dates);
    if (file) await this.#library.reloadMetadata(file);
  }

  /** Saves an unsaved document to a file, and goes on there. */
  async moveDocument(document: TextDocument, target: Uri): Promise<void> {
    await workspace.fs.writeFile(target, new TextEncoder().encode(document.getText()));
    const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs);
    const tab = tabs.find(
      ({ input }) => input instanceof TabInputText && input.uri.toString() === document.uri.toString(),
    );
    const opened = await workspace.openTextDocument(target);
    await window.showTextDocument(opened, { preview: false });
    if (tab) await window.tabGroups.close(tab);
  }
}

async function isThere(
  folder: Uri,
  names: ReadonlySet<string>,
  { fileName, text }: ImportedArticle,
): Promise<boolean> {
  const taken: string[] = [];
  freeName(fileName, name => {
    const isTaken = names.has(key(name));
    if (isTaken) taken.push(name);
    return isTaken;
  });
  for (const name of taken) if ((await textOf(Uri.joinPath(folder, name))) === text) return true;
  return false;
}

/** Nothing of a folder, nor where the name is taken by one in other letters. */
async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

async function namesIn(folder: Uri): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.filter(([, type]) => type !== FileType.Unknown).map(([name]) => name);
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
