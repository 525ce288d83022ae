import { extensions, type Uri } from 'vscode';
import type { PastVersion } from '../../protocol/sources';
import { asEditorShows } from '../library/sourceText';

/** What is used of the built-in git extension, by its public interface, version 1. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}
interface GitApi {
  getRepository(uri: Uri): GitRepository | null;
  toGitUri(uri: Uri, ref: string): Uri;
}
interface GitRepository {
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly GitCommit[]>;
  show(ref: string, path: string): Promise<string>;
}
interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
}

/** A commit that changed a source. */
export interface SourceCommit {
  readonly uri: Uri;
  readonly label: string;
  readonly date: string | undefined;
  /** Reads the source as it was then. */
  read(): Promise<PastVersion>;
}

/** Nobody chooses from a longer list. */
const mostCommits = 50;

/** The commits that changed a source, the latest first. Empty where git, its extension or a repository is missing. */
export async function commitsOf(source: Uri): Promise<SourceCommit[]> {
  const git = await gitApi();
  const repository = git?.getRepository(source);
  if (!git || !repository) return [];
  const commits = await repository.log({ path: source.fsPath, maxEntries: mostCommits });
  return commits.map(({ hash, message, commitDate }) => {
    const uri = git.toGitUri(source, hash);
    const label = message.split('\n', 1)[0]?.trim() || hash.slice(0, 9);
    const date = commitDate?.toISOString();
    return {
      uri,
      label,
      date,
      read: async () => ({
        uri: uri.toString(),
        label,
        ...(date !== undefined && { date }),
        text: asEditorShows(await repository.show(hash, source.fsPath)),
      }),
    };
  });
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  const git = extension.isActive ? extension.exports : await extension.activate();
  return git.enabled ? git.getAPI(1) : undefined;
}
