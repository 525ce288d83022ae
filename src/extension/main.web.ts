import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateParallax } from './activate';
import type { ParallaxApi } from './api';

/** Starts Parallax where the extension host is a web worker; the language server is a worker inside it. */
export function activate(context: ExtensionContext): ParallaxApi {
  return activateParallax(
    context,
    options => new LanguageClient('parallax', 'Parallax', () => startWorker(context.extensionUri), options),
  );
}

/** A worker from the bytes of the bundle: a worker may not be started from the address of a remote extension. */
async function startWorker(extension: Uri): Promise<Worker> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'server.worker.js'));
  const script = new Blob([new Uint8Array(bytes)], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
