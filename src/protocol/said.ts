import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { Anchor } from '../annotations/anchor';
import type { SharedCorrection, StoryCorrection } from '../corpus/corrections';
import type { Correction } from '../source/corrections';

/**
 * What a person says against the reading: of passages of one source or of two. Passages are UTF-16 offsets in the text as
 * the editor has it, with the words that stand there; where they don't, nothing is said of it.
 */
export type Said =
  SharedCorrection | StoryCorrection | { readonly source: string; readonly correction: Correction };

/** The same with passages that are found again when the texts change. */
export type AnchoredSaid =
  | SharedCorrection<Anchor>
  | StoryCorrection
  | { readonly source: string; readonly correction: Correction<Anchor> };

/** Client to server: what people have said and is kept in files, all of it, later ones last. */
export const saidChanged = new NotificationType<{ readonly said: readonly AnchoredSaid[] }>(
  'parallax/saidChanged',
);

/** The command of the extension that takes in what a person says: a `Said`, and a few words for the notice with its undo. */
export const sayCommand = 'parallax.say';

/** Client to server: takes in what a person says; gives an id to take it back by, null where the text has other words. */
export const say = new RequestType<{ readonly said: Said }, { readonly id: string } | null, void>(
  'parallax/say',
);

/** Client to server: takes back what has been said; whether there was such a thing. */
export const takeBack = new RequestType<{ readonly id: string }, boolean, void>('parallax/takeBack');
