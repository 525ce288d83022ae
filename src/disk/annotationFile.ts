import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { usualAnnotationFile } from '../annotations/paths';
import type { AnnotationFilePort } from '../annotations/store';
import { digestOf } from '../source/digest';

/** Where the annotations of the sources in a folder are kept. */
export const annotationPath = join(...usualAnnotationFile.split('/'));

/** An annotation file on the disk: written beside itself, made durable and renamed, so that it is always whole. */
export class DiskAnnotationFile implements AnnotationFilePort {
  readonly #path: string;
  /** What was written last: as bytes it need not be made into a text again to see that it is still there. */
  #written: { readonly text: string; readonly bytes: Buffer } | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<string | undefined> {
    return (await this.#bytes())?.toString('utf8');
  }

  async #bytes(): Promise<Buffer | undefined> {
    try {
      return await readFile(this.#path);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async replace(text: string, expected: string | undefined): Promise<boolean> {
    await mkdir(dirname(this.#path), { recursive: true });
    const bytes = Buffer.from(text);
    const temporary = `${this.#path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await writeDurably(temporary, bytes);
      if (!(await this.#holds(expected))) return false;
      await rename(temporary, this.#path);
      this.#written = { text, bytes };
      return true;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async #holds(expected: string | undefined): Promise<boolean> {
    const bytes = await this.#bytes();
    if (bytes === undefined || expected === undefined) return bytes === expected;
    const isWritten = this.#written?.text === expected && this.#written.bytes.equals(bytes);
    return isWritten || bytes.toString('utf8') === expected;
  }

  async setAside(text: string): Promise<string> {
    const aside = `${this.#path}.${digestOf(text)}.damaged`;
    await writeDurably(aside, text);
    return basename(aside);
  }
}

async function writeDurably(path: string, content: string | Buffer): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
