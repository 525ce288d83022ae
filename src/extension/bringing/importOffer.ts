import { Uri, window } from 'vscode';
import type { Disposable } from '../disposable';
import type { Library } from '../library/library';
import type { Bring } from './commands';
import { fileAt, isPage } from './importFiles';

/** Pages come one by one, in ms: those that come with less between them are offered together. */
const pause = 500;

/**
 * Offers the articles of saved pages that come to lie beside sources, whoever puts them there: a browser that saves one, or a
 * person who drags it onto the explorer, where the editor copies it by itself.
 */
export class ImportOffer implements Disposable {
  readonly #library: Library;
  readonly #bring: Bring;
  readonly #listening: Disposable;
  #pages: Uri[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(library: Library, bring: Bring) {
    this.#library = library;
    this.#bring = bring;
    this.#listening = library.onDidFindOthers(files => this.#notice(files));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  #notice(files: readonly Uri[]): void {
    const pages = files.filter(({ path }) => isPage(path)).filter(page => this.#isBesideSources(page));
    if (!pages.length) return;
    this.#pages.push(...pages);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  #isBesideSources(page: Uri): boolean {
    return this.#library.isSource(Uri.joinPath(page, '..', 'article.txt'));
  }

  async #ask(): Promise<void> {
    const pages = this.#pages;
    this.#pages = [];
    const [first] = pages;
    if (!first) return;
    const take = 'Import';
    const what =
      pages.length === 1 ? 'the article out of this page' : `the articles out of these ${pages.length} pages`;
    const answer = await window.showInformationMessage(`Take ${what}?`, take);
    if (answer === take) await this.#bring(pages.map(fileAt), Uri.joinPath(first, '..'));
  }
}
