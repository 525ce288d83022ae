import type { Paragraph } from './paragraph';

/** Remembers readings of paragraphs by their text. */
export interface ParagraphMemory {
  get(text: string): Paragraph | undefined;
  set(text: string, paragraph: Paragraph): void;
}

/**
 * A memory that holds about `capacity` characters of text: when it is full, what was not asked for since the last time
 * it was full is forgotten.
 */
export function boundedMemory(capacity: number): ParagraphMemory {
  let recent = new Map<string, Paragraph>();
  let older = new Map<string, Paragraph>();
  let size = 0;
  const remember = (text: string, paragraph: Paragraph): void => {
    if (text.length > capacity / 2) return;
    recent.set(text, paragraph);
    size += text.length;
    if (size <= capacity / 2) return;
    older = recent;
    recent = new Map();
    size = 0;
  };
  return {
    get(text) {
      const known = recent.get(text);
      if (known !== undefined) return known;
      const old = older.get(text);
      if (old !== undefined) remember(text, old);
      return old;
    },
    set: remember,
  };
}
