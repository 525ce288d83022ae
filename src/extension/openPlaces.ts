import {
  commands,
  Location,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Location as PlainLocation } from 'vscode-languageclient';
import type { Disposable } from './disposable';
import { internalCommands } from './commandLinks';
import { toLocation } from './places';

/** Opens a place with its words selected. */
export async function openPlace(
  place: PlainLocation,
  column: ViewColumn,
  preserveFocus = false,
): Promise<TextEditor> {
  const { uri, range } = toLocation(place);
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, {
    viewColumn: column,
    preserveFocus,
    preview: true,
  });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Opens the first place, and the second beside it; the first keeps the focus. */
async function openPlaces(places: readonly PlainLocation[]): Promise<void> {
  const [first, second] = places;
  if (!first) return;
  if (!second) {
    await openPlace(first, ViewColumn.Active);
    return;
  }
  await openPlace(first, ViewColumn.One);
  await openPlace(second, ViewColumn.Two, true);
}

type PlainRange = readonly [number, number, number, number];

/** Shows ranges of one source in a peek view at the cursor of the active editor. */
async function peek(uri: string, ranges: readonly PlainRange[]): Promise<void> {
  const target = Uri.parse(uri);
  const locations = ranges.map(numbers => new Location(target, new Range(...numbers)));
  const editor = window.activeTextEditor;
  const from = editor ? [editor.document.uri, editor.selection.active] : [target, locations[0]?.range.start];
  await commands.executeCommand('editor.action.peekLocations', ...from, locations, 'peek');
}

/** The commands behind links and tree items that open something. */
export function registerOpening(): Disposable[] {
  return [
    commands.registerCommand(internalCommands.openPlaces, openPlaces),
    commands.registerCommand(internalCommands.peek, peek),
  ];
}
