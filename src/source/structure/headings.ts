import { closedClass } from '../../language/lexicon/closedClass';
import type { Line } from './lines';

const caption =
  /^(?:file photo|file|photo|image|picture|caption|photo illustration|in this (?:photo|image|picture)|pictured)\s?[:—–-]|\((?:photo|image|picture|ap photo|credit|photo credit|reuters|file)\b[^()]{0,100}\)\.?$|(?:\/|photo by |photograph: |photo: |image: |credit: |©\s?)(?:[^/]{0,60}\/)?\s?(?:getty images?|afp|reuters|ap|epa|epa-efe|shutterstock|bloomberg|pool|the new york times|ap photo)[^.]{0,30}$/i;

/** Whether the line says what a picture shows. */
export function isCaption(line: string): boolean {
  return line.length < 500 && caption.test(line);
}

/**
 * Whether the line is the headline, given that it is the first of the article's own: short, and either without a full
 * stop or told again by the paragraph below it.
 */
export function isHeadline(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.text.length > 220) return false;
  const inner = line.text.slice(0, -1);
  if (/[.!?]["”’]? \p{Lu}.{20}/u.test(inner) && !/[:?]/.test(inner)) return false;
  if (!/\.["”’)]?$/.test(line.text)) return line.text.length < 180 || next.text.length > line.text.length;
  return isToldAgain(line.text, next.text);
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [];
  return new Set(words.filter(word => !closedClass.has(word)));
}

function isToldAgain(headline: string, paragraph: string): boolean {
  const words = [...contentWords(headline)];
  const below = contentWords(paragraph.slice(0, 1200));
  const stems = new Set([...below].map(word => word.slice(0, 5)));
  const again = words.filter(word => stems.has(word.slice(0, 5))).length;
  return words.length >= 3 && again >= 0.5 * words.length && paragraph.length > headline.length;
}

/** Whether a line between others is a heading: short, without the end of a sentence, above a longer paragraph. */
export function isHeading(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (text.length > 90 || next === undefined || !/[\p{L}]/u.test(text)) return false;
  if (isPullHead(text)) return true;
  if (!/^[\p{Lu}\p{N}“"‘'«(]/u.test(text) || text.split(/\s+/).length > 12) return false;
  if (/[.!,;:…—–-]["”’»)]?$|["”»]$/.test(text)) return false;
  if (text.endsWith('?') && text.length > 60) return false;
  return next.text.length > text.length + 20;
}

/** A line wholly in quotation marks and in capitals or title case: words of the article held up as a heading. */
function isPullHead(text: string): boolean {
  const match = /^["“‘'«](.{2,80})["”’'»][.!?]?$/.exec(text);
  if (match === null || /["“”«»]/.test(match[1] ?? '')) return false;
  const words = (match[1] ?? '').match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (words.length === 0 || words.length > 10) return false;
  const long = words.filter(word => word.length > 3);
  const capital = (word: string): boolean => /^\p{Lu}/u.test(word);
  if (words.every(word => word === word.toUpperCase())) return true;
  return long.length >= 3 && long.every(capital);
}
