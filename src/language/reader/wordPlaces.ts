import { mostRows, type Rows } from './convolution';

/** How many words are remembered; then all are forgotten. The most frequent are soon there again. */
const remembered = 16384;

/** There are no more places than this. */
export const mostPlaces = remembered + mostRows;

/** The words of one run at their places. */
export interface PlacedRows extends Rows {
  /** The place of the word in each row, -1 for gaps. */
  readonly places: Int32Array;
  /** Words that have not been met before; they take the places from `freshFrom` on. */
  readonly fresh: readonly string[];
  readonly freshFrom: number;
}

/** Gives each word a place, at which networks remember what they make of it. All of them must be shown all runs, in order. */
export class WordPlaces {
  readonly #known = new Map<string, number>();

  place(words: readonly string[], rows: Rows): PlacedRows {
    const known = this.#known;
    if (known.size > remembered) known.clear();
    const freshFrom = known.size;
    const fresh: string[] = [];
    const places = new Int32Array(rows.count).fill(-1);
    for (const { start, first, length } of rows.sentences)
      for (let i = 0; i < length; i++) {
        const word = words[start + i]!;
        let place = known.get(word);
        if (place === undefined) {
          place = known.size;
          known.set(word, place);
          fresh.push(word);
        }
        places[first + i] = place;
      }
    return { ...rows, places, fresh, freshFrom };
  }
}
