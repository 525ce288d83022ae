import { type TextDocument, TabInputText, TabInputTextDiff, type Uri, window, workspace } from 'vscode';
import { DidCloseTextDocumentNotification, DidOpenTextDocumentNotification } from 'vscode-languageclient';
import { type Disposable, disposeAll } from '../disposable';
import type { Library } from '../library/library';
import type { Session } from './session';

/**
 * The editor keeps a document for minutes after its last tab was closed, where anything has asked for it, as comments do.
 * One whose file is gone as well is closed for the server, so that no deleted article stays in the views.
 */
export class LingeringDocuments implements Disposable {
  readonly #session: Session;
  readonly #deleted = new Set<string>();
  readonly #closed = new Set<string>();
  readonly #subscriptions: Disposable[];

  constructor(session: Session, library: Library) {
    this.#session = session;
    this.#subscriptions = [
      library.onDidChange(({ sources, changed = [], deleted = [] }) => {
        deleted.forEach(uri => this.#deleted.add(uri));
        [...(sources ?? []), ...changed].forEach(uri => this.#isThere(uri));
        this.#closeHidden();
      }),
      window.tabGroups.onDidChangeTabs(() => this.#closeHidden()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
    ];
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
  }

  #closeHidden(): void {
    for (const uri of this.#deleted) {
      const document = openDocument(uri);
      if (!document) this.#deleted.delete(uri);
      if (!document || document.isDirty || isInTab(uri) || this.#closed.has(uri)) continue;
      this.#closed.add(uri);
      void this.#session.notify(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    }
  }

  /** The file has come back, and its document may still be there. */
  #isThere(uri: string): void {
    const document = openDocument(uri);
    if (this.#closed.has(uri) && document) {
      const { languageId, version } = document;
      const textDocument = { uri, languageId, version, text: document.getText() };
      void this.#session.notify(DidOpenTextDocumentNotification.type, { textDocument });
    }
    this.#forget(uri);
  }

  #forget(uri: string): void {
    this.#deleted.delete(uri);
    this.#closed.delete(uri);
  }
}

function openDocument(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find(document => document.uri.toString() === uri);
}

function isInTab(uri: string): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => urisOf(input).some(shown => shown.toString() === uri)),
  );
}

function urisOf(input: unknown): Uri[] {
  if (input instanceof TabInputTextDiff) return [input.original, input.modified];
  return input instanceof TabInputText ? [input.uri] : [];
}
