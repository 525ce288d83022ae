import {
  ConfigurationTarget,
  FileType,
  RelativePattern,
  type Uri,
  window,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import { textsOf } from '../settingValues';
import { relativePath } from './sourceGlobs';

/** Endings that articles have, the likelier first. */
const endings = ['txt', 'md', 'text'] as const;

/**
 * Makes the articles of a folder sources: its text files, or where it has none itself those below it. `chosen` is the
 * folder; without it the workspace folder, asked for where there are several.
 */
export async function useFolder(chosen: Uri | undefined): Promise<void> {
  const folder = chosen ?? (await askFolder())?.uri;
  const owner = folder && workspace.getWorkspaceFolder(folder);
  if (!folder || !owner) {
    if (!workspace.workspaceFolders) void window.showInformationMessage('Open a folder with articles first.');
    return;
  }
  const pattern = await articlePattern(folder);
  if (!pattern) {
    void window.showInformationMessage(
      'There is no text file (.txt or .md) in this folder. Saved pages become articles by “Import Pages, Newsletters or Feeds…”.',
    );
    return;
  }
  const path = relativePath(owner.uri, folder);
  await addPattern(owner, path ? `${path}/${pattern}` : pattern);
}

async function askFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0];
}

/** "*.txt" for a folder that holds articles itself, "**" in front for one whose folders do. */
async function articlePattern(folder: Uri): Promise<string | undefined> {
  const entries = await workspace.fs.readDirectory(folder);
  const names = entries.filter(([, type]) => type & FileType.File).map(([name]) => name.toLowerCase());
  const ending = endings.find(each => names.some(name => name.endsWith(`.${each}`)));
  if (ending) return `*.${ending}`;
  for (const each of endings) {
    const pattern = new RelativePattern(folder, `**/*.${each}`);
    const found = await workspace.findFiles(pattern, '**/node_modules/**', 1);
    if (found.length) return `**/*.${each}`;
  }
  return undefined;
}

async function addPattern(owner: WorkspaceFolder, pattern: string): Promise<void> {
  const settings = workspace.getConfiguration('parallax', owner);
  const known = textsOf(settings.inspect('sources')?.workspaceFolderValue);
  if (known.includes(pattern)) {
    void window.showInformationMessage('The articles of this folder are sources already.');
    return;
  }
  await settings.update('sources', [...known, pattern], ConfigurationTarget.WorkspaceFolder);
}
