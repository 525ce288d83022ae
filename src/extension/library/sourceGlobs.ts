import picomatch from 'picomatch';
import type { Uri } from 'vscode';
import { workspace, type WorkspaceFolder } from 'vscode';
import { sourceLanguage } from '../settings';

/** Which files of a folder are sources: globs relative to it, those to leave out apart. */
export interface SourceGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Never sources, whatever the globs say. */
const neverSources = ['**/node_modules/**', '**/.git/**', '**/.parallax/**', '**/.vscode/**'];

/** What `parallax.sources` and `files.associations` say of a folder. */
export function sourceGlobs(folder: WorkspaceFolder): SourceGlobs {
  const named = workspace.getConfiguration('parallax', folder).get<readonly string[]>('sources', []);
  const associations = workspace
    .getConfiguration('files', folder)
    .get<Readonly<Record<string, string>>>('associations', {});
  const associated = Object.entries(associations)
    .filter(([, language]) => language === sourceLanguage)
    .flatMap(([pattern]) => associationGlob(pattern, folder.uri));
  return {
    include: [...named.filter(glob => !glob.startsWith('!')).map(relativeGlob), ...associated],
    exclude: [
      ...named.filter(glob => glob.startsWith('!')).map(glob => relativeGlob(glob.slice(1))),
      ...neverSources,
    ],
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

/** A glob as a person writes it: "./news/*.txt" and "news/" are understood too. */
function relativeGlob(glob: string): string {
  const path = glob.replaceAll('\\', '/').replace(/^\.?\//, '');
  return path.endsWith('/') ? `${path}**` : path;
}

/** As the editor reads `files.associations`: without a slash the pattern holds for the file's name, else for its whole path. */
function associationGlob(pattern: string, folder: Uri): string[] {
  if (!pattern.includes('/')) return [`**/${pattern}`];
  if (!pattern.startsWith('/')) return [pattern];
  const inside = relativePath(folder, folder.with({ path: pattern }));
  return inside === undefined ? [] : [inside];
}
