import { countWhile } from '../../../language/countWhile';
import type { SpeechCue } from './direct';
import type { Spoken } from './speech';
import { announced } from './speech';
import type { UsedVerbs } from './usedVerbs';

/** What the ends of paragraphs announce: "He wrote:", before a post or a block quote. */
export class Announcements {
  readonly #spoken: readonly Spoken[];
  readonly #used: UsedVerbs;

  /** `spoken` are passages in text order; the verbs that announce something are noted in `used`. */
  constructor(spoken: readonly Spoken[], used: UsedVerbs) {
    this.#spoken = spoken;
    this.#used = used;
  }

  /** What the last spoken passage before this one announces. */
  before(passage: number): SpeechCue | undefined {
    const before = countWhile(this.#spoken, spoken => spoken.passage < passage);
    const cue = announced(this.#spoken[before - 1]);
    if (cue?.group !== undefined) this.#used.add(cue.line, cue.group);
    return cue;
  }
}
