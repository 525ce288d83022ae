import { type CancellationToken, commands, FileType, Uri, window, workspace } from 'vscode';
import type { Importer } from '../../import/worker/importer';
import type { Disposable } from '../disposable';
import { sourceLanguage } from '../settings';
import { askImport, fileAt, type FileToImport, type ImportReport, isPage } from './importFiles';

/** Takes files apart, writes their articles into a folder and tells the person what came of it. */
export type Bring = (
  files: readonly FileToImport[],
  folder: Uri,
  token?: CancellationToken,
) => Promise<ImportReport>;

/** The commands that bring sources in: an empty one to paste into, and files from elsewhere. */
export function registerBringingCommands(bring: Bring, importer: Importer): Disposable[] {
  const importNamed = async (
    uri?: Uri,
    uris?: readonly Uri[],
    folder?: Uri,
    token?: CancellationToken,
  ): Promise<ImportReport | undefined> => {
    const asked = await whatToImport(uri, uris, folder);
    return asked && bring(asked.files.map(fileAt), asked.folder, token);
  };
  return [
    commands.registerCommand('parallax.newSource', () => newSource(importer)),
    commands.registerCommand('parallax.import', importNamed),
  ];
}

async function newSource(importer: Importer): Promise<void> {
  // What comes next is most often a page that is pasted.
  importer.prepare();
  const document = await workspace.openTextDocument({ language: sourceLanguage, content: '' });
  await window.showTextDocument(document, { preview: false });
}

/** From the explorer: these files, into their folder; or files that are asked for, into this folder. */
async function whatToImport(
  uri: Uri | undefined,
  uris: readonly Uri[] | undefined,
  folder: Uri | undefined,
): Promise<{ files: readonly Uri[]; folder: Uri } | undefined> {
  if (!uri) return askImport();
  const isFolder = Boolean((await workspace.fs.stat(uri)).type & FileType.Directory);
  if (!isFolder) return { files: uris?.length ? uris : [uri], folder: folder ?? Uri.joinPath(uri, '..') };
  const entries = await workspace.fs.readDirectory(uri);
  const pages = entries
    .filter(([name, type]) => type & FileType.File && isPage(name))
    .map(([name]) => Uri.joinPath(uri, name));
  return pages.length ? { files: pages, folder: uri } : askImport();
}
