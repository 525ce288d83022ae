import { Worker } from 'node:worker_threads';
import type { WorkerPort } from './importer';
import type { ImportAnswer } from './messages';

/** More than any article needs, in MB; whoever asks for more is given up instead of taking the program down. */
const memory = 1024;

/** A thread of Node that runs the bundle at `path`. */
export function startNodeWorker(path: string): Promise<WorkerPort> {
  const worker = new Worker(path, { resourceLimits: { maxOldGenerationSizeMb: memory } });
  let heard: (answer: ImportAnswer) => void = () => undefined;
  let failed: (why: string) => void = () => undefined;
  worker.on('message', (answer: ImportAnswer) => heard(answer));
  worker.on('error', (error: NodeJS.ErrnoException) =>
    failed(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? 'needs too much memory'
        : `cannot be taken: ${error.message}`,
    ),
  );
  worker.unref();
  return Promise.resolve({
    post: request => {
      worker.ref();
      worker.postMessage(request);
    },
    onAnswer: listener =>
      (heard = answer => {
        worker.unref();
        listener(answer);
      }),
    onFailure: listener => (failed = listener),
    terminate: () => void worker.terminate(),
  });
}
