/** A text whose every character is known by where it came from, so that it is known where a passage has gone. */
export class TrackedText {
  #text: string;
  /** For each character the offset that it had at first; -1 for what was added. */
  #origins: number[];
  readonly #length: number;

  constructor(text: string) {
    this.#text = text;
    this.#length = text.length;
    this.#origins = Array.from({ length: text.length }, (_, i) => i);
  }

  get text(): string {
    return this.#text;
  }

  /** The share of the letters of both texts that only one of them has. */
  get changed(): number {
    const kept = this.#origins.filter(origin => origin >= 0).length;
    return 1 - (2 * kept) / (this.#length + this.#text.length);
  }

  /** Letters that are the same at the beginning stay what they were: "in" that becomes "in writing" is still there. */
  replace(first: number, end: number, replacement: string): void {
    let same = 0;
    while (first + same < end && this.#text[first + same] === replacement[same]) same++;
    const [start, words] = [first + same, replacement.slice(same)];
    this.#text = this.#text.slice(0, start) + words + this.#text.slice(end);
    this.#origins.splice(start, end - start, ...Array.from({ length: words.length }, () => -1));
  }

  /** Moves a stretch in front of what stands at an offset outside it. */
  move(start: number, end: number, to: number): void {
    if (to >= start && to <= end) return;
    const words = this.#text.slice(start, end);
    const origins = this.#origins.slice(start, end);
    this.#text = this.#text.slice(0, start) + this.#text.slice(end);
    this.#origins.splice(start, end - start);
    const at = to > end ? to - (end - start) : to;
    this.#text = this.#text.slice(0, at) + words + this.#text.slice(at);
    this.#origins.splice(at, 0, ...origins);
  }

  /**
   * Where a passage of the first text is now, and the share of its characters that are still there together and in their
   * order: none of a passage whose sentences have changed places.
   */
  whereabouts(start: number, end: number): { start: number; end: number; share: number } {
    let [first, last, count, isInOrder] = [-1, -1, 0, true];
    let before = -1;
    this.#origins.forEach((origin, i) => {
      if (origin < start || origin >= end) return;
      if (first < 0) first = i;
      last = i;
      count++;
      if (origin < before) isInOrder = false;
      before = origin;
    });
    const stretch = last + 1 - first;
    const isTogether = isInOrder && stretch <= 1.5 * (end - start) + 10;
    return { start: first, end: last + 1, share: isTogether ? count / (end - start) : 0 };
  }
}

/** Numbers that look random and are always the same. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const inserted = ['however', 'yesterday', 'in writing', 'reportedly', 'Mr.', 'also', '😀'];

/** Does to a text what editors do: changes, adds and takes out words, sentences and paragraphs, and moves them. */
export function editAtRandom(tracked: TrackedText, random: (below: number) => number): void {
  const { text } = tracked;
  const words = [...text.matchAll(/\S+/g)];
  const word = words[random(words.length)];
  if (!word) return;
  const [start, end] = [word.index, word.index + word[0].length];
  const paragraphs = [...text.matchAll(/[^\n]+\n*/g)];
  const paragraph = paragraphs[random(paragraphs.length)];
  const other = paragraphs[random(paragraphs.length)];
  switch (random(8)) {
    case 0:
      if (/^\p{Ll}{4}/u.test(word[0])) tracked.replace(start + 1, start + 1, 'x');
      break;
    case 1:
      tracked.replace(start, start, `${inserted[random(inserted.length)] ?? ''} `);
      break;
    case 2:
      tracked.replace(start, Math.min(text.length, end + 1), '');
      break;
    case 3:
      tracked.replace(start, end, inserted[random(inserted.length)] ?? '');
      break;
    case 4: {
      const stop = text.indexOf('. ', end);
      if (stop > 0 && random(3) === 0) tracked.replace(start, stop + 2, '');
      break;
    }
    case 5:
      if (paragraph && other)
        tracked.move(paragraph.index, paragraph.index + paragraph[0].length, other.index);
      break;
    case 6:
      if (paragraph && random(4) === 0)
        tracked.replace(paragraph.index, paragraph.index + paragraph[0].length, '');
      break;
    default:
      tracked.replace(end, end, ', according to people who know the matter,');
  }
}
