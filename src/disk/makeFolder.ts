import { mkdir } from 'node:fs/promises';
import { problemOf } from './readText';

const problems: Readonly<Partial<Record<string, string>>> = {
  EEXIST: 'is no folder',
  ENOTDIR: 'lies in something that is no folder',
  EACCES: 'may not be made (no permission)',
  EPERM: 'may not be made (no permission)',
  EROFS: 'may not be made (nothing can be written there)',
};

/** Makes a folder, with those around it, where it is not there. Throws an error that says in plain words why it can't. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(`${path} ${problems[code] ?? problemOf(error)}`, { cause: error });
  }
}
