import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, Position, Range } from 'vscode-languageserver-protocol';
import type { Member } from '../corpus/model';
import type { Span } from '../language/span';
import { slice } from '../language/span';
import { remembered } from '../language/remembered';
import type { Place } from '../protocol/place';
import type { Source } from '../source/model';

const documents = new WeakMap<Source, TextDocument>();

/** The text of a source as lines; found once for each reading. */
function documentOf(source: Source): TextDocument {
  return remembered(documents, source, () => TextDocument.create('', '', 0, source.text));
}

/** The offset of a position; the nearest one where the text has no such line or column. */
export function offsetAt(source: Source, position: Position): number {
  return documentOf(source).offsetAt(position);
}

/** The position of an offset. */
export function positionAt(source: Source, offset: number): Position {
  return documentOf(source).positionAt(offset);
}

/** The range that a span covers. */
export function rangeOf(source: Source, span: Span): Range {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) };
}

/** The span that a range covers. */
export function spanOf(source: Source, range: Range): Span {
  return { start: offsetAt(source, range.start), end: offsetAt(source, range.end) };
}

/** Where a span of a member is. */
export function locationOf(member: Member, span: Span): Location {
  return { uri: member.id, range: rangeOf(member.source, span) };
}

/** Where a span of a member is, with words to show for it: its own if no others are given. */
export function placeOf(member: Member, span: Span, text?: string): Place {
  return { ...locationOf(member, span), text: text ?? oneLine(slice(member.source.text, span)) };
}

/** The text on one line, without space around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text on one line, or as much of its beginning as `length` characters hold, cut between words. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const words = cut.slice(0, space > length / 2 ? space : length);
  return `${words.replace(/[\s,;:–—\ud800-\udbff-]+$/, '')}…`;
}
