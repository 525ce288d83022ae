import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readWeights } from '../protocol/library';
import { serve } from './server';

/** Runs as a task of its own, behind the messages that wait; timers would be slowed down. */
function pause(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const scope = self as DedicatedWorkerGlobalScope;
serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  pause,
  // A worker has no files.
  readWeights: (file, connection) => connection.sendRequest(readWeights, { file }),
  // The only client of a worker is the extension, which shows the pages itself.
  kindPages: 'parallax:/docs/kinds',
});
