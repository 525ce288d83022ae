import type { Connection, InitializeParams } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilities } from './capabilities';
import { clientLibrary } from './clientLibrary';
import { Desk } from './desk';
import type { Host } from './host';
import { registerLanguageFeatures } from './languageFeatures';
import type { Library } from './library';
import type { Options } from './options';
import { parseOptions } from './options';
import { registerParallaxRequests } from './parallaxRequests';
import { SemanticTokenRequests } from './semanticTokenRequests';
import type { WeightsFile } from './trainedReader';
import { canonical } from './uris';

/** Runs the language server on a connection, until that ends. */
export function serve(connection: Connection, host: Host): void {
  connection.onInitialize(params => {
    const options = parseOptions(params.initializationOptions, host.settings);
    const library = libraryFor(connection, host, params, options);
    const kindPages = options.kindPages ?? host.kindPages;
    const kindPage = (kind: string): string => `${kindPages.replace(/\/$/, '')}/${kind}.md`;
    const readWeights = (file: WeightsFile): Promise<Uint8Array> => host.readWeights(file, connection);
    const desk = new Desk(connection, library, options, kindPage, readWeights, () => host.pause());
    registerParallaxRequests(connection, desk);
    registerLanguageFeatures(connection, desk, {
      commands: options.commands,
      takesLinks: params.capabilities.textDocument?.definition?.linkSupport ?? false,
      kindPage,
    });
    const tokens = new SemanticTokenRequests(connection, desk);
    followDocuments(connection, desk, tokens);
    connection.onDidChangeConfiguration(({ settings }) => {
      desk.changeSettings(settings);
      library.useWanted?.(desk.settings);
    });
    connection.onInitialized(() => library.start(change => desk.changeLibrary(change)));
    connection.onShutdown(() => {
      library.dispose();
      desk.dispose();
    });
    return capabilities(options.commands.size > 0);
  });
  connection.listen();
}

function libraryFor(connection: Connection, host: Host, params: InitializeParams, options: Options): Library {
  const own = options.library === 'disk' ? host.ownLibrary : undefined;
  return own?.(connection, params, options.settings) ?? clientLibrary(connection);
}

/** Open documents are sources too, saved or not, wherever they lie. */
function followDocuments(connection: Connection, desk: Desk, tokens: SemanticTokenRequests): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) =>
    desk.open(canonical(document.uri), { version: document.version, text: document.getText() }),
  );
  documents.onDidSave(({ document }) => desk.save(canonical(document.uri)));
  documents.onDidClose(({ document }) => {
    desk.close(canonical(document.uri));
    tokens.forget(canonical(document.uri));
  });
  documents.listen(connection);
}
