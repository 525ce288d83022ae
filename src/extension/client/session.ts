import { type CancellationToken, EventEmitter, type LogOutputChannel, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeConfigurationNotification,
  type NotificationType,
  type RequestType,
} from 'vscode-languageclient';
import { type Disposable, disposeAll } from '../disposable';
import { libraryChanged, readFile } from '../../protocol/library';
import { getStatus, type Status, statusChanged } from '../../protocol/status';
import type { Library } from '../library/library';
import { readSourceText } from '../library/sourceText';
import { serverSettings } from '../settings';
import { KeptServer } from './keptServer';
import { isSourceDocument } from './sourceDocuments';

const nothing: Status = {
  sources: 0,
  stories: 0,
  problems: 0,
  discrepancies: 0,
  quotations: 0,
  loading: 0,
  notices: [],
  originals: [],
};

/** The talk with the language server, which starts with the first source. */
export class Session implements Disposable {
  readonly #statusChanges = new EventEmitter<Status>();
  readonly #subscriptions: Disposable[];
  readonly #library: Library;
  readonly #create: (session: Session) => BaseLanguageClient;
  readonly #server = new KeptServer({
    start: () => this.#startClient(),
    askAgain: problem => this.#askAgain(problem),
  });
  #log: LogOutputChannel | undefined;
  #status = nothing;

  readonly onDidChangeStatus = this.#statusChanges.event;

  /** `create` makes the client with its server, not yet started. */
  constructor(library: Library, create: (session: Session) => BaseLanguageClient) {
    this.#library = library;
    this.#create = create;
    const startIfNeeded = (): void => {
      if (this.#isNeeded()) void this.#server.start();
    };
    this.#subscriptions = [
      this.#statusChanges,
      workspace.onDidOpenTextDocument(startIfNeeded),
      library.onDidChange(change => {
        if (this.#server.client) void this.notify(libraryChanged, change);
        else startIfNeeded();
      }),
      workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('parallax'))
          void this.notify(DidChangeConfigurationNotification.type, { settings: serverSettings() });
      }),
    ];
    startIfNeeded();
  }

  get status(): Status {
    return this.#status;
  }

  /** Where one server after the other writes what went wrong. */
  get log(): LogOutputChannel {
    return (this.#log ??= window.createOutputChannel('Parallax', { log: true }));
  }

  /** Asks the server; undefined while there is none, for want of sources or because it can't be started. */
  async request<P, R>(
    type: RequestType<P, R, void>,
    parameters: P,
    token?: CancellationToken,
  ): Promise<R | undefined> {
    const client = await this.#server.client;
    // A token that is undefined would be sent as a second parameter.
    return token
      ? client?.sendRequest<R>(type.method, parameters, token)
      : client?.sendRequest<R>(type.method, parameters);
  }

  /** Tells the server, if there is one. */
  async notify<P>(type: NotificationType<P>, parameters: P): Promise<void> {
    const client = await this.#server.client;
    await client?.sendNotification(type.method, parameters);
  }

  /** Resolves when every source known by now has been read and compared. */
  async ready(): Promise<void> {
    await this.#library.settled;
    if (!this.#isNeeded()) return;
    await this.#server.start();
    // Answered after everything that was sent before it.
    this.#setStatus((await this.request(getStatus, undefined)) ?? nothing);
    while (this.#status.loading) await this.#nextStatus();
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
    void Promise.resolve(this.#server.client)
      .then(client => client?.dispose())
      .finally(() => this.#log?.dispose());
  }

  #isNeeded(): boolean {
    return this.#library.sources.length > 0 || workspace.textDocuments.some(isSourceDocument);
  }

  /** The server has ended by itself, whatever it was doing. */
  serverEnded(): void {
    this.#server.ended();
  }

  async #startClient(): Promise<BaseLanguageClient> {
    // What was known before is gone with the server that knew it.
    this.#setStatus(nothing);
    const client = this.#create(this);
    client.onRequest(readFile, ({ uri }) => readSourceText(client.protocol2CodeConverter.asUri(uri)));
    client.onNotification(statusChanged, status => this.#setStatus(status));
    await client.start();
    await client.sendNotification(libraryChanged, await this.#library.everything());
    return client;
  }

  async #askAgain(problem: string): Promise<boolean> {
    const [again, log] = ['Try Again', 'Show Log'];
    const told = `The language server of Parallax does not run, so nothing is read. ${problem}`;
    const answer = await window.showErrorMessage(told, again, log);
    if (answer !== log) return answer === again;
    this.log.show();
    return this.#askAgain(problem);
  }

  #setStatus(status: Status): void {
    this.#status = status;
    this.#statusChanges.fire(status);
  }

  #nextStatus(): Promise<Status> {
    return new Promise(resolve => {
      const subscription = this.#statusChanges.event(status => {
        subscription.dispose();
        resolve(status);
      });
    });
  }
}
