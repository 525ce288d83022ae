import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../corpus/model';
import { type KindPage, markedProblems } from './features/diagnostics';
import type { Findings } from './findings';
import { problemsBySource } from './findings';
import type { OpenDocument } from './sources';

/** Tells the client of problems, and of none twice: only of files where something is different from before. */
export class DiagnosticsPublisher {
  readonly #send: (params: PublishDiagnosticsParams) => void;
  readonly #kindPage: KindPage;
  readonly #openDocument: (id: SourceId) => OpenDocument | undefined;
  /** What the client has been told of each file that has problems. */
  readonly #told = new Map<SourceId, string>();

  constructor(
    send: (params: PublishDiagnosticsParams) => void,
    kindPage: KindPage,
    openDocument: (id: SourceId) => OpenDocument | undefined,
  ) {
    this.#send = send;
    this.#kindPage = kindPage;
    this.#openDocument = openDocument;
  }

  publish(snapshot: Snapshot, findings: Findings): void {
    for (const id of new Set([...problemsBySource(findings).keys(), ...this.#told.keys()]))
      this.#publishOne(snapshot, findings, id);
  }

  #publishOne(snapshot: Snapshot, findings: Findings, uri: SourceId): void {
    const document = this.#openDocument(uri);
    const member = snapshot.member(uri);
    // Typed in since: the next snapshot has the places where the client has them.
    if (document && member && document.text !== member.source.text) return;
    const diagnostics = markedProblems(snapshot, findings, uri, this.#kindPage).map(
      ({ diagnostic }) => diagnostic,
    );
    const told = JSON.stringify(diagnostics);
    if (told === (this.#told.get(uri) ?? '[]')) return;
    if (diagnostics.length) this.#told.set(uri, told);
    else this.#told.delete(uri);
    this.#send({ uri, diagnostics, ...(document && { version: document.version }) });
  }
}
