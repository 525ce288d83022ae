import type { Location } from 'vscode-languageserver-protocol';

/** A place to go to, with the words to show for it. */
export interface Place extends Location {
  readonly text: string;
}
