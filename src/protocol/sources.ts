import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { Doubt, Metadata } from '../source/model';

/** What is known of a source, and from whom. */
export interface SourceDetails {
  readonly uri: string;
  readonly label: string;
  /** What is given in more than one way, so that a person must say what is right. */
  readonly doubts: readonly Doubt[];
  readonly fields: readonly {
    readonly name: keyof Metadata;
    readonly value?: string;
    readonly from: 'person' | 'text' | 'unknown';
  }[];
}
export const getSource = new RequestType<{ readonly uri: string }, SourceDetails | null, void>(
  'parallax/source',
);

/** What a source once was, from version control. */
export interface PastVersion {
  /** Where an editor finds the text. */
  readonly uri: string;
  readonly label: string;
  /** When it was put there, as ISO 8601. */
  readonly date?: string;
  readonly text: string;
}

/** Client to server: earlier versions of a source that are no files, all that are to be shown, the oldest first. */
export interface PastVersions {
  readonly uri: string;
  readonly versions: readonly PastVersion[];
}
export const pastVersions = new NotificationType<PastVersions>('parallax/pastVersions');

/** The files that are other versions of a source, having its address, the oldest first. */
export type OtherVersion = Omit<PastVersion, 'text'>;
export const getVersions = new RequestType<{ readonly uri: string }, readonly OtherVersion[], void>(
  'parallax/versions',
);
