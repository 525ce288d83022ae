import { extensions, Uri, workspace } from 'vscode';
import { textOf } from '../settingValues';
import { type GitApi, gitName, nameInConfig } from './gitName';

/** Gives who annotates the sources of a folder; undefined where that is not known. */
export type AuthorIn = (folder: Uri) => Promise<string | undefined>;

/**
 * Who annotates: the setting, else the name that git knows in the folder or for everything; nothing else about the person.
 * `home` is the folder of the person where the host has one: git keeps what holds for everything there. In the browser there
 * is no git, and nobody is asked.
 */
export function authorNames(home?: Uri): AuthorIn {
  return async folder => {
    const setting = textOf(workspace.getConfiguration('parallax').get('annotations.author')).trim();
    return (
      setting ||
      ((await nameIn(folder, '.git', 'config')) ??
        (await nameFromEditor(folder)) ??
        (home && ((await nameIn(home, '.gitconfig')) ?? (await nameIn(home, '.config', 'git', 'config')))))
    );
  };
}

async function nameIn(...path: [Uri, ...string[]]): Promise<string | undefined> {
  try {
    const config = await workspace.fs.readFile(Uri.joinPath(...path));
    return nameInConfig(new TextDecoder().decode(config));
  } catch {
    return undefined;
  }
}

/** Asks the editor’s own extension for git, if it runs: a note must not wait for its start. */
async function nameFromEditor(folder: Uri): Promise<string | undefined> {
  const git = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!git?.isActive) return undefined;
  try {
    return await gitName(git.exports.getAPI(1), folder);
  } catch {
    // Git is switched off.
    return undefined;
  }
}
