import { Uri, workspace } from 'vscode';

const metadataPath = ['.parallax', 'sources.json'] as const;

/** Where a person's word on a source is kept: in `.parallax/sources.json` of the folder that the source lies in. */
export function metadataFileBeside(source: Uri): Uri {
  return Uri.joinPath(source, '..', ...metadataPath);
}

/** Where anybody may have said something of a source: beside it and in the folders around it, within the workspace. */
export function metadataFilesAbout(source: Uri): Uri[] {
  const files: Uri[] = [];
  const workspaceFolder = workspace.getWorkspaceFolder(source)?.uri.path;
  let folder = Uri.joinPath(source, '..');
  for (;;) {
    files.push(Uri.joinPath(folder, ...metadataPath));
    const outer = Uri.joinPath(folder, '..');
    const leaves = workspaceFolder === undefined || folder.path === workspaceFolder;
    if (leaves || outer.path === folder.path) return files;
    folder = outer;
  }
}

export function isMetadataFile(uri: Uri): boolean {
  return uri.path.endsWith(`/${metadataPath.join('/')}`);
}

/** The file with its text, as the server wants it; without text where there is no such file. */
export async function readMetadataFile(file: Uri): Promise<{ uri: string; text?: string }> {
  try {
    const bytes = await workspace.fs.readFile(file);
    return { uri: file.toString(), text: new TextDecoder().decode(bytes) };
  } catch {
    return { uri: file.toString() };
  }
}
