import {
  type CancellationToken,
  FileType,
  type OutputChannel,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type Columns, type Imported, refused } from '../../import/article';
import { importEndings } from '../../import/format';
import type { ImportOptions } from '../../import/importFile';
import type { Importer } from '../../import/worker/importer';
import { askColumns } from './askColumns';
import { abortedBy, today } from './conditions';
import type { Newcomers } from './newcomers';
import { type Doubtful, settleDoubts } from './settleDoubts';

/** A file that is brought in, wherever it lies. */
export interface FileToImport {
  readonly name: string;
  read(): Thenable<Uint8Array>;
}

/** A file of the workspace or anywhere else that the editor reads. */
export function fileAt(uri: Uri): FileToImport {
  return {
    name: nameOf(uri),
    read: async () => {
      const { type } = await workspace.fs.stat(uri);
      if (type & FileType.Directory) throw new Error('it is a folder');
      return workspace.fs.readFile(uri);
    },
  };
}

/** What came of an import. */
export interface ImportReport {
  readonly added: readonly Uri[];
  readonly doubtful: readonly Doubtful[];
  /** A line for each thing that was left out, with its file. */
  readonly problems: readonly string[];
  readonly isCancelled: boolean;
}

/** Asks for files and for the folder that they go to. */
export async function askImport(): Promise<{ files: readonly Uri[]; folder: Uri } | undefined> {
  const files = await window.showOpenDialog({
    title: 'Import Saved Pages, Newsletters, Feeds or Tables',
    openLabel: 'Import',
    canSelectMany: true,
    filters: {
      'Pages, mails, feeds, tables, texts': importEndings.map(ending => ending.slice(1)),
      'All files': ['*'],
    },
  });
  const folder = files?.length ? await askFolder() : undefined;
  return files && folder ? { files, folder } : undefined;
}

/** Asks for the folder that articles go to. */
export async function askFolder(): Promise<Uri | undefined> {
  const defaultUri = workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    title: 'Import Into Which Folder?',
    openLabel: 'Import Here',
    canSelectFiles: false,
    canSelectFolders: true,
    ...(defaultUri && { defaultUri }),
  });
  return chosen?.[0];
}

/**
 * Takes the articles out of files and writes them into a folder, one after the other, with progress that can be cancelled;
 * `outer` cancels it too.
 */
export async function importFiles(
  files: readonly FileToImport[],
  folder: Uri,
  importer: Importer,
  newcomers: Newcomers,
  outer?: CancellationToken,
): Promise<ImportReport> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: 'Importing', cancellable: true },
    async (progress, token) => {
      const signal = outer ? AbortSignal.any([abortedBy(token), abortedBy(outer)]) : abortedBy(token);
      const isCancelled = (): boolean => signal.aborted;
      const batch = newcomers.batch(folder);
      const added: Uri[] = [];
      const doubtful: Doubtful[] = [];
      const problems: string[] = [];
      for (const file of files) {
        if (isCancelled()) break;
        progress.report({ message: file.name, increment: 100 / files.length });
        const imported = await takeFile(file, importer, signal);
        // What was in hand when the person cancelled belongs to the rest.
        if (isCancelled() && imported.articles.length === 0) break;
        problems.push(...imported.problems.map(problem => `${file.name} ${problem}`));
        for (const article of imported.articles)
          try {
            const uri = await batch.add(article);
            if (uri) added.push(uri);
            if (uri && article.doubts.length) doubtful.push({ uri, doubts: article.doubts });
          } catch (error) {
            problems.push(`${file.name} can’t be written as an article: ${messageOf(error)}`);
          }
      }
      await batch.save();
      return { added, doubtful, problems, isCancelled: isCancelled() };
    },
  );
}

/** A table whose columns can't be told by their names is asked about. */
async function takeFile(file: FileToImport, importer: Importer, signal: AbortSignal): Promise<Imported> {
  const first = await take(file, importer, {}, signal);
  if (!first.unknownColumns || signal.aborted) return first;
  const columns = await askColumns(file.name, first.unknownColumns);
  return columns ? take(file, importer, columns, signal) : first;
}

async function take(
  file: FileToImport,
  importer: Importer,
  columns: Columns,
  signal: AbortSignal,
): Promise<Imported> {
  const options: ImportOptions = { now: today(), columns };
  try {
    const bytes = new Uint8Array(await file.read());
    return await importer.import({ name: file.name, bytes }, options, signal);
  } catch (error) {
    return refused(`can’t be read: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says what was taken and what was not; what must be decided can be decided at once. */
export async function tellReport(
  report: ImportReport,
  newcomers: Newcomers,
  log: () => OutputChannel,
): Promise<void> {
  const { added, doubtful, problems, isCancelled } = report;
  const taken = added.length === 1 ? '1 article was imported' : `${added.length} articles were imported`;
  const left = problems.length
    ? `, ${problems.length} ${problems.length === 1 ? 'thing was' : 'things were'} left out`
    : '';
  const dates = doubtful.length
    ? `, ${doubtful.length} ${doubtful.length === 1 ? 'date is' : 'dates are'} in doubt`
    : '';
  const [why, decide] = ['Show Why', 'Decide Dates'];
  const buttons = [...(doubtful.length ? [decide] : []), ...(problems.length ? [why] : [])];
  const show = problems.length ? window.showWarningMessage : window.showInformationMessage;
  const answer = await show(
    `${taken}${left}${dates}${isCancelled ? '; the rest was cancelled' : ''}.`,
    ...buttons,
  );
  if (answer === decide) await settleDoubts(doubtful, newcomers);
  if (answer !== why) return;
  const channel = log();
  channel.clear();
  for (const problem of problems) channel.appendLine(problem);
  channel.show();
}

function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

/** Whether a file is a page or a mail by its name: what can be no source yet. */
export function isPage(name: string): boolean {
  return /\.(?:x?html?|mht(?:ml)?|eml|ninjs)$/i.test(name);
}
