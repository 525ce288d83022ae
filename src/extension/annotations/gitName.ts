import type { Uri } from 'vscode';

/** What is used here of the API of the extension for git that comes with the editor. */
export interface GitApi<Folder = Uri> {
  readonly repositories: readonly GitRepository[];
  getRepository(folder: Folder): GitRepository | null;
}

interface GitRepository {
  /** The value that counts in the repository, from whichever configuration. */
  getConfig(key: string): Promise<string>;
  /** Missing in older versions. */
  getGlobalConfig?(key: string): Promise<string>;
}

/** `user.name` as git has it for a folder, else for everything; undefined where git knows none. */
export async function gitName<Folder>(api: GitApi<Folder>, folder: Folder): Promise<string | undefined> {
  const own = api.getRepository(folder);
  const [any] = api.repositories;
  const asked = own ? own.getConfig('user.name') : any?.getGlobalConfig?.('user.name');
  try {
    return (await asked)?.trim() || undefined;
  } catch {
    // Git says so by an error where it has no such value.
    return undefined;
  }
}
