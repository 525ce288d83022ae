import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { usualAnnotationFile } from '../../annotations/paths';
import { UsageError } from '../options';

/** The folder in whose file the annotations are kept of what the command line names. */
export class Home {
  readonly folder: string;
  /** Where the file lies in it. */
  readonly place: string;
  /** What is named, by paths in the folder: "" is all of it. */
  readonly #named: readonly string[];

  private constructor(folder: string, place: string, named: readonly string[]) {
    this.folder = folder;
    this.place = place;
    this.#named = named.map(path => this.pathOf(path) ?? '');
  }

  /**
   * Finds it around the sources, whose absolute paths are given, and the folders that are named; without an annotation
   * file it is the folder that holds everything named. `place` is where the file is to be, from its folder. Throws a
   * UsageError where several files keep them, or where there is none in the place that is named.
   */
  static find(names: readonly string[], sources: readonly string[], place?: string): Home {
    const folders = names.map(name => resolve(name)).filter(isFolder);
    const places = [...folders, ...sources.map(source => dirname(source))];
    const path = place ?? usualAnnotationFile;
    const homes = new Set(places.map(each => homeAround(each, path)).filter(home => home !== undefined));
    if (homes.size === 0 && place !== undefined)
      throw new UsageError(`${place} is in no folder of the sources, nor around them`);
    if (homes.size > 1)
      throw new UsageError(
        `the annotations are kept in several folders (${[...homes].join(', ')}): name one`,
      );
    const [home = places.length ? places.reduce(commonFolder) : resolve('.')] = homes;
    return new Home(home, path, [...folders, ...sources]);
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

function homeAround(folder: string, path: string): string | undefined {
  if (existsSync(join(folder, path))) return folder;
  return dirname(folder) === folder ? undefined : homeAround(dirname(folder), path);
}

function commonFolder(a: string, b: string): string {
  const isInside = a === b || b.startsWith(a.endsWith(sep) ? a : a + sep);
  return isInside || dirname(a) === a ? a : commonFolder(dirname(a), b);
}
