import { textsOf } from '../settingValues';

/** Which files of a folder are sources: globs relative to it, those to leave out apart. */
export interface SourceGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What the setting `parallax.sources` names, whatever somebody has written there; a glob of no words names nothing. */
export function namedGlobs(setting: unknown): SourceGlobs {
  const globs = textsOf(setting).map(glob => glob.trim());
  const named = (those: readonly string[]): string[] => those.filter(glob => glob !== '').map(relativeGlob);
  return {
    include: named(globs.filter(glob => !glob.startsWith('!'))),
    exclude: named(globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1))),
  };
}

/** A glob as a person writes it: "./news/*.txt" and "news/" are understood too, and "./" for the whole folder. */
function relativeGlob(glob: string): string {
  const path = glob.replaceAll('\\', '/').replace(/^\.?\/|^\.$/, '');
  return path === '' || path.endsWith('/') ? `${path}**` : path;
}
