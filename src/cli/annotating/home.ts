import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { annotationPath } from '../../disk/annotationFile';
import { UsageError } from '../options';

/** The folder in whose file the annotations are kept of what the command line names. */
export class Home {
  readonly folder: string;
  /** What is named, by paths in the folder: "" is all of it. */
  readonly #named: readonly string[];

  private constructor(folder: string, named: readonly string[]) {
    this.folder = folder;
    this.#named = named.map(path => this.pathOf(path) ?? '');
  }

  /**
   * Finds it around the sources, whose absolute paths are given, and the folders that are named; without an annotation
   * file it is the folder that holds everything named. Throws a UsageError where several files keep them.
   */
  static find(names: readonly string[], sources: readonly string[]): Home {
    const folders = names.map(name => resolve(name)).filter(isFolder);
    const places = [...folders, ...sources.map(source => dirname(source))];
    const homes = new Set(places.map(homeAround).filter(home => home !== undefined));
    if (homes.size > 1)
      throw new UsageError(
        `the annotations are kept in several folders (${[...homes].join(', ')}): name one`,
      );
    const [home = places.length ? places.reduce(commonFolder) : resolve('.')] = homes;
    return new Home(home, [...folders, ...sources]);
  }

  /** The path of a source as annotations have it; undefined where it lies elsewhere. */
  pathOf(path: string): string | undefined {
    const parts = relative(this.folder, path).split(sep);
    return parts[0] === '..' ? undefined : parts.join('/').normalize('NFC');
  }

  /** Whether a path is named, or lies in a folder that is. */
  isNamed(path: string): boolean {
    return this.#named.some(name => name === '' || path === name || path.startsWith(`${name}/`));
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function homeAround(folder: string): string | undefined {
  if (existsSync(join(folder, annotationPath))) return folder;
  return dirname(folder) === folder ? undefined : homeAround(dirname(folder));
}

function commonFolder(a: string, b: string): string {
  const isInside = a === b || b.startsWith(a.endsWith(sep) ? a : a + sep);
  return isInside || dirname(a) === a ? a : commonFolder(dirname(a), b);
}
