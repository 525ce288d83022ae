/**
 * Where files are taken apart: a worker of its own, so that a start pays nothing for it and a file that takes too long can
 * be given up. One bundle for both hosts: a thread of Node, or a web worker.
 */
import { importFile } from '../importFile';
import type { ImportAnswer, ImportRequest } from './messages';

async function answer({ id, file, options }: ImportRequest): Promise<ImportAnswer> {
  return { id, imported: await importFile(file, options) };
}

if (typeof WorkerGlobalScope === 'undefined')
  void import('node:worker_threads').then(({ parentPort }) =>
    parentPort?.on('message', (request: ImportRequest) => {
      void answer(request).then(message => parentPort.postMessage(message));
    }),
  );
else
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
    void answer(data).then(message => postMessage(message));
  });
