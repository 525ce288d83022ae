import type { Uri } from 'vscode';
import { window, workspace } from 'vscode';
import {
  type Metadata,
  parseSourcesFile,
  serialiseSourcesFile,
  type SourceChange,
  withChanges,
} from '../../annotations/sourcesFile';
import { metadataFileBeside, readMetadataFile } from '../library/metadataFiles';
import type { FieldName } from './fields';

/**
 * Writes what a person says of one field of a source into the file beside it, never into the source; undefined takes
 * the word back. Gives the file, or undefined where it can't be written; then the person was told why.
 */
export function saveDetails(
  source: Uri,
  field: FieldName,
  value: string | undefined,
): Promise<Uri | undefined> {
  const metadata = (said: Metadata): Metadata => {
    const others = Object.entries(said).filter(([name]) => name !== field);
    return Object.fromEntries(value === undefined ? others : [...others, [field, value]]);
  };
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  return changeDetails(metadataFileBeside(source), new Map([[name, { metadata }]]));
}

/** Changes what a file says of sources, by their names, as `saveDetails` does: all at once, after what it says then. */
export async function changeDetails(
  file: Uri,
  changes: ReadonlyMap<string, SourceChange>,
): Promise<Uri | undefined> {
  const { text = '' } = await readMetadataFile(file);
  const known = parseSourcesFile(text);
  if ('unreadable' in known) {
    refuse(file, known.unreadable);
    return undefined;
  }
  const changed = serialiseSourcesFile(withChanges(known, changes));
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(changed));
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
