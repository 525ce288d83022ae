import type { Correction, Passage } from '../corrections';
import { isInText, passagesOf } from './passages';

/** The corrections whose passages the text has, in their order. */
export function applicable(text: string, corrections: readonly Correction[]): Correction[] {
  return corrections.filter(correction => passagesOf(correction).every(passage => isInText(text, passage)));
}

/** The same, each correction that holds everywhere once for each place that has its words. */
export function spreadOut(text: string, corrections: readonly Correction[]): Correction[] {
  return corrections.flatMap(correction =>
    'reach' in correction && correction.reach === 'everywhere'
      ? occurrences(text, correction.passage.words).map(passage => ({ ...correction, passage }))
      : correction,
  );
}

/** The places that have these words, not as a part of longer ones. */
export function occurrences(text: string, words: string): Passage[] {
  const found: Passage[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!isInsideWord(text, at) && !isInsideWord(text, end)) found.push({ start: at, end, words });
  }
  return found;
}

function isInsideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** What the reading depends on beside the text, the same whatever the line ends; empty without corrections. */
export function fingerprint(text: string, corrections: readonly Correction[]): string {
  if (corrections.length === 0) return '';
  const plain = (words: string): string => words.replaceAll('\r\n', '\n');
  return JSON.stringify(corrections, (_, value: unknown) =>
    isPassage(value) ? [plain(text.slice(0, value.start)).length, plain(value.words)] : value,
  );
}

function isPassage(value: unknown): value is Passage {
  return typeof value === 'object' && value !== null && 'words' in value;
}
