/** The words of a list that is written as text, set apart by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** The phrases of a list that is written as text, set apart by commas or line ends. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map(phrase => phrase.trim())
      .filter(Boolean),
  );
}
