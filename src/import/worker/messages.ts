import type { Imported, ImportFile } from '../article';
import type { ImportOptions } from '../importFile';

/** To the worker: take this file. */
export interface ImportRequest {
  readonly id: number;
  readonly file: ImportFile;
  readonly options: ImportOptions;
}

/** From the worker: what was in it. */
export interface ImportAnswer {
  readonly id: number;
  readonly imported: Imported;
}
