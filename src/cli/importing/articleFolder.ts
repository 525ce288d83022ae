import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceChange, SourcesFile } from '../../annotations/sourcesFile';
import {
  emptySourcesFile,
  parseSourcesFile,
  serialiseSourcesFile,
  withChanges,
} from '../../annotations/sourcesFile';
import { makeFolder } from '../../disk/makeFolder';
import { readText } from '../../disk/readText';
import type { ImportedArticle } from '../../import/article';
import { datesOf } from '../../import/datesOf';
import { freeName } from '../../import/fileName';

/** The folder that articles are brought into, with what is said of them in its `.parallax/sources.json`. */
export class ArticleFolder {
  readonly path: string;
  readonly #names: Set<string>;
  readonly #file: SourcesFile;
  readonly #changes = new Map<string, SourceChange>();

  private constructor(path: string, names: Set<string>, file: SourcesFile) {
    this.path = path;
    this.#names = names;
    this.#file = file;
  }

  /** Makes the folder if it is not there. Throws where it can't be used, or holds a sources file that can't be read. */
  static async open(path: string): Promise<ArticleFolder> {
    await makeFolder(path);
    await makeFolder(join(path, '.parallax'));
    const decoded = await readText(sourcesFileIn(path));
    const isNew = 'problem' in decoded && decoded.problem === 'does not exist';
    if ('problem' in decoded && !isNew) throw new Error(`${sourcesFileIn(path)} ${decoded.problem}`);
    const file = 'problem' in decoded ? emptySourcesFile : parseSourcesFile(decoded.text);
    if ('unreadable' in file) throw new Error(`${sourcesFileIn(path)} can't be read: ${file.unreadable}`);
    return new ArticleFolder(path, new Set((await readdir(path)).map(key)), file);
  }

  /** Writes an article under a name that is free; the same article is there once. Gives the name, and if it is new. */
  async add({
    text,
    fileName,
    metadata,
    doubts,
  }: ImportedArticle): Promise<{ name: string; isNew: boolean }> {
    const same = await this.#sameText(fileName, text);
    if (same !== undefined) return { name: same, isNew: false };
    const name = freeName(fileName, candidate => this.#names.has(key(candidate)));
    this.#names.add(key(name));
    await writeFile(join(this.path, name), text, { flag: 'wx' });
    const datesInDoubt = datesOf(doubts);
    if (Object.keys(metadata).length || datesInDoubt.length)
      this.#changes.set(name, { metadata: said => ({ ...metadata, ...said }), datesInDoubt });
    return { name, isNew: true };
  }

  /** Writes what is known of the articles. */
  async save(): Promise<void> {
    if (!this.#changes.size) return;
    const file = withChanges(this.#file, this.#changes);
    await writeFile(sourcesFileIn(this.path), serialiseSourcesFile(file));
  }

  /** Of the files that have this name, with or without a number, the one that holds the same text. */
  async #sameText(fileName: string, text: string): Promise<string | undefined> {
    let same: string | undefined;
    const names: string[] = [];
    freeName(fileName, name => {
      names.push(name);
      return this.#names.has(key(name));
    });
    for (const name of names.slice(0, -1))
      if (same === undefined && (await contentOf(join(this.path, name))) === text) same = name;
    return same;
  }
}

function sourcesFileIn(folder: string): string {
  return join(folder, '.parallax', 'sources.json');
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Some disks take names for the same that differ in case or in how accents are written. */
function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
