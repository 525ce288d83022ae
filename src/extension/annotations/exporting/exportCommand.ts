import { Uri, window, workspace } from 'vscode';
import type { ExportFormat } from '../../../annotations/formats/formats';
import { type ExportedAnnotations, exportAnnotations } from '../../../protocol/exchange';
import type { Session } from '../../client/session';
import { exists } from '../../exists';
import type { Annotations } from '../annotations';
import { askFolder } from './askFolder';
import type { Preview } from './preview';

/** What is to be written out. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly includesMachine: boolean;
  /** The workspace folder whose annotations are meant. */
  readonly folder: Uri;
  /** The file, or for brat the folder, that is written; without it a preview is shown first. */
  readonly to?: Uri;
}

const forms: Readonly<Record<ExportFormat, { readonly label: string; readonly detail: string }>> = {
  markdown: { label: 'Markdown', detail: 'A list to read, by source with citations' },
  csv: { label: 'CSV', detail: 'A table for spreadsheets' },
  jsonld: { label: 'JSON-LD', detail: 'W3C Web Annotations, as Parallax keeps them' },
  brat: { label: 'brat', detail: 'Standoff: a folder of texts and annotations, for brat and INCEpTION' },
  conll: { label: 'CoNLL', detail: 'A token a line, with entities, quotations and notes' },
};

/** Writes annotations out: asks how, shows what would be written, and writes it where the person chooses. */
export async function exportCommand(
  annotations: Annotations,
  session: Session,
  preview: Preview,
  given?: ExportWish,
): Promise<void> {
  const wish = given ?? (await askWish());
  if (!wish) return;
  const { folder, format, includesMachine, to } = wish;
  await annotations.loaded;
  const kept = annotations.textOf(folder);
  const exported = await session.request(exportAnnotations, {
    folder: folder.toString(),
    kept,
    format,
    includesMachine,
  });
  if (!exported) return;
  if (to) await write(exported, format, to);
  else {
    const shown = exported.files.find(({ name }) => name.endsWith('.ann')) ?? exported.files[0];
    if (shown) await preview.show(shown.name, shown.text);
    // The command is done; its notice may stay unanswered.
    void offer(exported, format, folder);
  }
}

async function askWish(): Promise<ExportWish | undefined> {
  const items = (Object.keys(forms) as ExportFormat[]).map(format => ({ ...forms[format], format }));
  const form = await window.showQuickPick(items, { title: 'Export Annotations in Which Form?' });
  if (!form) return undefined;
  const scopes = [
    { label: 'What people have added', includesMachine: false },
    { label: 'Also what Parallax has read', description: 'entities and quotations', includesMachine: true },
  ];
  const scope = await window.showQuickPick(scopes, { title: 'Export Which Annotations?' });
  const folder = scope && (await askFolder('Export the Annotations of Which Folder?'));
  return folder && { format: form.format, includesMachine: scope.includesMachine, folder };
}

async function offer(exported: ExportedAnnotations, format: ExportFormat, folder: Uri): Promise<void> {
  const save = format === 'brat' ? 'Save as Folder…' : 'Save As…';
  const files = exported.files.length === 1 ? '' : ` in ${exported.files.length} files`;
  const message = `${counted(exported.count)}${files}. This is a preview; nothing is written yet.`;
  if ((await window.showInformationMessage(message, save)) !== save) return;
  // Texts for brat are copies of sources: beside the folder they are no sources themselves.
  const name = format === 'brat' ? '../annotations-for-brat' : (exported.files[0]?.name ?? '');
  const defaultUri = Uri.joinPath(folder, name);
  const to = await window.showSaveDialog({ defaultUri, title: 'Export Annotations', saveLabel: 'Export' });
  if (!to) return;
  try {
    await write(exported, format, to);
    window.setStatusBarMessage(`Exported: ${counted(exported.count)}`, 5_000);
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** Writes one file in the place that was chosen, or a new folder of them: nothing in a folder is written over. */
async function write({ files }: ExportedAnnotations, format: ExportFormat, to: Uri): Promise<void> {
  if (format === 'brat' && (await exists(to)))
    throw new Error('Nothing is written over: choose a name for a new folder.');
  for (const { name, text } of files) {
    const place = format === 'brat' ? Uri.joinPath(to, name) : to;
    await workspace.fs.writeFile(place, new TextEncoder().encode(text));
  }
}

function counted(count: number): string {
  return count === 1 ? '1 annotation' : `${count} annotations`;
}
