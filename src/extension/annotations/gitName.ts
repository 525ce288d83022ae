import type { Uri } from 'vscode';

/** What is used here of the API of the extension for git that comes with the editor. */
export interface GitApi<Folder = Uri> {
  readonly repositories: readonly GitRepository[];
  getRepository(folder: Folder): GitRepository | null;
}

interface GitRepository {
  /** What the repository itself is configured to; git knows it from nowhere else. */
  getConfig(key: string): Promise<string>;
  /** What everything of the person is. Missing in older versions. */
  getGlobalConfig?(key: string): Promise<string>;
}

const key = 'user.name';

/** `user.name` as git has it for a folder, else for everything; undefined where git knows none. */
export async function gitName<Folder>(api: GitApi<Folder>, folder: Folder): Promise<string | undefined> {
  const own = api.getRepository(folder);
  const [any = null] = own ? [own] : api.repositories;
  return (await valueOf(own?.getConfig(key))) ?? valueOf(any?.getGlobalConfig?.(key));
}

async function valueOf(asked: Promise<string> | undefined): Promise<string | undefined> {
  try {
    return (await asked)?.trim() || undefined;
  } catch {
    // Git says so by an error where it has no such value.
    return undefined;
  }
}

/** `user.name` in the text of a configuration of git; files that it includes are left aside. */
export function nameInConfig(config: string): string | undefined {
  let [isUser, name] = [false, ''];
  for (const line of config.split(/\r?\n/)) {
    const [, section, rest = ''] = /^\s*(?:\[([^\]]+)\])?\s*(.*)$/.exec(line) ?? [];
    if (section !== undefined) isUser = section.trim().toLowerCase() === 'user';
    const [, quoted, plain] = /^name\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^#;]*))/i.exec(rest) ?? [];
    // The last one counts.
    if (isUser) name = (quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? name).trim();
  }
  return name || undefined;
}
