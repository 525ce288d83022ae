import type { CancellationToken, Connection, TextDocumentIdentifier } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Snapshot, SourceId } from '../corpus/model';
import type { Desk } from './desk';
import { cardAt } from './features/card/card';
import { codeActions } from './features/codeActions';
import { quotationActions } from './features/corrections/quotationActions';
import { definitionAt } from './features/definition';
import { type KindPage, markedProblems } from './features/diagnostics';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/folding';
import { highlightsAt } from './features/highlights';
import { hoverOf } from './features/hover';
import { referencesAt } from './features/references';
import { workspaceSymbols } from './features/workspaceSymbols';
import { canonical } from './uris';

/** What the client can do and wants to know. */
export interface Client {
  readonly commands: ReadonlySet<string>;
  /** Whether it takes links with the range that they start from. */
  readonly takesLinks: boolean;
  readonly kindPage: KindPage;
}

/** Answers the requests of the Language Server Protocol. */
export function registerLanguageFeatures(connection: Connection, desk: Desk, client: Client): void {
  const about = aboutSource(desk);
  connection.onHover(
    aboutSource(desk, { hurry: true })((snapshot, uri, { position }) => {
      const card = cardAt(snapshot, desk.findingsOf(snapshot), uri, position);
      return card ? hoverOf(card) : null;
    }),
  );
  connection.onDefinition(
    about((snapshot, uri, { position }) => {
      const links = definitionAt(snapshot, uri, position);
      if (client.takesLinks) return links;
      return links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
    }),
  );
  connection.onReferences(
    about((snapshot, uri, { position, context }) =>
      referencesAt(snapshot, uri, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    about((snapshot, uri, { position }) => highlightsAt(snapshot, uri, position)),
  );
  connection.onDocumentSymbol(about((snapshot, uri) => documentSymbols(snapshot, uri)));
  connection.onFoldingRanges(about((snapshot, uri) => foldingRanges(snapshot, uri)));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(desk.snapshot, query));
  connection.onCodeAction(
    about((snapshot, uri, { range }) => {
      const problems = markedProblems(snapshot, desk.findingsOf(snapshot), uri, client.kindPage);
      return [
        ...codeActions(snapshot, uri, problems, range, client.commands),
        ...quotationActions(snapshot, uri, range, client.commands),
      ];
    }),
  );
}

/**
 * Makes handlers for requests about a source: each gets a snapshot that has its present text. In a hurry that may be one
 * read by rules, which is right only for what is soon asked for again.
 */
export function aboutSource(desk: Desk, { hurry = false } = {}) {
  return <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
      answer: (snapshot: Snapshot, uri: SourceId, params: P) => R,
    ) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      const uri = canonical(params.textDocument.uri);
      const snapshot = await desk.including(uri, token, hurry);
      if (!snapshot) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
      return answer(snapshot, uri, params);
    };
}
