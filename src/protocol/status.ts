import { NotificationType, RequestType } from 'vscode-languageserver-protocol';

/** Server to client: there is a new snapshot; views ask again for what they show. */
export interface Status {
  readonly sources: number;
  readonly stories: number;
  /** Discrepancies at the present strictness, dismissed ones not counted: in Problems, and in the view in all. */
  readonly problems: number;
  readonly discrepancies: number;
  readonly quotations: number;
  /** How many sources wait to be read; 0 when all are. */
  readonly loading: number;
  /** What reads: the trained reader, or rules where its weights can't be had; undefined before there is anything to read. */
  readonly reader?: 'trained' | 'rules';
  /** What a person should know: files that can't be read, texts in another language, with their place. */
  readonly notices: readonly { readonly uri?: string; readonly text: string }[];
  /** Which sources are likely to come from one original, each pair in a sentence without its full stop. */
  readonly originals: readonly string[];
}

export const statusChanged = new NotificationType<Status>('parallax/statusChanged');

export const getStatus = new RequestType<void, Status, void>('parallax/status');
