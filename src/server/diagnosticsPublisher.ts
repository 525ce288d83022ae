import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { Member, Snapshot, SourceId } from '../corpus/model';
import { type KindPage, markedProblems } from './features/diagnostics';
import type { Finding, Findings } from './findings';
import { problemsBySource } from './findings';
import type { OpenDocument } from './sources';

/** What a client has been told of a file, as it was sent and what it was made of. */
interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly member: Member | undefined;
  readonly problems: readonly Finding[];
}

/** Tells the client of problems, and of none twice: only of files where something is different from before. */
export class DiagnosticsPublisher {
  readonly #send: (params: PublishDiagnosticsParams) => void;
  readonly #kindPage: KindPage;
  readonly #openDocument: (id: SourceId) => OpenDocument | undefined;
  /** What the client has been told of each file that has problems. */
  readonly #told = new Map<SourceId, Told>();

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
    const problems = problemsBySource(findings).get(uri) ?? [];
    const before = this.#told.get(uri);
    if (before && before.member === member && areSame(before.problems, problems)) return;
    const diagnostics = markedProblems(snapshot, findings, uri, this.#kindPage).map(
      ({ diagnostic }) => diagnostic,
    );
    const isKnown = JSON.stringify(diagnostics) === JSON.stringify(before?.diagnostics ?? []);
    if (!isKnown && before && before.member === member && this.#canWait(before.diagnostics, diagnostics))
      return;
    if (diagnostics.length) this.#told.set(uri, { diagnostics, member, problems });
    else this.#told.delete(uri);
    if (isKnown) return;
    this.#send({ uri, diagnostics, ...(document && { version: document.version }) });
  }

  /**
   * Whether only the other sides have moved, in documents that somebody types in: where they are now is told when those
   * are saved, so that typing in one file publishes nothing for the others.
   */
  #canWait(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
    const settled = ({ relatedInformation = [], ...rest }: Diagnostic): unknown => {
      const related = relatedInformation.map(({ location: { uri, range }, message }) =>
        this.#openDocument(uri)?.isEdited ? [message, uri] : [message, uri, range],
      );
      return [rest, related];
    };
    return JSON.stringify(before.map(settled)) === JSON.stringify(now.map(settled));
  }
}

/** Whether the problems are the very same: what concerns other sources is in them, and a new one where that changed. */
function areSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ discrepancy, severity }, i) =>
        discrepancy === others[i]?.discrepancy && severity === others[i].severity,
    )
  );
}
