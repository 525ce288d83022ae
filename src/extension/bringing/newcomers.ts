import { TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Doubt } from '../../import/article';
import { datesOf } from '../../import/datesOf';
import type { Metadata, SourceChange } from '../../annotations/sourcesFile';
import { changeDetails } from '../details/saveDetails';
import type { Library } from '../library/library';
import { metadataFileBeside } from '../library/metadataFiles';
import { ArticleBatch } from './articleBatch';

/** What a page says of its article. */
export interface Known {
  readonly metadata: Metadata;
  readonly doubts?: readonly Doubt[];
}

/** Writes what is brought in into folders, with what is known of it beside it. Nothing is ever written over. */
export class Newcomers {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Begins to write articles into a folder. */
  batch(folder: Uri): ArticleBatch {
    return new ArticleBatch(folder, articles => this.#keepAll(articles));
  }

  /** Keeps what a page says of a source beside it; what a person has said stays, and what is in doubt waits for them. */
  keepMetadata(source: Uri, known: Known): Promise<void> {
    return this.#keepAll(new Map([[source, known]]));
  }

  /** The same for sources that lie in one folder. */
  async #keepAll(sources: ReadonlyMap<Uri, Known>): Promise<void> {
    const changes = new Map<string, SourceChange>();
    for (const [{ path }, { metadata, doubts = [] }] of sources) {
      const datesInDoubt = datesOf(doubts);
      if (!Object.keys(metadata).length && !datesInDoubt.length) continue;
      const name = path.slice(path.lastIndexOf('/') + 1);
      changes.set(name, { metadata: said => ({ ...metadata, ...said }), datesInDoubt });
    }
    const [first] = sources.keys();
    if (!first || !changes.size) return;
    const file = await changeDetails(metadataFileBeside(first), changes);
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
