import { type Uri, window, workspace } from 'vscode';

/** The workspace folder that is meant; asks where there are several. */
export async function askFolder(title: string): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const items = folders.map(({ name, uri }) => ({ label: name, uri }));
  return (await window.showQuickPick(items, { title }))?.uri;
}
