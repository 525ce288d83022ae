import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ErrorCodes,
  LanguageClient,
  type MessageTransports,
  ResponseError,
} from 'vscode-languageclient/browser';
import type { WorkerPort } from '../import/worker/importer';
import type { ImportAnswer } from '../import/worker/messages';
import { activateParallax } from './activate';
import { readWeights } from '../protocol/library';
import type { ParallaxApi } from './api';

/** Starts Parallax where the extension host is a web worker; the language server is a worker inside it. */
export function activate(context: ExtensionContext): ParallaxApi {
  return activateParallax(
    context,
    options => {
      const start = (): Promise<MessageTransports> => startServer(context.extensionUri);
      const client = new QuietClient('parallax', 'Parallax', start, options);
      client.onRequest(readWeights, ({ file }) => readModel(context.extensionUri, `${file}.bin`));
      return client;
    },
    async () => portOf(await startWorker(context.extensionUri, 'import.js')),
  );
}

/** What the host gives for a worker is none of the browser's own class, which the client would want, hence the transports. */
async function startServer(extension: Uri): Promise<MessageTransports> {
  const worker = await startWorker(extension, 'server.worker.js');
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/**
 * A worker that is made from the bytes of a bundle: a worker may not be started from the address of a remote extension.
 * The address of the bytes is never revoked, for the host loads it in its own time.
 */
async function startWorker(extension: Uri, bundle: string): Promise<Worker> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', bundle));
  const script = new Blob([new Uint8Array(bytes)], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(script));
}

async function readModel(extension: Uri, name: string): Promise<Uint8Array> {
  try {
    return await workspace.fs.readFile(Uri.joinPath(extension, 'models', name));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ResponseError(ErrorCodes.InternalError, `models/${name} can’t be read (${reason})`);
  }
}

function portOf(worker: Worker): WorkerPort {
  return {
    post: request => worker.postMessage(request),
    onAnswer: heard => (worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => heard(data)),
    onFailure: failed =>
      (worker.onerror = ({ message }: ErrorEvent) => failed(`cannot be taken: ${message}`)),
    terminate: () => worker.terminate(),
  };
}

/** Writes what goes wrong with the server into the log alone: the session tells the person. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
