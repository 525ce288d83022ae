import type { Paragraph } from './paragraph';
import { Recent } from './recent';

/** Remembers readings of paragraphs by their text. */
export interface ParagraphMemory {
  get(text: string): Paragraph | undefined;
  set(text: string, paragraph: Paragraph): void;
}

/** A memory that holds about `capacity` characters of text, those read lately. */
export function boundedMemory(capacity: number): ParagraphMemory {
  return new Recent<string, Paragraph>(capacity, ({ text }) => text.length);
}
