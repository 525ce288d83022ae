import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Diagnostic,
  InitializeParams,
  InitializeResult,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { getStatus, type Status, statusChanged } from '../../../src/protocol/status';

/** Builds what ships, where nobody has yet. */
export function buildIfMissing(): void {
  if (!existsSync('dist/cli.js')) execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'ignore' });
}

/** How a client is set up; the server is a process of its own. */
export interface ClientOptions {
  /** The command line of the server, after `node`. */
  readonly command?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly capabilities?: InitializeParams['capabilities'];
  /** Is called before `initialize`, to answer requests of the server. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

/** An editor, as far as a language server can tell. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly folder: string;
  /** Everything that was published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  initialized: InitializeResult = { capabilities: {} };
  status: Status | undefined;
  readonly #process: ChildProcess;
  #wake: (() => void)[] = [];
  #version = 1;

  private constructor(folder: string, process: ChildProcess) {
    this.folder = folder;
    this.#process = process;
    if (!process.stdout || !process.stdin) throw new Error('The server has no standard input and output.');
    this.connection = createProtocolConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.published.push(params);
      this.#wakeAll();
    });
    this.connection.onNotification(statusChanged, status => {
      this.status = status;
      this.#wakeAll();
    });
  }

  /** The number of the server's process. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Starts the server for the files of a folder. */
  static async start(folder: string, options: ClientOptions = {}): Promise<TestClient> {
    const { command = [resolve('dist/cli.js'), 'lsp', '--stdio'] } = options;
    const process_ = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = new TestClient(folder, process_);
    options.prepare?.(client.connection);
    client.connection.listen();
    const uri = pathToFileURL(folder).href;
    client.initialized = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still wants it
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'test' }],
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** Ends the server as an editor does; gives its exit status. */
  async stop(): Promise<number | null> {
    const exit = new Promise<number | null>(done => this.#process.once('exit', done));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await exit;
    this.connection.dispose();
    return code;
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'news-source', version: ++this.#version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces the whole text. */
  edit(uri: string, text: string): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ text }],
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  get version(): number {
    return this.#version;
  }

  /** The hover as Markdown; empty where there is none. */
  async hover(uri: string, position: Position): Promise<string> {
    const hover: Hover | null = await this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position,
    });
    const contents = hover?.contents ?? '';
    return typeof contents === 'object' && 'value' in contents ? contents.value : '';
  }

  /** What the client shows of a file now. */
  problems(uri: string): readonly Diagnostic[] {
    return this.published.findLast(params => params.uri === uri)?.diagnostics ?? [];
  }

  /** Resolves when everything has been read and compared that was sent before. */
  async ready(sources: number): Promise<Status> {
    let status = await this.connection.sendRequest(getStatus, undefined);
    this.status = status;
    await this.until(() => {
      status = this.status ?? status;
      return status.loading === 0 && status.sources === sources;
    });
    return status;
  }

  /** Resolves when it is so, looking whenever the server has told something. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>(resolve => this.#wake.push(resolve));
  }

  #wakeAll(): void {
    this.#wake.splice(0).forEach(wake => wake());
  }
}
