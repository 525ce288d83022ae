import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseAnnotations } from '../../annotations/file/parse';
import { exportFormats } from '../../annotations/formats/formats';
import type { ExchangedSource, NamedText } from '../../annotations/formats/exchange';
import type { Annotation } from '../../annotations/model';
import { threadsOf } from '../../annotations/threads';
import { describe } from '../../corpus/metadata';
import { readAnnotationFile } from '../../disk/annotationFile';
import { makeFolder } from '../../disk/makeFolder';
import type { LanguageReader } from '../../language/reader/reader';
import { exportAnnotations } from '../../server/annotationFormats';
import { readSource } from '../../source/read';
import { type Input, readInputs } from '../inputs';
import { KeptCorrections, unusedMessage } from '../keptCorrections';
import {
  annotationsOption,
  choice,
  choices,
  commonOptions,
  parseOptions,
  placeOfAnnotations,
  UsageError,
} from '../options';
import { Progress } from '../progress';
import { loadReader } from '../reader';
import { Remarks } from '../remarks';
import type { ExitStatus, Terminal } from '../terminal';
import { counted } from '../text/count';
import { Home } from './home';

/** `parallax annotations export`. */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    help: commonOptions.help,
    ...annotationsOption,
    format: { type: 'string', short: 'f' },
    include: { type: 'string', multiple: true },
    to: { type: 'string' },
  });
  if (values.format === undefined)
    throw new UsageError(`say in which form: --format ${exportFormats.join('|')}`);
  const format = choice('format', values.format, exportFormats);
  const includesMachine = choices('include', values.include, ['machine']) !== undefined;
  if (format === 'brat' && values.to === undefined)
    throw new UsageError('brat takes a folder of files: say which with --to FOLDER');
  if (positionals.includes('-'))
    throw new UsageError('standard input has no annotations; name files or folders');
  const remarks = new Remarks(terminal, new Progress());
  const inputs: Input[] = [];
  for await (const input of readInputs(positionals, remarks.report)) inputs.push(input);
  const home = Home.find(
    positionals,
    inputs.flatMap(({ path }) => path ?? []),
    placeOfAnnotations(values.annotations),
  );
  const annotations = await annotationsIn(
    home,
    remarks,
    values.annotations === undefined ? undefined : inputs,
  );
  const isRead = includesMachine || format === 'conll';
  const sources = await readSources(inputs, home, isRead ? await loadReader(terminal) : undefined, remarks);
  const files = exportAnnotations(format, { sources, annotations, includesMachine });
  if (values.to === undefined) await terminal.print(files[0]?.text ?? '');
  else {
    await writeInto(values.to, files);
    const machines = includesMachine ? ', and what Parallax itself has read,' : '';
    await terminal.print(
      `${counted(annotations.length, 'annotation')}${machines} written to ${values.to}.\n`,
    );
  }
  return remarks.problems.length ? 2 : 0;
}

/**
 * What people have added to what is named, answers with what they answer. `expected` are the sources that a file is about
 * which was named too.
 */
async function annotationsIn(
  home: Home,
  remarks: Remarks,
  expected: readonly Input[] | undefined,
): Promise<Annotation[]> {
  const name = join(home.folder, home.place);
  const { annotations, problems } = parseAnnotations((await readAnnotationFile(name)) ?? '');
  for (const message of problems) remarks.report({ name, message, problem: false });
  const threads = threadsOf(annotations.filter(({ isDeleted }) => !isDeleted));
  const sources = new Set(expected?.map(({ path }) => home.pathOf(path ?? '')));
  const unused = threads.filter(
    ({ first }) => !first.targets.some(({ source }) => sources.has(source)),
  ).length;
  if (expected && unused > 0) {
    const message = unusedMessage(unused, threads.length, [home.folder]);
    remarks.report({ name, message, problem: unused === threads.length });
  }
  return threads
    .filter(({ first }) => home.isNamed('') || first.targets.some(({ source }) => home.isNamed(source)))
    .flatMap(({ first, answers }) => [first, ...answers]);
}

/** The sources as they are read, with what people say against the reading. */
async function readSources(
  inputs: readonly Input[],
  home: Home,
  reader: LanguageReader | undefined,
  remarks: Remarks,
): Promise<ExchangedSource[]> {
  const kept = new KeptCorrections(remarks.report, home.place);
  const sources = inputs.map(async (input): Promise<ExchangedSource[]> => {
    const { name, text } = input;
    const path = home.pathOf(input.path ?? '');
    if (path === undefined) {
      const message = `does not lie in ${home.folder}, whose annotations are written out`;
      remarks.report({ name, message, problem: true });
      return [];
    }
    const reading = readSource(text, undefined, reader, await kept.of(input));
    const { metadata } = describe(input, reading);
    return [{ path, text, metadata, reading }];
  });
  return (await Promise.all(sources)).flat();
}

/** Writes files into a folder that is new or empty. Throws where it is not. */
async function writeInto(folder: string, files: readonly NamedText[]): Promise<void> {
  await makeFolder(folder);
  if ((await readdir(folder)).length)
    throw new Error(`${folder} is not empty, and nothing is written over: name a new folder`);
  for (const { name, text } of files) {
    const path = join(folder, name);
    await makeFolder(dirname(path));
    await writeFile(path, text, { flag: 'wx' });
  }
}
