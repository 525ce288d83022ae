import { FileType, Uri, window, workspace } from 'vscode';
import { readAnnotation } from '../../../annotations/file/annotation';
import type { NamedText } from '../../../annotations/formats/exchange';
import { importEndings, type ImportFormat } from '../../../annotations/formats/formats';
import type { Annotation } from '../../../annotations/model';
import { passageOf, whatIsSaid } from '../../../annotations/wording';
import { readAnnotations, type ReadAnnotations } from '../../../protocol/exchange';
import type { Session } from '../../client/session';
import type { Annotations } from '../annotations';
import { tellWithUndo } from '../undo';
import { askFolder } from './askFolder';

/** What is to be brought in. */
export interface ImportWish {
  readonly format: ImportFormat;
  /** Files, or for brat a folder. */
  readonly from: readonly Uri[];
  readonly folder: Uri;
}

const forms = [
  { label: 'JSON-LD or Hypothesis', detail: 'Web Annotations of any program', format: 'jsonld' },
  { label: 'CSV', detail: 'A table with the columns “source” and “passage” or “text”', format: 'csv' },
  { label: 'brat', detail: 'A folder of .txt and .ann files', format: 'brat' },
] as const;

/**
 * Brings annotations in: asks for files, shows what is new in them, and takes what the person leaves chosen. With a wish
 * nobody is asked. Gives how many were taken.
 */
export async function importCommand(
  annotations: Annotations,
  session: Session,
  given?: ImportWish,
): Promise<number> {
  const wish = given ?? (await askWish());
  if (!wish) return 0;
  const { format, from, folder } = wish;
  await annotations.loaded;
  const files = (await Promise.all(from.map(uri => filesIn(uri, importEndings[format])))).flat();
  const read = await session.request(readAnnotations, {
    folder: folder.toString(),
    kept: annotations.textOf(folder),
    format,
    files,
    now: new Date().toISOString(),
  });
  if (!read) return 0;
  const found = read.toPut.flatMap(raw => readAnnotation(raw) ?? []);
  tellRest(read, found.length);
  const chosen = given || found.length === 0 ? found : await choose(found);
  const title = chosen.length === 1 ? '1 annotation imported' : `${chosen.length} annotations imported`;
  tellWithUndo(annotations, await annotations.bringIn(title, folder, chosen));
  return chosen.length;
}

async function askWish(): Promise<ImportWish | undefined> {
  const form = await window.showQuickPick(forms, { title: 'Import Annotations in Which Form?' });
  const folder = form && (await askFolder('Import Annotations Into Which Folder?'));
  if (!folder) return undefined;
  const { format } = form;
  const isFolder = format === 'brat';
  const from = await window.showOpenDialog({
    title: 'Import Annotations',
    openLabel: 'Import',
    canSelectMany: !isFolder,
    canSelectFolders: isFolder,
    canSelectFiles: !isFolder,
    ...(!isFolder && { filters: { Annotations: importEndings[format].map(ending => ending.slice(1)) } }),
  });
  return from && { format, from, folder };
}

/** A file, or the files in a folder and in those inside it that have one of the endings. */
async function filesIn(uri: Uri, endings: readonly string[], name = ''): Promise<NamedText[]> {
  const { type } = await workspace.fs.stat(uri);
  if (!(type & FileType.Directory)) {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return [{ name: name || uri.path.slice(uri.path.lastIndexOf('/') + 1), text }];
  }
  const entries = await workspace.fs.readDirectory(uri);
  const wanted = entries.filter(
    ([entry, kind]) => kind & FileType.Directory || endings.some(ending => entry.endsWith(ending)),
  );
  const files = wanted.map(([entry]) =>
    filesIn(Uri.joinPath(uri, entry), endings, name ? `${name}/${entry}` : entry),
  );
  return (await Promise.all(files)).flat();
}

/** Shows what is new or changed; all of it is taken unless the person takes some away. */
async function choose(found: readonly Annotation[]): Promise<readonly Annotation[]> {
  const items = found.map(annotation => ({
    label: whatIsSaid(annotation) || '(no words)',
    description: annotation.targets[0]?.source ?? '',
    detail: passageOf(annotation),
    picked: true,
    annotation,
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Import These Annotations?',
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.map(({ annotation }) => annotation) ?? [];
}

/** Says what is not new, and what could not be read. */
function tellRest({ known, deleted, machines, problems }: ReadAnnotations, found: number): void {
  const parts = [
    ...(found === 0 ? ['There is nothing new in it'] : []),
    ...(known ? [`${known} are already there`] : []),
    ...(deleted ? [`${deleted} were deleted here and are left out`] : []),
    ...(machines ? [`${machines} that Parallax has read are left out`] : []),
  ];
  if (problems.length) void window.showWarningMessage([...problems.slice(0, 5), ...parts].join('; '));
  else if (found === 0) void window.showInformationMessage(`${parts.join('; ')}.`);
}
