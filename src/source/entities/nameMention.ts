import type { KindEvidence, Paragraph } from '../../language/paragraph';
import type { Span } from '../../language/span';
import type { Section } from '../model';
import { nameKey } from './nameKeys';

/** A name where it stands in the document. */
export interface NameMention extends Span {
  /** Index of its section. */
  readonly section: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** The words as written, white space as one space. */
  readonly text: string;
  /** The same for all ways of writing the same name. */
  readonly key: string;
  readonly confidence: number;
  readonly evidence: KindEvidence;
}

/** The words of a range of tokens as written, white space as one space. */
export function wordsOf(reading: Paragraph, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  if (first === undefined || last === undefined) return '';
  return reading.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** A mention of the same name as another, with its evidence, by other tokens. */
export function mentionAt(
  like: NameMention,
  section: number,
  { start, reading }: Section,
  firstToken: number,
  lastToken: number,
): NameMention {
  const text = wordsOf(reading, firstToken, lastToken);
  return {
    ...like,
    section,
    start: start + (reading.tokens[firstToken]?.start ?? 0),
    end: start + (reading.tokens[lastToken - 1]?.end ?? 0),
    firstToken,
    lastToken,
    text,
    key: nameKey(text),
  };
}
