import { extensions, Uri, workspace } from 'vscode';
import { type GitApi, gitName } from './gitName';

/**
 * Who annotates: the setting, else the name that git knows in the folder or for everything; nothing else about the person.
 * In the browser there is no git, and nobody is asked.
 */
export async function authorName(folder: Uri): Promise<string | undefined> {
  const setting = workspace.getConfiguration('parallax').get<string>('annotations.author', '').trim();
  return setting || ((await nameInFolder(folder)) ?? (await nameFromEditor(folder)));
}

async function nameInFolder(folder: Uri): Promise<string | undefined> {
  try {
    const config = await workspace.fs.readFile(Uri.joinPath(folder, '.git', 'config'));
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

/** `user.name` in the text of a configuration of git. */
export function nameInConfig(config: string): string | undefined {
  let isUser = false;
  for (const line of config.split('\n')) {
    const section = /^\s*\[([^\]]+)\]/.exec(line);
    if (section) isUser = section[1]?.trim().toLowerCase() === 'user';
    const name = isUser ? /^\s*name\s*=\s*"?([^"#;\n]+)/i.exec(line)?.[1]?.trim() : undefined;
    if (name) return name;
  }
  return undefined;
}
