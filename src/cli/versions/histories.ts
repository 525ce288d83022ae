import { fileURLToPath } from 'node:url';
import { versionsOf } from '../../corpus/versions/articles';
import { stepsBetween, type VersionStep } from '../../corpus/versions/history';
import { gitHistory } from '../../disk/gitHistory';
import type { Source } from '../../source/model';
import type { Input } from '../inputs';
import type { Library } from '../library';
import { LineIndex } from '../text/lineIndex';

/** A version of an article: a file, or what a file once was. */
export interface CliVersion {
  /** As the command line has the file, with the commit behind "@" where it is past. */
  readonly name: string;
  /** When somebody got it or committed it, as far as that is known. */
  readonly when: string | undefined;
  readonly source: Source;
  readonly lines: LineIndex;
}

/**
 * What became of articles from version to version: files that have one address, and each file since its own past in git.
 * Steps in which no word changed are left out of a file's past.
 */
export async function histories(library: Library): Promise<VersionStep<CliVersion>[]> {
  const own: VersionStep<CliVersion>[] = [];
  for (const input of library.inputs) {
    const past = await pastOf(input, library);
    own.push(...stepsBetween([...past, fileOf(input, library)].filter(isNew)));
  }
  const files = versionsOf(library.snapshot.members).flatMap(group =>
    stepsBetween(
      group
        .flatMap(({ id }) => library.inputs.filter(input => input.id === id))
        .map(input => fileOf(input, library)),
    ),
  );
  return [...files, ...own];
}

/** Not what the version before it holds too. */
function isNew({ source }: CliVersion, i: number, all: readonly CliVersion[]): boolean {
  return all[i - 1]?.source.digest !== source.digest;
}

async function pastOf({ id, name }: Input, library: Library): Promise<CliVersion[]> {
  if (!id.startsWith('file:')) return [];
  const past = await gitHistory(fileURLToPath(id));
  return past.map(({ revision, date, text }) => ({
    name: `${name}@${revision}`,
    when: date,
    source: library.read(text),
    lines: new LineIndex(text),
  }));
}

function fileOf({ id, name, text }: Input, library: Library): CliVersion {
  const member = library.snapshot.member(id);
  return {
    name,
    when: member?.metadata.accessed ?? member?.metadata.date,
    source: member?.source ?? library.read(text),
    lines: library.lines(id),
  };
}
