import type { Connection } from 'vscode-languageserver';
import { libraryChanged, readFile } from '../protocol/library';
import type { Library } from './library';

/** A library that the client keeps, on whatever file system it has. */
export function clientLibrary(connection: Connection): Library {
  const subscriptions: { dispose(): void }[] = [];
  return {
    start: listener => void subscriptions.push(connection.onNotification(libraryChanged, listener)),
    read: async uri => {
      try {
        return await connection.sendRequest(readFile, { uri });
      } catch (error) {
        return { problem: `It can’t be read: ${error instanceof Error ? error.message : String(error)}` };
      }
    },
    dispose: () => subscriptions.forEach(subscription => subscription.dispose()),
  };
}
