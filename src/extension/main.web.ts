import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateParallax } from './activate';
import type { ParallaxApi } from './api';

/** Starts Parallax where the extension host is a web worker; the language server is a worker inside it. */
export function activate(context: ExtensionContext): ParallaxApi {
  return activateParallax(
    context,
    options => new LanguageClient('parallax', 'Parallax', () => startServer(context.extensionUri), options),
  );
}

/**
 * The server in a worker that is made from the bytes of the bundle: a worker may not be started from the address of a
 * remote extension. The address of the bytes is never revoked, for the host loads it in its own time. What it gives for
 * a worker is none of the browser's own class, which the client would want, hence the transports.
 */
async function startServer(extension: Uri): Promise<MessageTransports> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'server.worker.js'));
  const script = new Blob([new Uint8Array(bytes)], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(script));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
