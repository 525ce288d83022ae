import { commands, type CommentReply, type CommentThread, Selection, Uri, ViewColumn, window } from 'vscode';
import type { Session } from '../client/session';
import { isSourceDocument } from '../client/sourceDocuments';
import { addNoteCommand } from '../commandLinks';
import { registerCorrections } from '../corrections/register';
import type { Disposable } from '../disposable';
import { openPlace } from '../openPlaces';
import type { TreeEntry } from '../tree/pagedTree';
import type { Annotations } from './annotations';
import { registerExchange } from './exporting/register';
import { registerLinking } from './linking';
import { tellSaid } from './said';
import { registerSaying } from './say';
import { registerTakingBack, type Spoken } from './spoken';
import { registerTagging } from './tagging';
import { targetsAt } from './targets';
import { type NoteComment, NoteThreads } from './threads';
import { registerUndo } from './undo';
import { registerListActions } from './view/actions';
import type { AnnotationsView } from './view/annotationsView';

/** What a person does to add something to sources. */
export function registerAnnotations(spoken: Spoken, view: AnnotationsView, session: Session): Disposable[] {
  const { annotations } = spoken;
  const threads = new NoteThreads(annotations);
  return [
    annotations,
    threads,
    registerSaying(annotations),
    registerUndo(annotations),
    ...registerTakingBack(spoken),
    ...registerTagging(annotations),
    ...registerLinking(annotations),
    ...registerListActions(view, annotations),
    ...registerExchange(annotations, session),
    ...registerCorrections(session),
    tellSaid(annotations, session),
    commands.registerCommand(addNoteCommand, (entry?: TreeEntry) => addNote(threads, annotations, entry)),
    commands.registerCommand('parallax.notes.write', (reply: CommentReply) => threads.write(reply)),
    commands.registerCommand('parallax.notes.resolve', (thread: CommentThread) =>
      threads.resolve(thread, true),
    ),
    commands.registerCommand('parallax.notes.reopen', (thread: CommentThread) =>
      threads.resolve(thread, false),
    ),
    commands.registerCommand('parallax.notes.edit', (comment: NoteComment) => threads.beginEdit(comment)),
    commands.registerCommand('parallax.notes.save', (comment: NoteComment) => threads.endEdit(comment)),
    commands.registerCommand('parallax.notes.cancel', () => threads.cancelEdit()),
    commands.registerCommand('parallax.notes.delete', (comment: NoteComment) => threads.remove(comment)),
  ];
}

/** Opens the editor’s own box for a comment on what is selected, or on what a line of a view stands for. */
async function addNote(threads: NoteThreads, annotations: Annotations, entry?: TreeEntry): Promise<void> {
  const places = entry && 'node' in entry ? (entry.node.places ?? []) : [];
  const [first] = places;
  if (first) {
    await openPlace(first, ViewColumn.Active);
    const { folder } = annotations.placeOf(Uri.parse(first.uri));
    threads.expect(first, await targetsAt(annotations, folder, places));
  }
  const editor = window.activeTextEditor;
  if (!editor || !isSourceDocument(editor.document)) return;
  if (editor.selection.isEmpty) {
    const word = editor.document.getWordRangeAtPosition(editor.selection.active);
    if (word) editor.selection = new Selection(word.start, word.end);
  }
  await commands.executeCommand('workbench.action.addComment');
}
