import picomatch from 'picomatch';
import type { Uri } from 'vscode';
import { workspace, type WorkspaceFolder } from 'vscode';
import { sourceLanguage } from '../settings';
import { namedGlobs, type SourceGlobs } from './namedGlobs';

/** Never sources, whatever the globs say. */
const neverSources = ['**/node_modules/**', '**/.git/**', '**/.parallax/**', '**/.vscode/**'];

/** What `parallax.sources` and `files.associations` say of a folder. */
export function sourceGlobs(folder: WorkspaceFolder): SourceGlobs {
  const named = namedGlobs(workspace.getConfiguration('parallax', folder).get('sources'));
  const associations = workspace
    .getConfiguration('files', folder)
    .get<Readonly<Record<string, string>>>('associations', {});
  const associated = Object.entries(associations)
    .filter(([, language]) => language === sourceLanguage)
    .flatMap(([pattern]) => associationGlob(pattern, folder.uri));
  return {
    include: [...named.include, ...associated],
    exclude: [...named.exclude, ...neverSources],
  };
}

/** A test for addresses inside the folder. */
export function sourceTest(folder: Uri, globs: SourceGlobs): (uri: Uri) => boolean {
  const matches = picomatch([...globs.include], { ignore: [...globs.exclude] });
  return uri => {
    const path = relativePath(folder, uri);
    return path !== undefined && matches(path);
  };
}

/** The path of `uri` below `folder`, without a slash in front; undefined where it lies elsewhere. */
export function relativePath(folder: Uri, uri: Uri): string | undefined {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const same = folder.scheme === uri.scheme && folder.authority === uri.authority;
  return same && uri.path.startsWith(base) ? uri.path.slice(base.length) : undefined;
}

/** As the editor reads `files.associations`: without a slash the pattern holds for the file's name, else for its whole path. */
function associationGlob(pattern: string, folder: Uri): string[] {
  if (!pattern.includes('/')) return [`**/${pattern}`];
  if (!pattern.startsWith('/')) return [pattern];
  const inside = relativePath(folder, folder.with({ path: pattern }));
  return inside === undefined ? [] : [inside];
}
