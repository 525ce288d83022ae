import { type TextDocument, workspace } from 'vscode';
import { sourceLanguage } from '../settings';

/**
 * Whether an open document is a source: of the language, and the thing itself. A past version in a comparison or a
 * commit is not; those come from file systems that can't be written and that no workspace folder lies in.
 */
export function isSourceDocument(document: TextDocument): boolean {
  if (document.languageId !== sourceLanguage) return false;
  const { scheme } = document.uri;
  return (
    document.isUntitled ||
    workspace.fs.isWritableFileSystem(scheme) === true ||
    (workspace.workspaceFolders ?? []).some(folder => folder.uri.scheme === scheme)
  );
}
