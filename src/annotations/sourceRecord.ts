import type { IsoDate } from '../source/model';
import { datesInDoubt, type Metadata, metadataOf, type SourcesFile } from './sourcesFile';

/** What sources files say of one source. */
export interface SourceRecord {
  readonly metadata: Metadata;
  /** The dates of which nobody has said yet which is right, the likeliest first; empty where the date is said. */
  readonly datesInDoubt: readonly IsoDate[];
}

/** What is said of a source of which nothing is said. */
export const emptyRecord: SourceRecord = { metadata: {}, datesInDoubt: [] };

/**
 * What the files of the folders around a source say of it, each with the path of the source in it, the nearest folder first.
 * A nearer folder has the word, field by field.
 */
export function recordIn(
  files: readonly { readonly file: SourcesFile; readonly path: string }[],
): SourceRecord {
  const metadata = files
    .map(({ file, path }) => metadataOf(file, path))
    .reduceRight((farther, nearer) => ({ ...farther, ...nearer }), {});
  const dates = files.map(({ file, path }) => datesInDoubt(file, path)).find(each => each.length);
  return { metadata, datesInDoubt: metadata.date === undefined ? (dates ?? []) : [] };
}
