import Papa from 'papaparse';
import { readBrat } from '../annotations/formats/brat/read';
import { writeBrat } from '../annotations/formats/brat/write';
import { writeConll } from '../annotations/formats/conll';
import { readCsv, writeCsv } from '../annotations/formats/csv';
import { withoutGuard } from '../annotations/formats/csvText';
import type { BroughtIn, Exchange, NamedText } from '../annotations/formats/exchange';
import type { ExportFormat, ImportFormat } from '../annotations/formats/formats';
import { readJsonLd, writeJsonLd } from '../annotations/formats/jsonld';
import { writeMarkdown } from '../annotations/formats/markdown';

/** Annotations as the files of a format: one, or for brat a folder of them. Never empty. */
export function exportAnnotations(format: ExportFormat, exchange: Exchange): NamedText[] {
  switch (format) {
    case 'jsonld':
      return [{ name: 'annotations.jsonld', text: writeJsonLd(exchange) }];
    case 'csv':
      return [{ name: 'annotations.csv', text: writeCsv(exchange) }];
    case 'markdown':
      return [{ name: 'annotations.md', text: writeMarkdown(exchange) }];
    case 'conll':
      return [{ name: 'annotations.conllup', text: writeConll(exchange) }];
    case 'brat':
      return writeBrat(exchange);
  }
}

/** The annotations in files of a format; `paths` are the sources that there are where they are brought in. */
export function importAnnotations(
  format: ImportFormat,
  files: readonly NamedText[],
  paths: ReadonlySet<string>,
): BroughtIn {
  if (format === 'brat') return readBrat(files, paths);
  const read = files.map(file =>
    format === 'csv' ? readCsv(file.name, rowsOf(file.text)) : readJsonLd(file),
  );
  return {
    annotations: read.flatMap(({ annotations }) => annotations),
    problems: read.flatMap(({ problems }) => problems),
    machines: read.reduce((sum, { machines }) => sum + machines, 0),
  };
}

/** The rows of a table; commas, semicolons or tabs, as its first line has them. */
function rowsOf(text: string): string[][] {
  const table = text.replace(/^\uFEFF/, '');
  const [header = ''] = table.split(/[\r\n]/, 1);
  const delimiter = [',', ';', '\t'].find(sign => header.includes(sign)) ?? ',';
  const { data } = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: true });
  return data.map(row => row.map(withoutGuard));
}
