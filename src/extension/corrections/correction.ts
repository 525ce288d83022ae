import type { PlacedWords } from '../../protocol/corrections';
import type { Said } from '../../protocol/said';
import type { Aim } from './aim';
import type { Held } from './ask';

type Passage = Omit<PlacedWords, 'source'>;

/** What a person has said, with the words for the notice. */
export interface Saying {
  readonly said: readonly Said[];
  readonly notice: string;
}

/** What is said of passages of one source. */
export type OwnCorrection = Extract<Said, { correction: unknown }>['correction'];

/** Makes a correction of a passage, which holds there or everywhere. */
export type Make = (passage: Passage, reach: Held['reach']) => OwnCorrection;

/** One way to correct the reading: `parallax.correct.<id>`. */
export interface CorrectionCommand {
  readonly id: string;
  /** What the person says with it, for a list to choose from; the same as the title of the command. */
  readonly title: string;
  /** Whether there is something to correct in this way. */
  readonly applies: (aim: Aim) => boolean;
  /** What to do first where there is nothing. */
  readonly otherwise: string;
  /** Asks what is to be asked; undefined if the person gives up. */
  readonly say: (aim: Aim) => Promise<Saying | undefined>;
}

/** Words as a correction of their own source has them. */
export function withoutSource({ start, end, words }: PlacedWords): Passage {
  return { start, end, words };
}
