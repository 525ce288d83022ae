import { Location, type Position, Range, Uri } from 'vscode';
import type {
  Location as PlainLocation,
  Position as PlainPosition,
  Range as PlainRange,
} from 'vscode-languageclient';

/** A range of the protocol as one of the editor. */
export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** A place of the protocol as one of the editor. */
export function toLocation({ uri, range }: PlainLocation): Location {
  return new Location(Uri.parse(uri), toRange(range));
}

/** A position of the editor as one of the protocol. */
export function fromPosition({ line, character }: Position): PlainPosition {
  return { line, character };
}
