import { Uri, workspace } from 'vscode';

/** Who annotates: the setting, else the name that git knows in the folder; nothing else about the person. */
export async function authorName(folder: Uri): Promise<string | undefined> {
  const setting = workspace.getConfiguration('parallax').get<string>('annotations.author', '').trim();
  if (setting) return setting;
  try {
    const config = await workspace.fs.readFile(Uri.joinPath(folder, '.git', 'config'));
    return nameInConfig(new TextDecoder().decode(config));
  } catch {
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
