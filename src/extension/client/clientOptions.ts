import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  WorkDoneProgressCancelNotification,
} from 'vscode-languageclient';
import type { ServerOptions } from '../../protocol/options';
import { saidIn } from '../annotations/said';
import type { Spoken } from '../annotations/spoken';
import { hoverCard } from '../card/hover';
import type { Decisions } from '../discrepancy/decisions';
import { serverSettings, sourceLanguage } from '../settings';
import { explainedDiagnostics } from './diagnostics';
import { loadingProgress } from './loadingProgress';
import type { Session } from './session';
import { isSourceDocument } from './sourceDocuments';

/** Makes a client with its server, not yet started: as a process or as a worker. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** How the client talks to the server, and what the extension does in its midst. */
export function clientOptions(session: Session, decisions: Decisions, spoken: Spoken): LanguageClientOptions {
  const initializationOptions: ServerOptions = {
    library: 'client',
    settings: serverSettings(),
    decisions: decisions.all,
    said: saidIn(spoken.annotations),
  };
  return {
    documentSelector: [{ language: sourceLanguage }],
    diagnosticCollectionName: 'Parallax',
    outputChannel: session.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    // The session starts another server itself, since that must be told of the library too.
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        session.serverEnded();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    initializationFailedHandler: () => false,
    middleware: {
      ...onlySources,
      provideHover: hoverCard(session, spoken),
      handleDiagnostics: (uri, diagnostics, next) => next(uri, explainedDiagnostics(diagnostics)),
      handleWorkDoneProgress: loadingProgress(
        token => void session.notify(WorkDoneProgressCancelNotification.type, { token }),
      ),
    },
  };
}

/** The server hears of sources alone, not of past versions of them in a comparison. */
const onlySources: Middleware = {
  didOpen: async (document, next) => {
    if (isSourceDocument(document)) await next(document);
  },
  didChange: async (change, next) => {
    if (isSourceDocument(change.document)) await next(change);
  },
  didClose: async (document, next) => {
    if (isSourceDocument(document)) await next(document);
  },
};
