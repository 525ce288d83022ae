import { FileType, Uri, workspace } from 'vscode';
import type { ImportedArticle } from '../../import/article';
import { freeName } from '../../import/fileName';
import { exists } from '../exists';

/** So many articles are written before what is known of them is: what is lost if the editor is ended is little. */
const mostAtOnce = 100;

/** Keeps what is known of articles that were written, by their files. */
export type Keep = (articles: ReadonlyMap<Uri, ImportedArticle>) => Promise<void>;

/**
 * The articles of one import, written into a folder as they come; what is known of them is kept for many at once, so that the
 * file that holds it isn't written anew for each. Nothing is ever written over.
 */
export class ArticleBatch {
  readonly #folder: Uri;
  readonly #keep: Keep;
  #names: Set<string> | undefined;
  #written = new Map<Uri, ImportedArticle>();

  constructor(folder: Uri, keep: Keep) {
    this.#folder = folder;
    this.#keep = keep;
  }

  /** Writes an article, unless it is there already. Gives the file that is new. Throws where it can't be written. */
  async add(article: ImportedArticle): Promise<Uri | undefined> {
    const names = (this.#names ??= new Set((await namesIn(this.#folder)).map(key)));
    if (await this.#isThere(article, names)) return undefined;
    const file = await this.#freeFile(article.fileName, names);
    await workspace.fs.writeFile(file, new TextEncoder().encode(article.text));
    this.#written.set(file, article);
    if (this.#written.size >= mostAtOnce) await this.save();
    return file;
  }

  /** Keeps what is known of those articles of which it isn't kept yet. */
  async save(): Promise<void> {
    const written = this.#written;
    this.#written = new Map();
    if (written.size) await this.#keep(written);
  }

  async #isThere({ fileName, text }: ImportedArticle, names: ReadonlySet<string>): Promise<boolean> {
    const taken: string[] = [];
    freeName(fileName, name => {
      const isTaken = names.has(key(name));
      if (isTaken) taken.push(name);
      return isTaken;
    });
    for (const name of taken) if ((await textOf(Uri.joinPath(this.#folder, name))) === text) return true;
    return false;
  }

  /** Others may have made files since the names were read. */
  async #freeFile(fileName: string, names: Set<string>): Promise<Uri> {
    for (;;) {
      const name = freeName(fileName, candidate => names.has(key(candidate)));
      names.add(key(name));
      const file = Uri.joinPath(this.#folder, name);
      if (!(await exists(file))) return file;
    }
  }
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
