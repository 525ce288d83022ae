import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AnnotationFilePort } from '../annotations/store';
import { digestOf } from '../source/digest';

/** Where the annotations of the sources in a folder are kept. */
export const annotationPath = join('.parallax', 'annotations.jsonld');

/** An annotation file on the disk: written beside itself, made durable and renamed, so that it is always whole. */
export class DiskAnnotationFile implements AnnotationFilePort {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<string | undefined> {
    try {
      return await readFile(this.#path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async replace(text: string, expected: string | undefined): Promise<boolean> {
    await mkdir(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await writeDurably(temporary, text);
      if ((await this.read()) !== expected) return false;
      await rename(temporary, this.#path);
      return true;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async setAside(text: string): Promise<string> {
    const aside = `${this.#path}.${digestOf(text)}.damaged`;
    await writeDurably(aside, text);
    return basename(aside);
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
