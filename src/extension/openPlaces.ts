import { commands, Location, Range, type TextDocumentShowOptions, Uri, ViewColumn, window } from 'vscode';
import type { Location as PlainLocation } from 'vscode-languageclient';
import type { Disposable } from './disposable';
import { internalCommands } from './commandLinks';
import { toLocation } from './places';

/**
 * Opens a place with its words selected. A document opened for its text would live on when its tab is closed, even
 * when its file is deleted; hence the command.
 */
export async function openPlace(
  place: PlainLocation,
  viewColumn: ViewColumn,
  preserveFocus = false,
): Promise<void> {
  const { uri, range: selection } = toLocation(place);
  const options: TextDocumentShowOptions = { viewColumn, preserveFocus, preview: true, selection };
  await commands.executeCommand('vscode.open', uri, options);
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
  await commands.executeCommand('workbench.action.focusFirstEditorGroup');
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
