import type { Uri } from 'vscode';
import { window, workspace } from 'vscode';
import {
  emptySourcesFile,
  metadataOf,
  parseSourcesFile,
  serialiseSourcesFile,
  withMetadata,
} from '../../annotations/sourcesFile';
import { metadataFileBeside, readMetadataFile } from '../library/metadataFiles';
import type { FieldName } from './fields';

/**
 * Writes what a person says of one field of a source into the file beside it, never into the source; undefined takes
 * the word back. Gives the file, or undefined where it can't be written; then the person was told why.
 */
export async function saveDetails(
  source: Uri,
  field: FieldName,
  value: string | undefined,
): Promise<Uri | undefined> {
  const file = metadataFileBeside(source);
  const { text = '' } = await readMetadataFile(file);
  const known = text ? parseSourcesFile(text) : emptySourcesFile;
  if ('unreadable' in known) {
    refuse(file, known.unreadable);
    return undefined;
  }
  const path = source.path.slice(source.path.lastIndexOf('/') + 1);
  const said = Object.entries(metadataOf(known, path)).filter(([name]) => name !== field);
  const metadata = Object.fromEntries(value === undefined ? said : [...said, [field, value]]);
  try {
    const bytes = new TextEncoder().encode(serialiseSourcesFile(withMetadata(known, path, metadata)));
    await workspace.fs.writeFile(file, bytes);
    return file;
  } catch (error) {
    refuse(file, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** A file that can't be read is not written over: it holds what somebody said. */
function refuse(file: Uri, why: string): void {
  const open = 'Open the File';
  const name = workspace.asRelativePath(file);
  void window.showErrorMessage(`The details can’t be saved in ${name}. ${why}`, open).then(answer => {
    if (answer === open) void window.showTextDocument(file);
  });
}
