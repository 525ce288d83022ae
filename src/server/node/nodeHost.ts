import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../host';
import { DiskLibrary } from './diskLibrary';

/** A Node process: files of its own to read, and pages that lie in a folder beside that of the bundle. */
export const nodeHost: Host = {
  pause: () => new Promise(resolve => setImmediate(resolve)),
  ownLibrary: (connection, params, globs) => new DiskLibrary(connection, params, globs),
  kindPages: pathToFileURL(join(__dirname, '..', 'docs', 'kinds')).href,
};
