import type { InitializeResult } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { semanticTokenModifiers, semanticTokenTypes } from '../protocol/semanticTokens';

/** What the server offers to any editor; `hasActions` says whether there are quick fixes that the client can run. */
export function capabilities(hasActions: boolean): InitializeResult {
  return {
    serverInfo: { name: 'Parallax' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: { label: 'Parallax' },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      ...(hasActions && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
      semanticTokensProvider: {
        legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
        full: { delta: true },
        range: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
