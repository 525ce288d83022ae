import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseAnnotations } from '../../annotations/file/parse';
import { importEndings, type ImportFormat, importFormats } from '../../annotations/formats/formats';
import type { ExchangedSource, NamedText } from '../../annotations/formats/exchange';
import { settleAnnotations } from '../../annotations/formats/settle';
import { usualAnnotationFile } from '../../annotations/paths';
import { AnnotationStore } from '../../annotations/store';
import { DiskAnnotationFile } from '../../disk/annotationFile';
import { decode } from '../../disk/decode';
import { findSources } from '../../disk/findSources';
import { problemOf } from '../../disk/readText';
import { importAnnotations } from '../../server/annotationFormats';
import { readInputs } from '../inputs';
import {
  annotationsOption,
  choice,
  commonOptions,
  parseOptions,
  placeOfAnnotations,
  UsageError,
} from '../options';
import type { ExitStatus, Terminal } from '../terminal';
import { counted } from '../text/count';

/** `parallax annotations import`. */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    help: commonOptions.help,
    ...annotationsOption,
    format: { type: 'string', short: 'f' },
    to: { type: 'string' },
  });
  if (values.format === undefined)
    throw new UsageError(`say in which form: --format ${importFormats.join('|')}`);
  const format = choice('format', values.format, importFormats);
  if (values.to === undefined) throw new UsageError('say whose annotations these are: --to FOLDER');
  if (!positionals.length) throw new UsageError('name files or folders');
  const { to } = values;
  const place = placeOfAnnotations(values.annotations) ?? usualAnnotationFile;
  if (!(await stat(to).catch(() => undefined))?.isDirectory()) throw new UsageError(`${to} is no folder`);
  const problems: string[] = [];
  const files = await filesNamed(positionals, format, problems);
  const sources = await sourcesIn(to);
  const brought = importAnnotations(format, files, new Set(sources.map(({ path }) => path)));
  problems.push(...brought.problems);
  const file = new DiskAnnotationFile(join(to, place));
  const store = new AnnotationStore(file, problem => problems.push(problem), undefined, place);
  await store.reload();
  const present = parseAnnotations(store.text).annotations;
  const { toPut, known, deleted } = settleAnnotations(
    brought.annotations,
    present,
    sources,
    new Date().toISOString(),
  );
  const isSaved = toPut.length === 0 || (await store.put(toPut));
  for (const problem of problems) terminal.complain(problem);
  const counts = [
    `${counted(isSaved ? toPut.length : 0, 'annotation')} taken from ${counted(files.length, 'file')}`,
    ...(known ? [`${known} already there`] : []),
    ...(deleted ? [`${deleted} deleted here and left out`] : []),
    ...(brought.machines ? [`${brought.machines} left out that Parallax itself has read`] : []),
  ];
  await terminal.print(`${counts.join('; ')}.\n`);
  return problems.length ? 2 : 0;
}

/** The files that are named or lie in the folders named, each by its path in these. */
async function filesNamed(
  names: readonly string[],
  format: ImportFormat,
  problems: string[],
): Promise<NamedText[]> {
  const files = new Map<string, NamedText>();
  const read = async (path: string, name: string): Promise<void> => {
    try {
      const decoded = decode(await readFile(path));
      if ('text' in decoded) files.set(resolve(path), { name, text: decoded.text });
      else problems.push(`${path}: ${decoded.problem}`);
    } catch (error) {
      problems.push(`${path}: ${problemOf(error)}`);
    }
  };
  for (const name of names)
    for await (const found of findSources(name, importEndings[format])) {
      if ('problem' in found) {
        problems.push(`${found.path}: ${found.problem}`);
        continue;
      }
      const inside = relative(name, found.path).split(sep).join('/');
      await read(found.path, inside || basename(found.path));
      // The text of a document that is named alone.
      if (!inside && found.path.endsWith('.ann'))
        await read(found.path.replace(/\.ann$/, '.txt'), basename(found.path).replace(/\.ann$/, '.txt'));
    }
  if (files.size === 0 && problems.length === 0)
    problems.push(`${names.join(', ')}: no ${importEndings[format].join(' or ')} file`);
  return [...files.values()];
}

/** The sources of a folder with what is known of them. */
async function sourcesIn(folder: string): Promise<ExchangedSource[]> {
  const sources: ExchangedSource[] = [];
  for await (const { path = '', text, metadata } of readInputs([folder], () => undefined))
    sources.push({
      path: relative(resolve(folder), path).split(sep).join('/').normalize('NFC'),
      text,
      metadata,
    });
  return sources;
}
