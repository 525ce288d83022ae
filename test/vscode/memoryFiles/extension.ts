import * as vscode from 'vscode';
import { MemoryFiles } from './provider';

/** The seeds by the paths at which they are to lie; the bundler puts them in. */
declare const FILES: Readonly<Record<string, string>>;

/** An extension of its own, so that the file system is there before the workspace that lies in it is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(FILES)) {
    const uri = vscode.Uri.from({ scheme: 'memory', path });
    files.createDirectory(vscode.Uri.joinPath(uri, '..'));
    files.writeFile(uri, new TextEncoder().encode(text));
  }
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }),
  );
}
