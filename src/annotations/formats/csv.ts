import { groupBy } from '../../language/groupBy';
import { readAnnotation } from '../file/annotation';
import { idFor } from '../ids';
import { canonicalJson, isObject, type JsonObject } from '../json';
import type { Annotation, PassageTarget } from '../model';
import { csv } from './csvText';
import { type Cells, columns, shownIn, tagSeparator, targetCells, targetIn } from './csvRow';
import type { BroughtIn, Exchange } from './exchange';
import { readIn, readingAnnotations } from './reading';
import { restOf, withRest } from './rest';
import { fieldsOf, shownOf } from './shown';

/** Annotations as a table: a row for each passage; rows with one id are one annotation. */
export function writeCsv(exchange: Exchange): string {
  const annotations = [...exchange.annotations, ...readingAnnotations(exchange)];
  const rows = annotations.flatMap(annotation => rowsOf(annotation));
  return csv([columns, ...rows.map(row => columns.map(column => row[column] ?? ''))]);
}

function rowsOf(annotation: Annotation): Cells[] {
  const read = readIn(annotation);
  const { targets } = annotation;
  const own = read
    ? { id: annotation.id, type: read.type, kind: read.kind, name: read.name, generator: 'Parallax' }
    : peoplesCells(annotation);
  const parts: readonly (PassageTarget | undefined)[] = targets.length ? targets : [undefined];
  return parts.map((target, i) => ({
    ...own,
    part: read?.roles[i] ?? (targets.length > 1 ? String(i + 1) : ''),
    ...(target && targetCells(target)),
    more: i === 0 && !read ? moreOf(annotation, { ...own, part: '' }) : '',
  }));
}

function peoplesCells(annotation: Annotation): Cells {
  const { id, type, text, tags, isResolved, kind, name, author, created, modified, answers } =
    shownOf(annotation);
  const state = isResolved ? 'resolved' : '';
  return {
    id,
    type,
    text,
    tags: tags.join(tagSeparator),
    state,
    kind,
    name,
    author,
    created,
    modified,
    answers,
  };
}

/** What the other columns do not give. */
function moreOf({ raw, targets }: Annotation, cells: Cells): string {
  const shown = targets.map(target => targetIn(targetCells(target))).filter(each => each !== undefined);
  const rest = restOf(raw, fieldsOf(shownIn(cells), shown));
  return Object.keys(rest).length ? JSON.stringify(rest) : '';
}

/** Annotations of a table, which also somebody may have made by hand: `source` and `passage` or `text` are enough. */
export function readCsv(name: string, [header = [], ...rows]: readonly (readonly string[])[]): BroughtIn {
  const places = new Map<string, number>(header.map((title, i) => [title.trim().toLowerCase(), i]));
  if (!places.has('source') || !['passage', 'text', 'tags'].some(column => places.has(column))) {
    const problem = `${name}: needs the columns "source" and "passage" or "text"; it has ${header.slice(0, 12).join(', ')}`;
    return { annotations: [], problems: [problem], machines: 0 };
  }
  const cellsOf = (row: readonly string[]): Cells =>
    Object.fromEntries(columns.map(column => [column, row[places.get(column) ?? -1] ?? '']));
  const numbered = rows.map((row, i) => ({ cells: cellsOf(row), number: i + 2 }));
  const groups = groupBy(numbered, ({ cells, number }) => cells.id?.trim() || `row ${number}`);
  const all = [...groups.values()].map(group => group.map(({ cells }) => cells));
  const people = all.filter(([first]) => !first?.generator);
  return {
    annotations: people.flatMap(group => annotationOf(group) ?? []),
    problems: [],
    machines: all.length - people.length,
  };
}

function annotationOf(group: readonly Cells[]): Annotation | undefined {
  const inOrder = [...group].sort((a, b) => Number(a.part ?? 0) - Number(b.part ?? 0));
  const [first] = inOrder;
  if (!first) return undefined;
  const targets = inOrder.flatMap(cells => targetIn(cells) ?? []);
  const more = inOrder.map(({ more = '' }) => more).find(Boolean);
  const raw = withRest(fieldsOf(shownIn(first), targets), jsonIn(more));
  return readAnnotation({ ...raw, id: first.id?.trim() || idFor(canonicalJson(raw)) });
}

function jsonIn(text: string | undefined): JsonObject {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
