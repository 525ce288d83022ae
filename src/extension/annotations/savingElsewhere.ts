import { Uri, window, workspace } from 'vscode';

/** Annotations that are in memory alone, since their file can’t be written. */
export interface Unsaved {
  /** The folder whose sources they are about. */
  readonly folder: Uri;
  /** All annotations of the folder as the text of a file. */
  readonly text: () => string;
  /** Tries once more to write their file; gives whether it could. */
  readonly retry: () => Promise<boolean>;
}

/** Tells a person what can’t be saved, and offers to save it in another file. */
export async function offerElsewhere(problem: string, unsaved: Unsaved): Promise<void> {
  const [elsewhere, again] = ['Save Elsewhere…', 'Try Again'];
  const chosen = await window.showErrorMessage(problem, elsewhere, again);
  if (chosen === elsewhere) await saveElsewhere(unsaved);
  else if (chosen === again && !(await unsaved.retry())) await offerElsewhere(problem, unsaved);
}

/** Asks for a file and writes everything into it; where that can’t be written either, it asks for another. */
export async function saveElsewhere(unsaved: Unsaved): Promise<void> {
  const uri = await window.showSaveDialog({
    title: 'Save Annotations',
    defaultUri: Uri.joinPath(unsaved.folder, 'annotations.jsonld'),
    filters: { Annotations: ['jsonld'] },
  });
  if (!uri) return;
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(unsaved.text()));
    const name = workspace.asRelativePath(uri);
    void window.showInformationMessage(
      `The annotations are in ${name} too. “Import Annotations…” brings them in from there.`,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await offerElsewhere(`The annotations can’t be saved there: ${why}`, unsaved);
  }
}
