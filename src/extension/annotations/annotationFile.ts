import type { Uri } from 'vscode';
import { FileSystemError, workspace } from 'vscode';
import { FileBytes, isSameText, type Pieces } from '../../annotations/file/pieces';
import { annotationPlace, usualAnnotationFile } from '../../annotations/paths';
import type { AnnotationFilePort } from '../../annotations/store';
import { textOf } from '../settingValues';

/** Where the annotations of the sources in a folder are kept: as its settings say, always inside it. */
export function annotationPathIn(folder: Uri): string {
  const path = textOf(workspace.getConfiguration('parallax', folder).get('annotations.file'));
  return annotationPlace(path) ?? usualAnnotationFile;
}

const settlingMs = 100;

/**
 * An annotation file over any file system of the editor: written beside itself and renamed, so that it is always whole.
 * The editor’s file systems can’t be told to make it durable, so a loss of power may cost the last change.
 */
export class EditorAnnotationFile implements AnnotationFilePort {
  readonly #uri: Uri;
  readonly #content = new FileBytes({
    encode: text => new TextEncoder().encode(text),
    decode: bytes => new TextDecoder().decode(bytes),
  });

  constructor(uri: Uri) {
    this.#uri = uri;
  }

  async read(): Promise<Pieces | undefined> {
    try {
      return this.#content.textOf(await workspace.fs.readFile(this.#uri));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  async replace(text: Pieces, expected: Pieces | undefined): Promise<boolean> {
    const temporary = this.#beside(`${crypto.randomUUID()}.tmp`);
    const bytes = this.#content.bytesOf(text);
    await workspace.fs.writeFile(temporary, bytes);
    try {
      if (!isSameText(await this.read(), expected)) return false;
      await workspace.fs.rename(temporary, this.#uri, { overwrite: true });
      this.#content.holds(text, bytes);
      return true;
    } finally {
      await workspace.fs.delete(temporary).then(undefined, () => undefined);
    }
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
