import type { Uri } from 'vscode';
import { window, workspace } from 'vscode';
import {
  emptySourcesFile,
  type Metadata,
  metadataOf,
  parseSourcesFile,
  serialiseSourcesFile,
  withDatesInDoubt,
  withMetadata,
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
  return changeDetails(source, said => {
    const others = Object.entries(said).filter(([name]) => name !== field);
    return Object.fromEntries(value === undefined ? others : [...others, [field, value]]);
  });
}

/** Changes what is said of a source in the file beside it, in the same way; `inDoubt` are dates that a person must decide on. */
export async function changeDetails(
  source: Uri,
  change: (said: Metadata) => Metadata,
  inDoubt: readonly string[] = [],
): Promise<Uri | undefined> {
  const file = metadataFileBeside(source);
  const { text = '' } = await readMetadataFile(file);
  const known = text ? parseSourcesFile(text) : emptySourcesFile;
  if ('unreadable' in known) {
    refuse(file, known.unreadable);
    return undefined;
  }
  const path = source.path.slice(source.path.lastIndexOf('/') + 1);
  const said = withMetadata(known, path, change(metadataOf(known, path)));
  const changed = inDoubt.length ? withDatesInDoubt(said, path, inDoubt) : said;
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(serialiseSourcesFile(changed)));
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
