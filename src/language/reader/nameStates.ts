/** A paragraph's words as sentences: `lengths` says how many words each sentence has. */
export interface Words {
  readonly words: readonly string[];
  readonly lengths: readonly number[];
}

/** What the network makes of the words of one paragraph by themselves: to be remembered with it. */
export interface NameStates extends Words {
  /** A row of 16-bit numbers for each word. */
  readonly states: Int16Array;
}
