import { languages, type TextDocument, workspace } from 'vscode';
import type { Disposable } from '../disposable';
import { sourceLanguage } from '../settings';
import type { Library } from './library';

/**
 * Gives documents that the settings name as sources the language of sources, when they open and when the settings change.
 * A person who then chooses another language keeps it.
 */
export function claimDocuments(library: Library): Disposable[] {
  const claim = (document: TextDocument): void => {
    if (document.languageId !== sourceLanguage && library.isSource(document.uri))
      void languages.setTextDocumentLanguage(document, sourceLanguage);
  };
  // A change of language closes a document and opens it again at once.
  let justClosed: string | undefined;
  return [
    workspace.onDidCloseTextDocument(document => {
      if (document.languageId !== sourceLanguage) return;
      justClosed = document.uri.toString();
      setTimeout(() => (justClosed = undefined), 0);
    }),
    workspace.onDidOpenTextDocument(document => {
      if (document.uri.toString() !== justClosed) claim(document);
    }),
    library.onDidChange(change => {
      if (change.sources) workspace.textDocuments.forEach(claim);
    }),
  ];
}
