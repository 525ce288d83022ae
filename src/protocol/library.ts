import { NotificationType, RequestType } from 'vscode-languageserver-protocol';

/** Client to server: these closed files are sources now (all of them, once), or changed, or are gone. */
export interface LibraryChange {
  /** The whole list replaces what was known; without it `changed` and `deleted` are applied. */
  readonly sources?: readonly string[];
  readonly changed?: readonly string[];
  readonly deleted?: readonly string[];
  /** `.parallax/sources.json` files, with their text; `undefined` text means that the file is gone. */
  readonly metadataFiles?: readonly { readonly uri: string; readonly text?: string }[];
  /** The same for annotation files, where the server reads what people have added by itself. */
  readonly annotationFiles?: readonly AnnotationFileText[];
}

/** An annotation file as it is now; without a text it is gone, or can't be read. */
export interface AnnotationFileText {
  readonly uri: string;
  /** The address of the folder whose sources it is about. */
  readonly folder: string;
  readonly text?: string;
  /** Why a file that is there can't be read. */
  readonly problem?: string;
}

export const libraryChanged = new NotificationType<LibraryChange>('parallax/libraryChanged');

/** Server to client: the text of a closed source, decoded as the editor would; or why it can't be had. */
export type FileText = { readonly text: string } | { readonly problem: string };

export const readFile = new RequestType<{ readonly uri: string }, FileText, void>('parallax/readFile');

/**
 * Server to client: the bytes of a file under models/, for a server in a worker. They are copied on the way, in a few
 * milliseconds: what the editor reads may be a view on memory that is not the extension's to give away.
 */
export const readWeights = new RequestType<
  { readonly file: 'vectors' | 'names' | 'syntax' | 'quotations' },
  Uint8Array,
  void
>('parallax/readWeights');
