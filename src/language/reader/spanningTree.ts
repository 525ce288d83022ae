/** A square of scores: `at(dependent, head)`, node 0 is the root. */
class Square {
  readonly size: number;
  readonly values: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.values = new Float64Array(size * size).fill(-1e9);
  }

  at(dependent: number, head: number): number {
    return this.values[dependent * this.size + head]!;
  }

  set(dependent: number, head: number, value: number): void {
    this.values[dependent * this.size + head] = value;
  }
}

/**
 * The best tree over a sentence, with exactly one word under the root (Y. J. Chu and T. H. Liu, 1965; J. Edmonds, 1967).
 * `scores` has a row for each word: the root as its head, then every word. Answers the head of each word, -1 for the root.
 */
export function spanningTree(scores: Float32Array, words: number): number[] {
  return quickTree(scores, words) ?? slowTree(scores, words);
}

/** The best head of each word, where these make a tree by themselves, as they mostly do. */
function quickTree(scores: Float32Array, words: number): number[] | undefined {
  const heads = [0];
  let roots = 0;
  for (let word = 0; word < words; word++) {
    const row = word * (words + 1);
    let best = 0;
    for (let head = 1; head <= words; head++)
      if (head !== word + 1 && scores[row + head]! > scores[row + best]!) best = head;
    if (best === 0) roots++;
    heads.push(best);
  }
  return roots > 1 || cycleOf(heads).length > 0 ? undefined : heads.slice(1).map(head => head - 1);
}

function slowTree(scores: Float32Array, words: number): number[] {
  const square = new Square(words + 1);
  for (let word = 0; word < words; word++)
    for (let head = 0; head <= words; head++)
      if (head !== word + 1) square.set(word + 1, head, scores[word * (words + 1) + head]!);
  let heads = arborescence(square);
  if (heads.filter((head, node) => node > 0 && head === 0).length > 1) {
    for (let node = 1; node <= words; node++) square.set(node, 0, square.at(node, 0) - 1e4);
    heads = arborescence(square);
  }
  return heads.slice(1).map(head => head - 1);
}

function arborescence(scores: Square): number[] {
  const heads = greedyHeads(scores);
  const cycle = cycleOf(heads);
  if (cycle.length === 0) return heads;
  const isInside = new Uint8Array(scores.size);
  for (const node of cycle) isInside[node] = 1;
  const rest: number[] = [];
  for (let node = 0; node < scores.size; node++) if (isInside[node] === 0) rest.push(node);
  const { small, enters, leaves } = contract(scores, heads, cycle, rest);
  const contracted = arborescence(small);
  const joint = rest.length;
  rest.forEach((node, i) => {
    if (node > 0) heads[node] = contracted[i] === joint ? leaves[i]! : rest[contracted[i]!]!;
  });
  const entry = contracted[joint]!;
  heads[enters[entry]!] = rest[entry]!;
  return heads;
}

function greedyHeads(scores: Square): number[] {
  const heads = [0];
  for (let node = 1; node < scores.size; node++) {
    let best = 0;
    for (let head = 1; head < scores.size; head++)
      if (scores.at(node, head) > scores.at(node, best)) best = head;
    heads.push(best);
  }
  return heads;
}

/** The nodes of one cycle, or none. */
function cycleOf(heads: readonly number[]): number[] {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || seenFrom[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

/** The same scores with the cycle as one node, the last, and for each other node where it enters and leaves the cycle. */
function contract(
  scores: Square,
  heads: readonly number[],
  cycle: readonly number[],
  rest: readonly number[],
) {
  const small = new Square(rest.length + 1);
  const joint = rest.length;
  const enters: number[] = [];
  const leaves: number[] = [];
  for (let i = 0; i < joint; i++) {
    const node = rest[i]!;
    for (let j = 0; j < joint; j++) if (i !== j) small.set(i, j, scores.at(node, rest[j]!));
    let [enter, leave, gain] = [0, 0, -Infinity];
    for (const member of cycle) {
      const gained = scores.at(member, node) - scores.at(member, heads[member]!);
      if (gained > gain) [enter, gain] = [member, gained];
      if (leave === 0 || scores.at(node, member) > scores.at(node, leave)) leave = member;
    }
    enters.push(enter);
    leaves.push(leave);
    small.set(joint, i, gain);
    small.set(i, joint, scores.at(node, leave));
  }
  return { small, enters, leaves };
}
