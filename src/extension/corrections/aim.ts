import { type Range, type TextEditor, window } from 'vscode';
import type { Position } from 'vscode-languageclient';
import { type Correctable, getCorrectable, type PlacedWords } from '../../protocol/corrections';
import type { Session } from '../client/session';
import { isSourceDocument } from '../client/sourceDocuments';
import { fromPosition } from '../places';
import type { TreeEntry } from '../tree/pagedTree';

/** What a command of corrections is called with: a place in a source, a line of a view, or nothing for the cursor. */
export type AimArgument = { readonly uri: string; readonly position: Position } | TreeEntry | undefined;

/** What a person means to correct. */
export interface Aim extends Correctable {
  /** The words that are selected, in text order; those of the word at the cursor where nothing is. */
  readonly selected: readonly PlacedWords[];
  /** Whether the person has selected them. */
  readonly isSelection: boolean;
  /** How often the source has the words that are selected. */
  readonly occurrences: number;
}

/** What is known of the mention that a person means. */
export type Mention = NonNullable<Aim['mention']>;

/** Finds out what is meant; undefined where that is no source. */
export async function aimAt(session: Session, argument: AimArgument): Promise<Aim | undefined> {
  const editor = window.activeTextEditor;
  const place = placeOf(argument);
  if (place) return aimOf(session, place, undefined);
  if (!editor || !isSourceDocument(editor.document)) return undefined;
  const uri = editor.document.uri.toString();
  return aimOf(session, { uri, position: fromPosition(editor.selection.start) }, editor);
}

async function aimOf(
  session: Session,
  { uri, position }: { readonly uri: string; readonly position: Position },
  editor: TextEditor | undefined,
): Promise<Aim | undefined> {
  const correctable = await session.request(getCorrectable, {
    uri,
    range: { start: position, end: position },
  });
  if (!correctable) return undefined;
  const selected = editor ? selectedIn(editor) : [];
  const text = editor?.document.getText() ?? '';
  const [first] = selected;
  return {
    ...correctable,
    selected,
    isSelection: editor?.selection.isEmpty === false,
    occurrences: first ? text.split(first.words).length - 1 : 0,
  };
}

function placeOf(argument: AimArgument): { uri: string; position: Position } | undefined {
  if (!argument) return undefined;
  if ('position' in argument) return argument;
  const place = 'node' in argument ? argument.node.places?.[0] : undefined;
  return place && { uri: place.uri, position: place.range.start };
}

/** The selected words of an editor, or the word at its cursor. */
export function selectedIn({ document, selections, selection }: TextEditor): PlacedWords[] {
  const word = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : undefined;
  const ranges: readonly Range[] = word ? [word] : selections.filter(({ isEmpty }) => !isEmpty);
  const source = document.uri.toString();
  return ranges
    .map(range => ({
      source,
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      words: document.getText(range),
    }))
    .sort((a, b) => a.start - b.start);
}
