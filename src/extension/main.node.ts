import { homedir } from 'node:os';
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startNodeWorker } from '../import/worker/nodeWorker';
import { activateParallax } from './activate';
import type { ParallaxApi } from './api';

/** Starts Parallax where the extension host is a Node process; the language server is a process of its own. */
export function activate(context: ExtensionContext): ParallaxApi {
  // The command line holds the server too: a bundle of its own would hold all that reads and compares once more.
  const module = Uri.joinPath(context.extensionUri, 'dist', 'cli.js').fsPath;
  const server = { module, args: ['lsp'], transport: TransportKind.ipc };
  const importing = Uri.joinPath(context.extensionUri, 'dist', 'import.js').fsPath;
  return activateParallax(
    context,
    options => new QuietClient('parallax', 'Parallax', { run: server, debug: server }, options),
    () => startNodeWorker(importing),
    Uri.file(homedir()),
  );
}

/** Writes what goes wrong with the server into the log alone: the session tells the person. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
