import {
  type CancellationToken,
  commands,
  FileType,
  type OutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Importer } from '../../import/worker/importer';
import type { Disposable } from '../disposable';
import { sourceLanguage } from '../settings';
import { askImport, importFiles, type ImportReport, tellReport } from './importFiles';
import type { Newcomers } from './newcomers';

/** The commands that bring sources in: an empty one to paste into, and files from elsewhere. */
export function registerBringingCommands(importer: Importer, newcomers: Newcomers): Disposable[] {
  let channel: OutputChannel | undefined;
  const log = (): OutputChannel => (channel ??= window.createOutputChannel('Parallax Import'));
  const bring = async (
    uri?: Uri,
    uris?: readonly Uri[],
    folder?: Uri,
    token?: CancellationToken,
  ): Promise<ImportReport | undefined> => {
    const asked = await whatToImport(uri, uris, folder);
    if (!asked) return undefined;
    const report = await importFiles(asked.files, asked.folder, importer, newcomers, token);
    void tellReport(report, newcomers, log);
    return report;
  };
  return [
    { dispose: () => channel?.dispose() },
    commands.registerCommand('parallax.newSource', newSource),
    commands.registerCommand('parallax.import', bring),
  ];
}

async function newSource(): Promise<void> {
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

/** Of a folder, what can't be a source yet. */
function isPage(name: string): boolean {
  return /\.(?:x?html?|mht(?:ml)?|eml|ninjs)$/i.test(name);
}
