import type { IsoDate } from '../source/model';
import type { Columns, Imported, ImportFile } from './article';
import { largestFile, refused } from './article';
import { decodeText } from './encoding/decodeText';
import { foreignFormat, type Format, formatOf } from './format';
import { importMail } from './mail/importMail';
import { importPage } from './page/importPage';
import { importText } from './plain/importText';
import { importCsv, importJson, importJsonLines } from './table/importTables';
import { importNewsMl, isNewsMl } from './wire/newsml';

/** What there is to say about bringing in. */
export interface ImportOptions {
  /** For tables: which columns hold what. */
  readonly columns?: Columns;
  /** The present day; what claims to be published later is doubted. */
  readonly now: IsoDate;
  /** Whether a page may be a part that a person chose: then hardly anything but furniture is left out. */
  readonly isPart?: boolean;
}

const longestText = 2_000_000;

/**
 * Takes the articles out of a file: a saved page, a mail, a feed, a table or a text, in any encoding. Nothing in it is run,
 * loaded or unpacked. Never fails: what cannot be taken is a problem in plain words, with the file as its subject.
 */
export async function importFile(file: ImportFile, options: ImportOptions): Promise<Imported> {
  const { bytes, name } = file;
  if (bytes.length > largestFile) return refused('is larger than 64 MB');
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) return refused(foreign);
  try {
    return withoutMonsters(await importAs(file, options));
  } catch (error) {
    return refused(`cannot be taken: ${error instanceof Error ? error.message : String(error)} (${name})`);
  }
}

async function importAs(
  { name, bytes }: ImportFile,
  { columns = {}, now, isPart }: ImportOptions,
): Promise<Imported> {
  const format = formatOf(name, latinHead(bytes));
  if (format === 'mail') return importMail(bytes, now);
  const decoded = decodeText(bytes, declaredEncoding(bytes, format));
  if (!decoded) return refused('is not text (it holds binary data)');
  const { text } = decoded;
  if (!text.trim()) return refused('is empty');
  if (format === 'page') return importPage(text, now, {}, isPart);
  if (format === 'json') return importJson(text, columns, now);
  if (format === 'jsonLines') return importJsonLines(text, columns, now);
  if (format === 'csv') return importCsv(text, columns, now);
  if (format === 'newsml')
    return isNewsMl(text) ? importNewsMl(text, now) : refused('is XML of a kind that is not known');
  return importText(text);
}

/** The beginning of a file as far as ASCII goes. */
function latinHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 2048).filter(byte => byte > 0));
}

/** What a page or a feed says of its own encoding. */
function declaredEncoding(bytes: Uint8Array, format: Format): string | undefined {
  if (format !== 'page' && format !== 'newsml') return undefined;
  const head = latinHead(bytes);
  return (
    /<\?xml[^>]{0,200}encoding=["']([\w-]+)/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}charset=["']?\s*([\w-]+)/i.exec(head)?.[1]
  );
}

function withoutMonsters(imported: Imported): Imported {
  const fitting = imported.articles.filter(({ text }) => text.length <= longestText);
  if (fitting.length === imported.articles.length) return imported;
  return {
    articles: fitting,
    problems: [...imported.problems, 'holds a text that is too long for an article'],
  };
}
