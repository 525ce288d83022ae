import { FileSystemError, Uri, workspace } from 'vscode';
import { FileBytes, isSameText, type Pieces } from '../../annotations/file/pieces';
import { annotationPlace, usualAnnotationFile } from '../../annotations/paths';
import type { AnnotationFilePort } from '../../annotations/store';
import { exists } from '../exists';
import { textOf } from '../settingValues';

/** Where the annotations of the sources in a folder are kept: as its settings say, always inside it. */
export function annotationPathIn(folder: Uri): string {
  const path = textOf(workspace.getConfiguration('parallax', folder).get('annotations.file'));
  return annotationPlace(path) ?? usualAnnotationFile;
}

const settlingMs = 100;
/** So long, in ms, a writer may need from taking the old file away to renaming the new one. */
const renamingMs = 1_000;

/**
 * An annotation file over any file system of the editor: written beside itself and renamed. The editor takes the old file
 * away before it renames the new one; where its window was closed in between, the new one is found under its temporary name
 * and put into its place. The editor’s file systems can’t be told to make it durable, so a loss of power may cost the last
 * change.
 */
export class EditorAnnotationFile implements AnnotationFilePort {
  readonly #uri: Uri;
  readonly #content = new FileBytes({
    encode: text => new TextEncoder().encode(text),
    decode: bytes => new TextDecoder().decode(bytes),
  });
  /** The temporary file that is being written here. */
  #own: Uri | undefined;

  constructor(uri: Uri) {
    this.#uri = uri;
  }

  async read(): Promise<Pieces | undefined> {
    const bytes = (await bytesOf(this.#uri)) ?? (await this.#takeWhatIsLeft());
    return bytes && this.#content.textOf(bytes);
  }

  async replace(text: Pieces, expected: Pieces | undefined): Promise<boolean> {
    const temporary = this.#beside(`${crypto.randomUUID()}.tmp`);
    this.#own = temporary;
    const bytes = this.#content.bytesOf(text);
    await workspace.fs.writeFile(temporary, bytes);
    try {
      if (!isSameText(await this.read(), expected)) return false;
      await workspace.fs.rename(temporary, this.#uri, { overwrite: true });
      this.#content.holds(text, bytes);
      return true;
    } catch (error) {
      // Another window may have put it into its place already.
      if (!(await exists(temporary))) return false;
      throw error;
    } finally {
      // Without the file it may be all that there is.
      if (await exists(this.#uri)) await workspace.fs.delete(temporary).then(undefined, () => undefined);
    }
  }

  async #takeWhatIsLeft(): Promise<Uint8Array | undefined> {
    if ((await this.#left()).length === 0) return undefined;
    await new Promise(resolve => setTimeout(resolve, renamingMs));
    const [newest] = await this.#left();
    // Nothing is overwritten: where the file is there by now, or another window was faster, all is well.
    if (newest) await workspace.fs.rename(newest, this.#uri).then(undefined, () => undefined);
    return bytesOf(this.#uri);
  }

  /** Temporary files of others, the newest first. */
  async #left(): Promise<Uri[]> {
    const folder = Uri.joinPath(this.#uri, '..');
    const start = this.#uri.path.slice(folder.path.length).replace(/^\//, '');
    const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
    const files = entries
      .filter(([name]) => name.startsWith(`${start}.`) && name.endsWith('.tmp'))
      .map(([name]) => Uri.joinPath(folder, name))
      .filter(file => file.path !== this.#own?.path);
    const dated = await Promise.all(
      files.map(async file => ({ file, changed: (await workspace.fs.stat(file)).mtime })),
    ).catch(() => []);
    return dated.sort((a, b) => b.changed - a.changed).map(({ file }) => file);
  }

  async setAside(text: string): Promise<string> {
    const aside = this.#beside(`${Date.now()}.damaged`);
    await workspace.fs.writeFile(aside, new TextEncoder().encode(text));
    return workspace.asRelativePath(aside);
  }

  settle(): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, settlingMs));
  }

  #beside(ending: string): Uri {
    return this.#uri.with({ path: `${this.#uri.path}.${ending}` });
  }
}

/** Undefined where there is no such file. */
async function bytesOf(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
