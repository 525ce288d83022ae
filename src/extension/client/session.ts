import { type CancellationToken, EventEmitter, workspace } from 'vscode';
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
  #starting: Promise<BaseLanguageClient> | undefined;
  #status = nothing;

  readonly onDidChangeStatus = this.#statusChanges.event;

  /** `create` makes the client with its server, not yet started. */
  constructor(library: Library, create: (session: Session) => BaseLanguageClient) {
    this.#library = library;
    this.#create = create;
    const startIfNeeded = (): void => {
      if (this.#isNeeded()) void this.#start();
    };
    this.#subscriptions = [
      this.#statusChanges,
      workspace.onDidOpenTextDocument(startIfNeeded),
      library.onDidChange(change => {
        if (this.#starting) void this.notify(libraryChanged, change);
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

  /** Asks the server; undefined while there is none, for want of sources. */
  async request<P, R>(
    type: RequestType<P, R, void>,
    parameters: P,
    token?: CancellationToken,
  ): Promise<R | undefined> {
    const client = await this.#starting;
    // A token that is undefined would be sent as a second parameter.
    return token
      ? client?.sendRequest<R>(type.method, parameters, token)
      : client?.sendRequest<R>(type.method, parameters);
  }

  /** Tells the server, if there is one. */
  async notify<P>(type: NotificationType<P>, parameters: P): Promise<void> {
    const client = await this.#starting;
    await client?.sendNotification(type.method, parameters);
  }

  /** Resolves when every source known by now has been read and compared. */
  async ready(): Promise<void> {
    await this.#library.settled;
    if (!this.#isNeeded()) return;
    await this.#start();
    // Answered after everything that was sent before it.
    this.#setStatus((await this.request(getStatus, undefined)) ?? nothing);
    while (this.#status.loading) await this.#nextStatus();
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
    void this.#starting?.then(client => client.dispose());
  }

  #isNeeded(): boolean {
    return this.#library.sources.length > 0 || workspace.textDocuments.some(isSourceDocument);
  }

  #start(): Promise<BaseLanguageClient> {
    this.#starting ??= this.#startClient();
    return this.#starting;
  }

  async #startClient(): Promise<BaseLanguageClient> {
    const client = this.#create(this);
    client.onRequest(readFile, ({ uri }) => readSourceText(client.protocol2CodeConverter.asUri(uri)));
    client.onNotification(statusChanged, status => this.#setStatus(status));
    await client.start();
    await client.sendNotification(libraryChanged, await this.#library.everything());
    return client;
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
