import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWeightsFrom } from '../../disk/readWeights';
import type { Host } from '../host';
import { DiskLibrary } from './diskLibrary';

/** A Node process: files of its own to read; weights and pages lie in folders beside that of the bundle. */
export const nodeHost: Host = {
  pause: () => new Promise(resolve => setImmediate(resolve)),
  ownLibrary: (connection, params, wanted) => new DiskLibrary(connection, params, wanted),
  readWeights: readWeightsFrom(join(__dirname, '..', 'models')),
  kindPages: pathToFileURL(join(__dirname, '..', 'docs', 'kinds')).href,
};
