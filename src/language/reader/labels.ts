/** A name among the words of a sentence: half-open range of words, kind, and by how much it beat no name at all. */
export interface LabelledName {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  readonly margin: number;
}

const forbidden = -1e4;

/**
 * The labels of names: "O" for none, else the part of a name that a word is (Begin, Inside, Last, Unit) and the name's
 * kind, as "B-PER". Finds the best row of labels that makes whole names.
 */
export class NameLabels {
  readonly #labels: readonly string[];
  /** For each label those that may stand before it. */
  readonly #before: readonly (readonly number[])[];
  readonly #mayBegin: readonly boolean[];
  readonly #mayEnd: readonly boolean[];

  constructor(labels: readonly string[]) {
    this.#labels = labels;
    this.#before = labels.map(after => labels.flatMap((before, i) => (mayFollow(before, after) ? [i] : [])));
    this.#mayBegin = labels.map(label => mayFollow('O', label));
    this.#mayEnd = labels.map(label => mayFollow(label, 'O'));
  }

  /** The names of one sentence; `scores` has `stride` numbers for each word, the first of them those of the labels. */
  names(scores: Float32Array, stride: number, words: number): LabelledName[] {
    const path = this.#bestLabels(scores, stride, words) ?? this.#bestPath(scores, stride, words);
    const names: LabelledName[] = [];
    let first = 0;
    let margin = 0;
    path.forEach((label, word) => {
      const name = this.#labels[label] ?? 'O';
      if (name === 'O') return;
      const over = scores[word * stride + label]! - scores[word * stride]!;
      if (name.startsWith('B') || name.startsWith('U')) {
        first = word;
        margin = over;
      } else margin = Math.min(margin, over);
      if (name.startsWith('L') || name.startsWith('U'))
        names.push({ first, last: word + 1, kind: name.slice(2), margin });
    });
    return names;
  }

  /** The best label of each word by itself, unless they make no whole names: then the best row must be searched for. */
  #bestLabels(scores: Float32Array, stride: number, words: number): number[] | undefined {
    const count = this.#labels.length;
    const path: number[] = [];
    let before = -1;
    for (let word = 0; word < words; word++) {
      const row = word * stride;
      let best = 0;
      for (let label = 1; label < count; label++)
        if (scores[row + label]! > scores[row + best]!) best = label;
      if (before < 0 ? !this.#mayBegin[best] : !this.#before[best]?.includes(before)) return undefined;
      path.push((before = best));
    }
    return before < 0 || this.#mayEnd[before] ? path : undefined;
  }

  /** Viterbi's algorithm: the best sum of scores over a row of labels in which each may follow the one before. */
  #bestPath(scores: Float32Array, stride: number, words: number): number[] {
    const count = this.#labels.length;
    if (words === 0) return [];
    let sums = this.#mayBegin.map((may, label) => scores[label]! + (may ? 0 : forbidden));
    const from: Uint8Array[] = [];
    for (let word = 1; word < words; word++) {
      const back = new Uint8Array(count);
      sums = this.#before.map((befores, label) => {
        let best = befores[0] ?? 0;
        for (const before of befores) if (sums[before]! > sums[best]!) best = before;
        back[label] = best;
        return sums[best]! + scores[word * stride + label]!;
      });
      from.push(back);
    }
    let label = 0;
    const ends = sums.map((sum, i) => sum + (this.#mayEnd[i] ? 0 : forbidden));
    ends.forEach((sum, i) => {
      if (sum > ends[label]!) label = i;
    });
    const path = [label];
    for (const back of from.reverse()) path.push((label = back[label]!));
    return path.reverse();
  }
}

function mayFollow(before: string, after: string): boolean {
  const complete = before === 'O' || before.startsWith('L') || before.startsWith('U');
  if (complete) return after === 'O' || after.startsWith('B') || after.startsWith('U');
  return (after.startsWith('I') || after.startsWith('L')) && after.slice(2) === before.slice(2);
}
