import { isIsoDate } from '../source/isoDate';
import type { IsoDate, Metadata } from '../source/model';

/** What `.parallax/sources.json` holds: what people say of the sources in the folder that holds `.parallax`. */
export interface SourcesFile {
  readonly root: JsonObject;
  /** What a person should know of the file, in plain words; nothing that could be read is lost because of it. */
  readonly problems: readonly string[];
}

/** A sources file that cannot be read as a whole. It must not be written over. */
export interface UnreadableSourcesFile {
  readonly unreadable: string;
}

export { isIsoDate };
export type { Metadata };

type JsonObject = Readonly<Record<string, unknown>>;

/** The fields of `Metadata`, in the order in which they are written. */
export const metadataFields = [
  'outlet',
  'title',
  'author',
  'date',
  'address',
  'agency',
  'language',
  'accessed',
] as const satisfies readonly (keyof Metadata)[];

const dateFields: readonly string[] = ['date', 'accessed'];

/** A file in which nobody has said anything yet. */
export const emptySourcesFile: SourcesFile = { root: {}, problems: [] };

/** Reads a sources file. What is not understood is kept and left alone; an empty text is an empty file. */
export function parseSourcesFile(text: string): SourcesFile | UnreadableSourcesFile {
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return emptySourcesFile;
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch (error) {
    return { unreadable: `This is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!isObject(root)) return { unreadable: 'The file must hold one JSON object.' };
  return { root, problems: problemsOf(root) };
}

/** The file as text: the same content always gives the same text, sources in order of their paths. */
export function serialiseSourcesFile(file: SourcesFile): string {
  const sources = sourcesOf(file.root);
  const sorted = Object.fromEntries(
    Object.keys(sources)
      .sort()
      .map(path => [path, inFieldOrder(sources[path])]),
  );
  return `${JSON.stringify({ ...file.root, sources: sorted }, undefined, 2)}\n`;
}

/** What people say of the source at `path`, which is relative to the folder that holds `.parallax`. */
export function metadataOf(file: SourcesFile, path: string): Metadata {
  return metadataIn(recordOf(file.root, path) ?? {});
}

function metadataIn(record: JsonObject): Metadata {
  return Object.fromEntries(
    metadataFields.flatMap(field => {
      const value = usable(field, record[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** The field for dates that contradict each other, until a person says which is right. */
const doubtField = 'datesInDoubt';

/** The dates of which nobody has said yet which is right, the likeliest first; empty where the date is said. */
export function datesInDoubt(file: SourcesFile, path: string): readonly IsoDate[] {
  const said = recordOf(file.root, path);
  const dates = said?.[doubtField];
  if (!Array.isArray(dates) || usable('date', said?.['date']) !== undefined) return [];
  return dates.filter((date): date is IsoDate => typeof date === 'string' && isIsoDate(date));
}

/** What is to be said of a source, after what is said of it now. */
export interface SourceChange {
  readonly metadata: (said: Metadata) => Metadata;
  /** Dates that a person must decide on; those that are kept stay where there are none here. */
  readonly datesInDoubt?: readonly IsoDate[];
}

/**
 * The file in which `metadata` is what people say of the source at `path`: fields it lacks are taken out, fields that
 * are no metadata stay.
 */
export function withMetadata(file: SourcesFile, path: string, metadata: Metadata): SourcesFile {
  return withChanges(file, new Map([[path, { metadata: () => metadata }]]));
}

/** The file with changes to what is said of many sources at once, by their paths. */
export function withChanges(file: SourcesFile, changes: ReadonlyMap<string, SourceChange>): SourcesFile {
  const records = new Map(Object.entries(sourcesOf(file.root)));
  const keys = new Map(
    [...records.keys()].map(key => [normalPath(key), key]).reverse() as [string, string][],
  );
  for (const [path, change] of changes) {
    const key = keys.get(normalPath(path)) ?? normalPath(path);
    const record = changedRecord(records.get(key), change);
    // Written anew, so that it stands last.
    records.delete(key);
    if (Object.keys(record).length) records.set(key, record);
  }
  const root = { ...file.root, sources: Object.fromEntries(records) };
  return { root, problems: problemsOf(root) };
}

function changedRecord(before: unknown, { metadata, datesInDoubt = [] }: SourceChange): JsonObject {
  const record = isObject(before) ? before : {};
  const said = metadata(metadataIn(record));
  const known: readonly string[] = metadataFields;
  const rest = Object.entries(record).filter(
    ([field]) => !known.includes(field) && !(field === doubtField && said.date),
  );
  const fields = metadataFields.flatMap(field => (said[field] ? [[field, said[field]] as const] : []));
  return {
    ...Object.fromEntries([...fields, ...rest]),
    ...(datesInDoubt.length && { [doubtField]: datesInDoubt }),
  };
}

function problemsOf(root: JsonObject): string[] {
  if (root['sources'] !== undefined && !isObject(root['sources'])) return ['"sources" must be an object.'];
  return Object.entries(sourcesOf(root)).flatMap(([path, record]) => {
    if (!isObject(record)) return [`What is said of "${path}" must be an object.`];
    return metadataFields
      .filter(field => record[field] !== undefined && usable(field, record[field]) === undefined)
      .map(field =>
        dateFields.includes(field)
          ? `The ${field === 'date' ? 'date' : 'access date'} of "${path}" must be written like 2025-01-26.`
          : `The ${field} of "${path}" must be a text.`,
      );
  });
}

function usable(field: (typeof metadataFields)[number], value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const text = value.trim();
  return dateFields.includes(field) && !isIsoDate(text) ? undefined : text;
}

function sourcesOf(root: JsonObject): JsonObject {
  return isObject(root['sources']) ? root['sources'] : {};
}

function recordOf(root: JsonObject, path: string): JsonObject | undefined {
  const sources = sourcesOf(root);
  const key = keyOf(sources, path);
  const record = key === undefined ? undefined : sources[key];
  return isObject(record) ? record : undefined;
}

function keyOf(sources: JsonObject, path: string): string | undefined {
  const wanted = normalPath(path);
  return Object.keys(sources).find(key => normalPath(key) === wanted);
}

/** Paths written by other systems mean the same file: backslashes, "./", decomposed accents. */
function normalPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .normalize('NFC');
}

function inFieldOrder(record: unknown): unknown {
  if (!isObject(record)) return record;
  const first = metadataFields.filter(field => field in record).map(field => [field, record[field]] as const);
  return { ...Object.fromEntries(first), ...record };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
