/** A setting that lists texts, as somebody may have written it by hand: one text is a list of one, what is no text is left out. */
export function textsOf(value: unknown): string[] {
  return [value].flat().filter(each => typeof each === 'string');
}

/** A setting that is a text; empty where it is something else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
