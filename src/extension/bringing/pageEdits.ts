import {
  type CancellationToken,
  type DataTransfer,
  DocumentDropEdit,
  type DocumentDropEditProvider,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
  type Position,
  type Range,
  type TextDocument,
} from 'vscode';
import type { ImportedArticle, ImportFile } from '../../import/article';
import type { Importer } from '../../import/worker/importer';
import type { Disposable } from '../disposable';
import { sourceLanguage } from '../settings';
import { abortedBy, today } from './conditions';
import { filesIn, uriList } from './droppedFiles';
import { isPage } from './importFiles';
import type { PastedArticles } from './pastedArticles';

const html = 'text/html';
const kind = DocumentDropOrPasteEditKind.Text.append('article');
const title = 'Insert Article';

/** Below this many blocks, what is pasted is a passage and no page: the editor pastes its words as always. */
const fewestBlocks = 3;

/**
 * What is copied or dragged from a page becomes a clean article in a source: the editor's own paste and drop, so that one
 * undo takes it back, and plain text is offered beside it.
 */
export class PageEdits implements DocumentPasteEditProvider, DocumentDropEditProvider {
  readonly #importer: Importer;
  readonly #pasted: PastedArticles;

  constructor(importer: Importer, pasted: PastedArticles) {
    this.#importer = importer;
    this.#pasted = pasted;
  }

  async provideDocumentPasteEdits(
    document: TextDocument,
    _ranges: readonly Range[],
    transfer: DataTransfer,
    _context: unknown,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[]> {
    const article = await this.#articleIn(document, transfer, token);
    return article ? [new DocumentPasteEdit(article.text, title, kind)] : [];
  }

  async provideDocumentDropEdits(
    document: TextDocument,
    _position: Position,
    transfer: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentDropEdit | undefined> {
    const article =
      (await this.#articleIn(document, transfer, token)) ??
      (await this.#articleOfFile(document, transfer, token));
    return article ? new DocumentDropEdit(article.text, title, kind) : undefined;
  }

  async #articleIn(
    document: TextDocument,
    transfer: DataTransfer,
    token: CancellationToken,
  ): Promise<ImportedArticle | undefined> {
    const page = await transfer.get(html)?.asString();
    if (page === undefined || blocksIn(page) < fewestBlocks) return undefined;
    const bytes = new TextEncoder().encode(page);
    return this.#take(document, { name: 'clipboard.html', bytes }, true, token);
  }

  /** One saved page that is dragged from the explorer or from outside. */
  async #articleOfFile(
    document: TextDocument,
    transfer: DataTransfer,
    token: CancellationToken,
  ): Promise<ImportedArticle | undefined> {
    const [file, ...others] = await filesIn(transfer);
    if (!file || others.length || !isPage(file.name)) return undefined;
    const bytes = new Uint8Array(await file.read());
    return this.#take(document, { name: file.name, bytes }, false, token);
  }

  async #take(
    document: TextDocument,
    file: ImportFile,
    isPart: boolean,
    token: CancellationToken,
  ): Promise<ImportedArticle | undefined> {
    const { articles } = await this.#importer.import(file, { now: today(), isPart }, abortedBy(token));
    const [article] = articles;
    if (!article || token.isCancellationRequested) return undefined;
    this.#pasted.expect(document, article);
    return article;
  }
}

/** Lets sources take pages that are pasted or dropped. */
export function registerPageEdits(edits: PageEdits): Disposable[] {
  const selector = { language: sourceLanguage };
  return [
    languages.registerDocumentPasteEditProvider(selector, edits, {
      pasteMimeTypes: [html],
      providedPasteEditKinds: [kind],
    }),
    languages.registerDocumentDropEditProvider(selector, edits, {
      dropMimeTypes: [html, uriList],
      providedDropEditKinds: [kind],
    }),
  ];
}

function blocksIn(page: string): number {
  return page.match(/<(?:p|h[1-6]|li|br|div|article|blockquote|td)\b/gi)?.length ?? 0;
}
