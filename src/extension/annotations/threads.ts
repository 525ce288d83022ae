import {
  type Comment,
  type CommentController,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  comments,
  MarkdownString,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Location } from 'vscode-languageclient';
import { findAnchor } from '../../annotations/anchoring';
import { safeMarkdown } from '../../annotations/formats/safeMarkdown';
import type { Annotation, Note, PassageTarget } from '../../annotations/model';
import { noteIn, type NoteThread, noteThreadsBySource, sourceKey } from '../../annotations/noteThreads';
import { PlainText } from '../../annotations/plainText';
import { targetIn } from '../../annotations/saying';
import { canBeWritten, parseTags } from '../../annotations/tags';
import { isSourceDocument } from '../client/sourceDocuments';
import { type Disposable, disposeAll } from '../disposable';
import type { Annotations, KeptAnnotation } from './annotations';
import { tellWithUndo } from './undo';

/** A note as VS Code shows it. */
export interface NoteComment extends Comment {
  readonly id: string;
  readonly thread: () => CommentThread | undefined;
}

/** Shows the notes of the open sources as comment threads, at the passages where their words stand now. */
export class NoteThreads implements Disposable {
  readonly #annotations: Annotations;
  readonly #controller: CommentController;
  /** By the id of the note and the number of the passage. */
  readonly #threads = new Map<string, CommentThread>();
  #expected: { uri: string; line: number; targets: readonly PassageTarget[] } | undefined;
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(annotations: Annotations) {
    this.#annotations = annotations;
    this.#controller = comments.createCommentController('parallax.notes', 'Parallax Notes');
    this.#controller.options = { prompt: 'Add a note', placeHolder: 'Markdown; words with # are tags' };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: document =>
        isSourceDocument(document) ? [new Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [],
    };
    this.#subscriptions = [
      this.#controller,
      annotations.onDidChange(() => this.#showSoon()),
      window.onDidChangeVisibleTextEditors(() => this.#showSoon()),
      workspace.onDidChangeTextDocument(({ document }) => isSourceDocument(document) && this.#showSoon()),
    ];
    this.#showSoon();
  }

  /** Takes what a person has written into a thread: the first note of a passage, or an answer. */
  async write({ thread, text }: CommentReply): Promise<void> {
    const known = this.#noteOf(thread);
    const { folder, path } = this.#annotations.placeOf(thread.uri);
    if (known) {
      const replyTo = known.annotation.id;
      const content = noteFrom(text, { replyTo });
      await this.#annotations.add('Answered', [{ folder, content, targets: [] }]);
      return;
    }
    const document = await workspace.openTextDocument(thread.uri);
    const range = thread.range ?? new Range(0, 0, 0, 0);
    const span = wordsIn(document, range);
    thread.dispose();
    const targets = this.#expectedAt(thread.uri, range) ?? [targetIn(path, document.getText(), span)];
    await this.#annotations.add('Note added', [{ folder, content: noteFrom(text), targets }]);
  }

  /** The next note at a place is about these passages, the first of which is there. */
  expect({ uri, range }: Location, targets: readonly PassageTarget[]): void {
    this.#expected = { uri, line: range.start.line, targets };
  }

  async resolve(thread: CommentThread, isResolved: boolean): Promise<void> {
    const kept = this.#noteOf(thread);
    const content = kept?.annotation.content;
    if (kept && content?.type === 'note')
      await this.#annotations.edit(isResolved ? 'Note resolved' : 'Note reopened', [
        { kept, content: { ...content, isResolved } },
      ]);
  }

