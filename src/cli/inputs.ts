import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyRecord, type SourceRecord } from '../annotations/sourceRecord';
import type { SourceId } from '../corpus/model';
import type { DecodedText } from '../disk/decode';
import { findSources } from '../disk/findSources';
import { SourcesFiles } from '../disk/sourcesFiles';
import { problemOf, readStream, readText } from '../disk/readText';
import { longestArticle } from '../source/longestArticle';
import { UsageError } from './options';

/** A text that the command line names, read, with what people say of it in `.parallax/sources.json`. */
export interface Input extends DecodedText, SourceRecord {
  /** As named on the command line, or found in a folder named there; "-" for standard input. */
  readonly name: string;
  readonly id: SourceId;
  /** Where it is on the disk; undefined for standard input. */
  readonly path?: string;
}

/** What there is to say about an input; after a problem its text is missing from the result. */
export interface Remark {
  readonly name: string;
  readonly message: string;
  readonly problem: boolean;
}

/** How many files are read at once. */
const together = 16;

/**
 * Reads files, folders and standard input ("-") in the order in which they are named, each once. What can't be read is
 * reported and left out. Throws a UsageError where nothing is named.
 */
export async function* readInputs(
  names: readonly string[],
  report: (remark: Remark) => void,
): AsyncGenerator<Input> {
  if (!names.length) throw new UsageError('name files or folders, or - for standard input');
  const files = new SourcesFiles((name, message) => report({ name, message, problem: false }));
  let batch: Promise<Input | undefined>[] = [];
  for await (const name of sourcesNamed(names, report)) {
    batch.push(readInput(name, files, report));
    if (batch.length < together) continue;
    yield* await read(batch);
    batch = [];
  }
  yield* await read(batch);
}

async function read(batch: readonly Promise<Input | undefined>[]): Promise<Input[]> {
  return (await Promise.all(batch)).filter(input => input !== undefined);
}

/** The files that names stand for, each once. */
async function* sourcesNamed(
  names: readonly string[],
  report: (remark: Remark) => void,
): AsyncGenerator<string> {
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && seen.add(key);
  for (const name of names) {
    if (name === '-') {
      if (isNew(name)) yield name;
      continue;
    }
    let found = false;
    for await (const place of findSources(name)) {
      found = true;
      if ('problem' in place) report({ name: place.path, message: place.problem, problem: true });
      else if (isNew(resolve(place.path))) yield place.path;
    }
    if (!found) report({ name, message: 'holds no .txt or .md file', problem: false });
  }
}

async function readInput(
  name: string,
  files: SourcesFiles,
  report: (remark: Remark) => void,
): Promise<Input | undefined> {
  const decoded = name === '-' ? await readStandardInput() : await readText(name);
  if ('problem' in decoded) {
    report({ name, message: decoded.problem, problem: true });
    return undefined;
  }
  if (decoded.text.length > longestArticle) {
    const most = longestArticle.toLocaleString('en');
    report({ name, message: `is too long for an article (more than ${most} characters)`, problem: true });
    return undefined;
  }
  if (decoded.note) report({ name, message: decoded.note, problem: false });
  if (!decoded.text.trim()) report({ name, message: 'is empty', problem: false });
  if (name === '-') return { ...decoded, name, id: 'stdin:/stdin', ...emptyRecord };
  const path = resolve(name);
  return { ...decoded, name, path, id: pathToFileURL(path).href, ...(await files.recordOf(path)) };
}

async function readStandardInput() {
  try {
    return await readStream(process.stdin);
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
