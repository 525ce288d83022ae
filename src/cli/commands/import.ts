import { dirname, resolve } from 'node:path';
import { findSources, sourceEndings } from '../../disk/findSources';
import type { Doubt, ImportedArticle } from '../../import/article';
import { importEndings } from '../../import/format';
import type { Command } from '../command';
import { importHelp } from '../help/import';
import { ArticleFolder } from '../importing/articleFolder';
import { columnsOption } from '../importing/columnsOption';
import { takeFiles } from '../importing/takeFiles';
import { commonOptions, parseOptions, UsageError } from '../options';
import { Progress } from '../progress';
import type { ExitStatus, Terminal } from '../terminal';
import { harmless } from '../text/cells';
import { counted } from '../text/count';

/** `parallax import`: takes articles out of saved pages, mails, feeds and tables. */
export const importCommand: Command = {
  name: 'import',
  summary: 'take articles out of saved pages, mails, feeds and tables',
  help: importHelp,
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseOptions(args, {
    help: commonOptions.help,
    to: { type: 'string' },
    columns: { type: 'string', multiple: true },
  });
  if (values.to === undefined) throw new UsageError('say where the articles go: --to FOLDER');
  if (!positionals.length) throw new UsageError('name files or folders');
  if (positionals.includes('-'))
    throw new UsageError('standard input has no ending that tells its format; name files or folders');
  const now = new Date().toISOString();
  const options = { columns: columnsOption(values.columns), now };
  const summary = new Summary(await ArticleFolder.open(values.to), terminal);
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once('SIGINT', stop);
  try {
    const files = filesNamed(positionals, summary);
    for await (const { path, imported } of takeFiles(files, options, stopped.signal))
      await summary.add(path, imported.articles, imported.problems);
  } finally {
    process.off('SIGINT', stop);
    await summary.end(stopped.signal.aborted);
  }
  return summary.isWhole && !stopped.signal.aborted ? 0 : 2;
}

/** The files that are meant, each once: of a folder those that can hold articles, without what pages loaded. */
async function* filesNamed(names: readonly string[], summary: Summary): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const name of names) {
    let isHollow = true;
    for await (const found of findSources(name, importEndings)) {
      isHollow = false;
      const path = resolve(found.path);
      const isPart = found.path !== name && /_files[/\\]/.test(found.path.slice(name.length));
      // A text in the folder of the articles is one of them.
      const isThere = dirname(path) === resolve(summary.folder) && isSource(path);
      if (seen.has(path) || isPart || isThere) continue;
      seen.add(path);
      if ('problem' in found) summary.leaveOut(found.path, found.problem);
      else yield found.path;
    }
    if (isHollow) summary.say(name, `holds no file that ends in ${importEndings.join(', ')}`);
  }
}

function isSource(path: string): boolean {
  return sourceEndings.some(ending => path.toLowerCase().endsWith(ending));
}

/** Tells what becomes of each file, as it happens, and sums up. */
class Summary {
  readonly #folder: ArticleFolder;
  readonly #terminal: Terminal;
  readonly #progress = new Progress();
  #files = 0;
  #taken = 0;
  #known = 0;
  #leftOut = 0;

  constructor(folder: ArticleFolder, terminal: Terminal) {
    this.#folder = folder;
    this.#terminal = terminal;
  }

  get folder(): string {
    return this.#folder.path;
  }

  /** Whether everything that was named could be taken. */
  get isWhole(): boolean {
    return this.#leftOut === 0;
  }

  async add(path: string, articles: readonly ImportedArticle[], problems: readonly string[]): Promise<void> {
    this.#files++;
    for (const article of articles) await this.#save(path, article);
    for (const problem of problems) this.say(path, problem);
    if (problems.length) this.#leftOut++;
    this.#progress.say(
      () => `Importing: ${counted(this.#files, 'file')}, ${counted(this.#taken, 'article')} …`,
    );
  }

  leaveOut(path: string, problem: string): void {
    this.#leftOut++;
    this.say(path, problem);
  }

  async end(isStopped: boolean): Promise<void> {
    this.#progress.end();
    await this.#folder.save();
    const parts = [
      `${counted(this.#taken, 'article')} taken from ${counted(this.#files, 'file')}`,
      ...(this.#known ? [`${counted(this.#known, 'article')} already there`] : []),
      ...(this.#leftOut ? [`${counted(this.#leftOut, 'file')} not or not wholly taken`] : []),
      ...(isStopped ? ['stopped before the end'] : []),
    ];
    await this.#terminal.print(`${parts.join('; ')}.\n`);
  }

  async #save(path: string, article: ImportedArticle): Promise<void> {
    const { name, isNew } = await this.#folder.add(article);
    if (isNew) this.#taken++;
    else this.#known++;
    this.#progress.end();
    await this.#terminal.print(`${harmless(path)} → ${harmless(name)}${isNew ? '' : ' (already there)'}\n`);
    for (const doubt of article.doubts) this.say(path, doubtText(doubt));
    for (const note of article.notes) this.say(path, note);
  }

  /** Says something about a file. */
  say(path: string, message: string): void {
    this.#progress.end();
    this.#terminal.complain(`${path}: ${message}`);
  }
}

/** What is left unknown because it would be guessed. */
function doubtText({ why, candidates }: Doubt): string {
  return `${why} (${candidates.join(' or ')}); it is left unknown`;
}
