import { RequestType } from 'vscode-languageserver-protocol';
import type { NamedText } from '../annotations/formats/exchange';
import type { ExportFormat, ImportFormat } from '../annotations/formats/formats';

/** The annotations of a folder, as the text of its file, with the form in which they are to be written out. */
export interface AnnotationExport {
  readonly folder: string;
  readonly kept: string;
  readonly format: ExportFormat;
  /** Whether the reading of Parallax is written out too. */
  readonly includesMachine: boolean;
}
/** Files by their names, one or for brat a folder of them, and how many annotations of people are in them. */
export interface ExportedAnnotations {
  readonly files: readonly NamedText[];
  readonly count: number;
}
export const exportAnnotations = new RequestType<AnnotationExport, ExportedAnnotations, void>(
  'parallax/exportAnnotations',
);

/** Files of annotations that are to be brought into a folder, with the text of its own file and the moment. */
export interface AnnotationImport {
  readonly folder: string;
  readonly kept: string;
  readonly format: ImportFormat;
  readonly files: readonly NamedText[];
  readonly now: string;
}
/** What is new or changed in these files, as annotations of a file; the rest in numbers. */
export interface ReadAnnotations {
  readonly toPut: readonly Readonly<Record<string, unknown>>[];
  readonly known: number;
  readonly deleted: number;
  /** What Parallax itself has read and is left out. */
  readonly machines: number;
  readonly problems: readonly string[];
}
export const readAnnotations = new RequestType<AnnotationImport, ReadAnnotations, void>(
  'parallax/readAnnotations',
);
