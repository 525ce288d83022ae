import { type TextDocument, type TextDocumentChangeEvent, Uri, window, workspace } from 'vscode';
import type { ImportedArticle } from '../../import/article';
import { metadataFileBeside } from '../library/metadataFiles';
import type { Disposable } from '../disposable';
import { settleDoubts } from './settleDoubts';
import type { Newcomers } from './newcomers';

/** An article that may have been pasted into a document. */
interface Pasted {
  readonly article: ImportedArticle;
  isSaved: boolean;
}

/** As many are remembered as somebody may have open and unsaved. */
const most = 50;

/**
 * Remembers what pages said of articles that were pasted, until they are saved: then it is kept beside the file. Offers to
 * save an article that was pasted into a new source, under a name made of outlet, day and headline.
 */
export class PastedArticles implements Disposable {
  readonly #newcomers: Newcomers;
  readonly #subscriptions: Disposable[];
  #expected: { readonly document: string; readonly article: ImportedArticle } | undefined;
  #pasted: Pasted[] = [];

  constructor(newcomers: Newcomers) {
    this.#newcomers = newcomers;
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(change => this.#noticePaste(change)),
      workspace.onDidSaveTextDocument(document => void this.#noticeSave(document)),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** The editor has been given this article for a document; whether it is inserted is seen by the change. */
  expect(document: TextDocument, article: ImportedArticle): void {
    this.#expected = { document: document.uri.toString(), article };
  }

  #noticePaste({ document, contentChanges }: TextDocumentChangeEvent): void {
    const expected = this.#expected;
    if (expected?.document !== document.uri.toString()) return;
    if (!contentChanges.some(({ text }) => withLf(text) === expected.article.text)) return;
    this.#expected = undefined;
    this.#pasted = [...this.#pasted.slice(1 - most), { article: expected.article, isSaved: false }];
    const isWhole = withLf(document.getText()).trim() === expected.article.text.trim();
    if (document.isUntitled && isWhole) void this.#offerToSave(document, expected.article);
  }

  async #offerToSave(document: TextDocument, article: ImportedArticle): Promise<void> {
    const save = 'Save As…';
    const answer = await window.showInformationMessage(
      `The article can be saved as ${article.fileName}, with what its page says of it.`,
      save,
    );
    if (answer !== save || document.isClosed) return;
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const target = await window.showSaveDialog({
      title: 'Save the Article',
      ...(folder && { defaultUri: Uri.joinPath(folder, article.fileName) }),
      filters: { 'News source': ['txt'] },
    });
    if (target) await this.#newcomers.moveDocument(document, target);
  }

  /** What was pasted and is now in a file has its metadata beside that file. */
  async #noticeSave(document: TextDocument): Promise<void> {
    const text = withLf(document.getText());
    const pasted = this.#pasted.find(each => !each.isSaved && text.includes(each.article.text.trim()));
    if (!pasted || metadataFileBeside(document.uri).scheme === 'untitled') return;
    pasted.isSaved = true;
    await this.#newcomers.keepMetadata(document.uri, pasted.article);
    await settleDoubts([{ uri: document.uri, doubts: pasted.article.doubts }], this.#newcomers);
  }
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
