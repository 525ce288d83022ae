import { open } from 'node:fs/promises';
import type { Decoded } from './decode';
import { decode } from './decode';

/** No news article is longer; a bigger file, or a device without end, was named by mistake. */
const largest = 64 * 1024 * 1024;

/** The text of a file, or why it can't be had. Never throws. */
export async function readText(path: string): Promise<Decoded> {
  try {
    const file = await open(path);
    try {
      if ((await file.stat()).isDirectory()) return { problem: 'is a folder' };
      return await readStream(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** The text that a stream of bytes holds, standard input for one. Throws what the stream throws. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest) return { problem: 'is larger than 64 MB, too large for an article' };
  }
  return decode(Buffer.concat(chunks));
}

const problems: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  EISDIR: 'is a folder',
  EMFILE: 'cannot be opened: too many files are open',
  ELOOP: 'is a symbolic link that leads in circles',
  ENAMETOOLONG: 'has a name that is too long',
};

/** In a few plain words what an error of the file system means for the file; the file is the subject. */
export function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problems[code] ?? `cannot be read (${code || String(error)})`;
}
