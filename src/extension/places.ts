import { Location, type Position, Range, type TextEditor, Uri, window } from 'vscode';
import type {
  Location as PlainLocation,
  Position as PlainPosition,
  Range as PlainRange,
} from 'vscode-languageclient';
import { isSourceDocument } from './client/sourceDocuments';

/** A position in a source, as the protocol has it. */
export interface PlaceInSource {
  readonly uri: string;
  readonly position: PlainPosition;
}

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

/** Where the cursor is, if that is in a source. */
export function cursorPlace(
  editor: TextEditor | undefined = window.activeTextEditor,
): PlaceInSource | undefined {
  if (!editor || !isSourceDocument(editor.document)) return undefined;
  return { uri: editor.document.uri.toString(), position: fromPosition(editor.selection.active) };
}
