import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FileBytes, isSameText, type Pieces } from '../annotations/file/pieces';
import type { AnnotationFilePort } from '../annotations/store';
import { digestOf } from '../source/digest';

const settlingMs = 100;

/** An annotation file on the disk: written beside itself, made durable and renamed, so that it is always whole. */
export class DiskAnnotationFile implements AnnotationFilePort {
  readonly #path: string;
  readonly #content = new FileBytes({
    encode: text => Buffer.from(text),
    decode: bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
  });

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<Pieces | undefined> {
    const bytes = await bytesOf(this.#path);
    return bytes && this.#content.textOf(bytes);
  }

  async replace(text: Pieces, expected: Pieces | undefined): Promise<boolean> {
    await mkdir(dirname(this.#path), { recursive: true });
    const bytes = this.#content.bytesOf(text);
    const temporary = `${this.#path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await writeDurably(temporary, bytes);
      if (!(await this.#holds(expected))) return false;
      await rename(temporary, this.#path);
      this.#content.holds(text, bytes);
      return true;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async #holds(expected: Pieces | undefined): Promise<boolean> {
    const bytes = expected && this.#content.knownBytesOf(expected);
    return bytes ? holdsBytes(this.#path, bytes) : isSameText(await this.read(), expected);
  }

  async setAside(text: string): Promise<string> {
    const aside = `${this.#path}.${digestOf(text)}.damaged`;
    await writeDurably(aside, text);
    return basename(aside);
  }

  settle(): Promise<void> {
    return setTimeout(settlingMs);
  }
}

/** The text of an annotation file; undefined where there is none. */
export async function readAnnotationFile(path: string): Promise<string | undefined> {
  return (await bytesOf(path))?.toString('utf8');
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const chunkSize = 1 << 20;

/** Whether a file holds these bytes; looked at in chunks, as it may be large. */
async function holdsBytes(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  try {
    const chunk = Buffer.allocUnsafe(chunkSize);
    for (let at = 0; file;) {
      const { bytesRead } = await file.read(chunk, 0, chunkSize);
      if (bytesRead === 0) return at === bytes.length;
      if (!chunk.subarray(0, bytesRead).equals(bytes.subarray(at, at + bytesRead))) return false;
      at += bytesRead;
    }
    return false;
  } finally {
    await file?.close();
  }
}

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
