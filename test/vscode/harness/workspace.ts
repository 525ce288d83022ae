import * as vscode from 'vscode';

/** `publisher.name` of the extension under test. */
export const extensionId = 'parallax.parallax-news';

/** The two seeds by their file names. */
export const seeds = ['000_d8da6acc7987d32d.txt', '001_77ce1bc0c989b76e.txt'] as const;

/** The opened folder: a copy of seeds/ that tests may change. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('No folder is open.');
  return first.uri;
}

/** A file of the opened folder. */
export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

/** Opens a file of the folder in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)));
}

/** The position right inside the n-th occurrence (from 1) of some words. */
export function inside(document: vscode.TextDocument, words: string, occurrence = 1): vscode.Position {
  let offset = -1;
  for (let n = 0; n < occurrence; n++) {
    offset = document.getText().indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`"${words}" occurs less than ${occurrence} times.`);
  }
  return document.positionAt(offset + 1);
}

/** Asks again and again until nothing is thrown any more, for what comes in its own time; gives the answer. */
export async function eventually<T>(ask: () => T | PromiseLike<T>, withinMs = 60_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

/** Deletes a file of the folder by the editor, which otherwise keeps a document for minutes after it is closed. */
export async function deleteByEditor(name: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(file(name));
  await vscode.workspace.applyEdit(edit);
}
