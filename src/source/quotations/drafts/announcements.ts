import type { VerbGroup } from '../syntax/verbGroups';
import type { SpeechCue } from './direct';
import type { Spoken } from './speech';
import { announced } from './speech';

/** What the ends of paragraphs announce: "He wrote:", before a post or a block quote. */
export class Announcements {
  /** The verbs that have announced something. */
  readonly used = new Set<VerbGroup>();
  readonly #spoken: readonly Spoken[];

  /** `spoken` are passages in text order. */
  constructor(spoken: readonly Spoken[]) {
    this.#spoken = spoken;
  }

  /** What the last spoken passage before this one announces. */
  before(passage: number): SpeechCue | undefined {
    let [low, high] = [0, this.#spoken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spoken[middle]?.passage ?? 0) < passage) low = middle + 1;
      else high = middle;
    }
    const cue = announced(this.#spoken[low - 1]);
    if (cue?.group !== undefined) this.used.add(cue.group);
    return cue;
  }
}
