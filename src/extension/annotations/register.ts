import { commands, type CommentReply, type CommentThread, Selection, window } from 'vscode';
import { saidChanged } from '../../protocol';
import type { Session } from '../client/session';
import { isSourceDocument } from '../client/sourceDocuments';
import { registerCorrections } from '../corrections/register';
import type { Disposable } from '../disposable';
import type { Annotations } from './annotations';
import { registerExchange } from './exporting/register';
import { saidIn } from './said';
import { registerSaying } from './say';
import { type NoteComment, NoteThreads } from './threads';
import { registerUndo } from './undo';
import { registerListActions } from './view/actions';
import type { AnnotationsView } from './view/annotationsView';

/** What a person does to add something to sources. */
export function registerAnnotations(
  annotations: Annotations,
  view: AnnotationsView,
  session: Session,
): Disposable[] {
  const threads = new NoteThreads(annotations);
  return [
    annotations,
    threads,
    registerSaying(annotations),
    registerUndo(annotations),
    ...registerListActions(view, annotations),
    ...registerExchange(annotations, session),
    ...registerCorrections(session),
    annotations.onDidChange(() => void session.notify(saidChanged, { said: saidIn(annotations) })),
    commands.registerCommand('parallax.addNote', addNote),
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

/** Opens the editor’s own box for a comment on what is selected. */
async function addNote(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isSourceDocument(editor.document)) return;
  if (editor.selection.isEmpty) {
    const word = editor.document.getWordRangeAtPosition(editor.selection.active);
    if (word) editor.selection = new Selection(word.start, word.end);
  }
  await commands.executeCommand('workbench.action.addComment');
}
