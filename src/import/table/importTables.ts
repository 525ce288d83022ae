import Papa from 'papaparse';
import type { IsoDate } from '../../source/model';
import type { Columns, Imported, ImportedArticle } from '../article';
import { refused } from '../article';
import { importNinjs, isNinjs, type Item } from '../wire/ninjs';
import { articleOfRow, columnsFor, columnsProblem, type Row } from './columns';

/** More problems of one file than this are summed up. */
const mostProblems = 20;

/** Takes the articles of a CSV file, one a row, with the names of the columns in its first; commas, semicolons or tabs. */
export function importCsv(text: string, columns: Columns, now: IsoDate): Imported {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const names = meta.fields ?? [];
  const problem = columnsProblem(names, columns);
  if (problem !== undefined) return { ...refused(problem), unknownColumns: names };
  const broken = errors
    .filter(({ type }) => type !== 'Delimiter')
    .map(({ row, message }) => `row ${(row ?? 0) + 2}: ${message.toLowerCase()}`);
  const rows = data.map((row, i) => ({ row, where: `row ${i + 2}` }));
  return taken(rows, columnsFor(names, columns), now, broken);
}

/** Takes the articles of JSON Lines: an object a line, an item of IPTC ninjs or with keys named like columns. */
export function importJsonLines(text: string, columns: Columns, now: IsoDate): Imported {
  const problems: string[] = [];
  const rows = text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return [];
    const row = objectIn(line);
    if (row === undefined) problems.push(`line ${i + 1}: is no JSON object`);
    return row === undefined ? [] : [{ row, where: `line ${i + 1}` }];
  });
  return importObjects(rows, columns, now, problems);
}

/** Takes the articles of JSON: an item, a list of items, or an object around such a list. */
export function importJson(text: string, columns: Columns, now: IsoDate): Imported {
  const json = parsed(text);
  if (json === undefined)
    return text.includes('\n') ? importJsonLines(text, columns, now) : refused('is no JSON that can be read');
  const items = itemsIn(json.value);
  const rows = items.map((row, i) => ({ row, where: items.length === 1 ? '' : `item ${i + 1}` }));
  return rows.length
    ? importObjects(rows, columns, now, [])
    : refused('holds no articles that are known by their keys');
}

interface PlacedRow {
  readonly row: Row;
  readonly where: string;
}

function importObjects(
  rows: readonly PlacedRow[],
  said: Columns,
  now: IsoDate,
  problems: string[],
): Imported {
  const tables = rows.filter(({ row }) => !isNinjs(row));
  const names = [...new Set(tables.slice(0, 100).flatMap(({ row }) => Object.keys(row)))];
  const problem = tables.length ? columnsProblem(names, said) : undefined;
  if (problem !== undefined && tables.length === rows.length)
    return { ...refused(problem), unknownColumns: names };
  return taken(rows, columnsFor(names, said), now, problems);
}

function taken(rows: readonly PlacedRow[], columns: Columns, now: IsoDate, problems: string[]): Imported {
  const articles: ImportedArticle[] = [];
  for (const { row, where } of rows) {
    const article = isNinjs(row) ? importNinjs(row, now) : articleOfRow(row, columns, now);
    if (article) articles.push(article);
    else problems.push(`${where}: holds no text`.replace(/^: /, ''));
  }
  const shown = problems.slice(0, mostProblems);
  const more = problems.length - shown.length;
  return { articles, problems: more > 0 ? [...shown, `and ${more} more such problems`] : shown };
}

function itemsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.filter(isItem);
  if (!isItem(value)) return [];
  const inner = ['items', 'articles', 'data', 'results', 'documents', 'associations']
    .map(key => value[key])
    .find(Array.isArray);
  return isNinjs(value) || inner === undefined ? [value] : inner.filter(isItem);
}

function objectIn(line: string): Item | undefined {
  const json = parsed(line);
  return json !== undefined && isItem(json.value) ? json.value : undefined;
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