  /** Deletes a note; the first of a thread with its answers. */
  async remove({ id }: NoteComment): Promise<void> {
    const note = this.#annotations.find(id);
    if (!note) return;
    const step = await this.#annotations.remove('Note deleted', [...this.#repliesTo(id), note]);
    tellWithUndo(this.#annotations, step);
  }

  /** Lets a person change a note, and takes what they have made of it. */
  beginEdit(comment: NoteComment): void {
    this.#change(comment, { mode: CommentMode.Editing });
  }

  async endEdit(comment: NoteComment): Promise<void> {
    const kept = this.#annotations.find(comment.id);
    const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
    const before = kept?.annotation.content;
    if (!kept || before?.type !== 'note') return;
    const { tags, text: words } = parseTags(text);
    const unwritten = before.tags.filter(tag => !canBeWritten(tag));
    const content = { ...before, text: words, tags: [...new Set([...tags, ...unwritten])] };
    await this.#annotations.edit('Note changed', [{ kept, content }]);
  }

  cancelEdit(): void {
    this.#show();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    disposeAll(this.#subscriptions);
  }

  #change(comment: NoteComment, change: Partial<Comment>): void {
    const thread = comment.thread();
    if (thread)
      thread.comments = thread.comments.map(each =>
        each === comment
          ? { ...each, body: noteSource(this.#annotations.find(comment.id)), ...change }
          : each,
      );
  }

  #noteOf(thread: CommentThread): KeptAnnotation | undefined {
    for (const [key, known] of this.#threads)
      if (known === thread) return this.#annotations.find(noteIn(key));
    return undefined;
  }

  #expectedAt(uri: Uri, range: Range): readonly PassageTarget[] | undefined {
    const expected = this.#expected;
    this.#expected = undefined;
    const isHere =
      expected?.uri === uri.toString() &&
      range.start.line <= expected.line &&
      expected.line <= range.end.line;
    return isHere && expected.targets.length > 0 ? expected.targets : undefined;
  }

  #repliesTo(id: string): KeptAnnotation[] {
    return this.#annotations.all.filter(
      ({ annotation: { content } }) => content.type === 'note' && content.replyTo === id,
    );
  }

  /** Once for all that changes in a moment. */
  #showSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), 100);
  }

  #show(): void {
    const shown = new Set<string>();
    const threads = noteThreadsBySource(this.#annotations.all);
    for (const document of workspace.textDocuments.filter(isSourceDocument)) {
      const { folder, path } = this.#annotations.placeOf(document.uri);
      const here = threads.get(sourceKey(folder, path)) ?? [];
      const plain = here.length > 0 ? new PlainText(document.getText()) : undefined;
      for (const thread of here) {
        const span = plain && findAnchor(plain, thread.anchor);
        if (!span) continue;
        shown.add(thread.key);
        const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
        this.#showThread(document.uri, range, thread);
      }
    }
    for (const [id, thread] of this.#threads)
      if (!shown.has(id)) {
        thread.dispose();
        this.#threads.delete(id);
      }
  }

  #showThread(uri: Uri, range: Range, { key, content, annotations }: NoteThread): void {
    const shown = annotations.map(each => commentOf(each, () => this.#threads.get(key)));
    let thread = this.#threads.get(key);
    if (!thread) {
      // With its comments from the first: the editor opens a thread without any for writing.
      thread = this.#controller.createCommentThread(uri, range, shown);
      thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
      this.#threads.set(key, thread);
    } else {
      thread.comments = shown;
    }
    if (!thread.range?.isEqual(range)) thread.range = range;
    thread.state = content.isResolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.contextValue = content.isResolved ? 'resolved' : 'open';
    thread.label = content.isResolved ? 'Resolved' : 'Note';
  }
}

function commentOf(annotation: Annotation, thread: NoteComment['thread']): NoteComment {
  const { id, author, content, modified } = annotation;
  const note = content.type === 'note' ? content : undefined;
  // No command, no HTML and no picture of a note is ever run or loaded: what looks like one is shown as text.
  const body = new MarkdownString(safeMarkdown(note?.text ?? ''));
  return {
    id,
    thread,
    body,
    mode: CommentMode.Preview,
    author: { name: author ?? 'Somebody' },
    contextValue: 'note',
    ...(note?.tags.length && { label: note.tags.map(tag => `#${tag}`).join(' ') }),
    ...(modified && { timestamp: new Date(modified) }),
  };
}

/** What a person edits: the words with their tags behind them. */
function noteSource(note: KeptAnnotation | undefined): string {
  const content = note?.annotation.content;
  if (content?.type !== 'note') return '';
  const tags = content.tags.filter(canBeWritten).map(tag => `#${tag}`);
  return [content.text, ...tags].filter(Boolean).join(' ');
}

function noteFrom(written: string, rest: Partial<Note> = {}): Note {
  return { type: 'note', ...parseTags(written), isResolved: false, ...rest };
}

/** The words of a range; of an empty one those of its whole line. */
function wordsIn(document: TextDocument, range: Range): { start: number; end: number } {
  const whole = range.isEmpty ? document.lineAt(range.start.line).range : range;
  return { start: document.offsetAt(whole.start), end: document.offsetAt(whole.end) };
}
