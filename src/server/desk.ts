import {
  type CancellationToken,
  type Connection,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { SourceRecord } from '../annotations/sourceRecord';
import type { Member, Snapshot, SourceId } from '../corpus/model';
import type { Decided } from '../protocol/decisions';
import type { LibraryChange } from '../protocol/library';
import type { ServerSettings } from '../protocol/options';
import type { AnchoredSaid, Said } from '../protocol/said';
import type { PastVersion } from '../protocol/sources';
import type { Status } from '../protocol/status';
import { statusChanged } from '../protocol/status';
import { Decisions } from './decisions';
import { DiagnosticsPublisher } from './diagnosticsPublisher';
import type { KindPage } from './features/diagnostics';
import { type Notice, statusOf } from './features/status';
import { type Findings, findingsOf } from './findings';
import type { Library } from './library';
import { Loader } from './loader';
import { LoadingProgress } from './loadingProgress';
import { counted } from './markdown';
import type { Options } from './options';
import { parseSettings } from './options';
import { PastVersions } from './pastVersions';
import { Snapshots } from './snapshots';
import { type OpenDocument, Sources } from './sources';
import { LazyReader, type ReadWeights } from './trainedReader';

/** Where everything comes together: what changes goes in, what is to be shown comes out. */
export class Desk {
  readonly #connection: Connection;
  readonly #sources = new Sources();
  readonly #past = new PastVersions();
  readonly #reader: LazyReader;
  readonly #snapshots: Snapshots;
  readonly #loader: Loader;
  readonly #progress: LoadingProgress;
  readonly #publisher: DiagnosticsPublisher;
  #settings: ServerSettings;
  #decisions: readonly Decided[];
  #findings = new WeakMap<Snapshot, Findings>();
  #stopped: Notice | undefined;

  constructor(
    connection: Connection,
    library: Library,
    { settings, decisions, said }: Options,
    kindPage: KindPage,
    readWeights: ReadWeights,
    pause: () => Promise<void>,
  ) {
    this.#connection = connection;
    this.#settings = settings;
    this.#decisions = decisions;
    this.#sources.stories = settings.stories;
    this.#sources.keepSaid(said);
    const report = (error: unknown): void =>
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    this.#reader = new LazyReader(readWeights, problem => this.#tellOfRules(problem));
    this.#snapshots = new Snapshots(this.#sources, this.#reader, pause, () => this.#show(), report);
    this.#loader = new Loader(
      id => library.read(id),
      (id, text) => {
        this.#sources.read(id, text);
        this.#snapshots.change('meanwhile');
      },
    );
    this.#progress = new LoadingProgress(connection, () => this.#stopLoading());
    this.#publisher = new DiagnosticsPublisher(
      params => void connection.sendDiagnostics(params),
      kindPage,
      id => this.#sources.openDocument(id),
    );
  }

  /** A document was opened or edited. */
  open(id: SourceId, document: Omit<OpenDocument, 'isEdited'>): void {
    const isNew = !this.#sources.openDocument(id);
    this.#sources.open(id, document);
    this.#snapshots.change(isNew ? 'now' : 'soon');
  }

  /** A document was saved. */
  save(id: SourceId): void {
    this.#sources.save(id);
    if (!this.#snapshots.isStale) this.#show();
  }

  close(id: SourceId): void {
    if (this.#sources.close(id)) this.#loader.add([id]);
    else this.#snapshots.change('now');
  }

  /** Takes in what the library says. */
  changeLibrary(change: LibraryChange): void {
    const { toRead, gone } = this.#sources.change(change);
    this.#loader.remove(gone);
    this.#loader.add(toRead);
    if (change.sources) this.#stopped = undefined;
    this.#snapshots.change('meanwhile');
    if (change.annotationFiles?.length) this.#showAnew();
    this.#progress.update(this.#waiting);
  }

  /** Takes settings as a client sends them. */
  changeSettings(raw: unknown): void {
    const { stories } = this.#settings;
    this.#settings = parseSettings(raw, this.#settings);
    this.#sources.stories = this.#settings.stories;
    this.#findings = new WeakMap();
    if (stories === this.#settings.stories) this.#show();
    else this.#snapshots.change('now');
  }

  get settings(): ServerSettings {
    return this.#settings;
  }

  /** Takes all that people have decided. */
  decide(decisions: readonly Decided[]): void {
    this.#decisions = decisions;
    this.#showAnew();
  }

  /** Takes in what a person says against the reading; gives an id to take it back by, if the texts have its words. */
  say(said: Said): string | undefined {
    const id = this.#sources.say(said);
    if (id !== undefined) this.#snapshots.change('now');
    return id;
  }

  /** Takes what people have said and is kept in files, all of it. */
  keepSaid(said: readonly AnchoredSaid[]): void {
    this.#sources.keepSaid(said);
    this.#snapshots.change('now');
  }

  /** Takes back what has been said; gives whether there was such a thing. */
  takeBack(id: string): boolean {
    const isKnown = this.#sources.takeBack(id);
    if (isKnown) this.#snapshots.change('now');
    return isKnown;
  }

  /** A snapshot with the present text of a source; undefined if the request has been cancelled. */
  including(id: SourceId, token: CancellationToken, hurry = false): Promise<Snapshot | undefined> {
    return this.#snapshots.including(id, token, hurry);
  }

  /** The latest snapshot of all sources. */
  get snapshot(): Snapshot {
    return this.#snapshots.latest;
  }

  /** What is shown of the discrepancies of a snapshot; found once, until a person decides otherwise. */
  findingsOf(snapshot: Snapshot): Findings {
    const known = this.#findings.get(snapshot);
    if (known) return known;
    const decisions = new Decisions([...this.#sources.decisions, ...this.#decisions]);
    const findings = findingsOf(snapshot, { ...this.#settings, decisions });
    this.#findings.set(snapshot, findings);
    return findings;
  }

  /** Takes earlier versions of a source that are no files. */
  keepPast(id: SourceId, versions: readonly PastVersion[]): void {
    this.#past.set(id, versions);
    this.#show();
  }

  /** The earlier versions of a source that are no files, the oldest first. */
  pastOf(id: SourceId): readonly Member[] {
    return this.#past.of(id, this.#sources.corpus);
  }

  /** What people say of a source. */
  record(id: SourceId): SourceRecord {
    return this.#sources.record(id);
  }

  get status(): Status {
    const { snapshot } = this;
    const { reader, problem } = this.#reader;
    const rules = problem === undefined ? [] : [{ text: readByRules(problem, reader !== undefined) }];
    const notices = [...rules, ...(this.#stopped ? [this.#stopped] : []), ...this.#sources.notices];
    const loading = Math.max(this.#waiting, Number(this.#snapshots.isStale));
    return {
      ...statusOf(snapshot, this.findingsOf(snapshot), loading, notices),
      ...(reader ? { reader: 'trained' } : problem !== undefined && { reader: 'rules' }),
    };
  }

  dispose(): void {
    this.#loader.clear();
    this.#snapshots.dispose();
  }

  get #waiting(): number {
    return this.#loader.waiting + this.#sources.unsettled;
  }

  /** Shows what a person has decided on the same findings. */
  #showAnew(): void {
    this.#findings = new WeakMap();
    this.#show();
  }

  #show(): void {
    const { snapshot } = this;
    this.#progress.update(this.#waiting);
    this.#publisher.publish(snapshot, this.findingsOf(snapshot));
    void this.#connection.sendNotification(statusChanged, this.status);
  }

  #tellOfRules(problem: string): void {
    const message = `Parallax: ${readByRules(problem, this.#reader.reader !== undefined)} Installing Parallax again brings it back.`;
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }

  #stopLoading(): void {
    const left = this.#loader.clear() + this.#sources.dropUnsettled();
    this.#stopped = { text: `Reading was stopped: ${counted(left, 'source')} left out.` };
    this.#snapshots.change('now');
  }
}

/** What is read by rules for lack of weights: everything, or, with the trained reader there, who said what. */
function readByRules(problem: string, onlyQuotations: boolean): string {
  const what = onlyQuotations ? 'Who said what is judged' : 'Articles are read';
  return `${what} by rules alone, which find less: ${problem}.`;
}
