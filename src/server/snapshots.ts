import type { CancellationToken } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus';
import type { Snapshot, SourceId } from '../corpus/model';
import type { Sources } from './sources';
import type { LazyReader } from './trainedReader';

/** How soon a change is to show: at once, when the typing rests, or when there is time. */
export type Urgency = 'now' | 'soon' | 'meanwhile';

const delays: Readonly<Record<Urgency, number>> = { now: 0, soon: 60, meanwhile: 50 };
/** Typing without rest puts a snapshot off no longer than this, in milliseconds. */
const longestDelay = 600;
/** The longest that work goes on without a look at what else there is to do, in milliseconds. */
const slice = 5;
/** A message takes so many turns of the event loop: it is read, taken up, answered, and its answer written. */
const turns = 4;
/** So long a request waits for everything to be compared, in milliseconds; then its source is read alone. */
const patience = 40;

interface Timer {
  readonly handle: ReturnType<typeof setTimeout>;
  readonly due: number;
  readonly urgency: Urgency;
}

/** A snapshot of one source, for a request in a hurry. */
interface Alone {
  readonly id: SourceId;
  readonly text: string;
  readonly corpus: Corpus;
  readonly snapshot: Snapshot;
}

/** Makes snapshots of the sources as they change, in the background, and keeps the latest. */
export class Snapshots {
  readonly #sources: Sources;
  readonly #reader: LazyReader;
  readonly #pause: () => Promise<void>;
  readonly #listener: () => void;
  readonly #report: (error: unknown) => void;
  #latest: Snapshot;
  #alone: Alone | undefined;
  #isStale = false;
  #isMaking = false;
  /** Whether the sources have been told what reads. */
  #hasReader = false;
  #since = 0;
  #timer: Timer | undefined;
  #waiting: (() => void)[] = [];

  /** `listener` hears of each new snapshot, and of errors `report`. */
  constructor(
    sources: Sources,
    reader: LazyReader,
    pause: () => Promise<void>,
    listener: () => void,
    report: (error: unknown) => void,
  ) {
    this.#sources = sources;
    this.#reader = reader;
    this.#pause = pause;
    this.#listener = listener;
    this.#report = report;
    this.#latest = sources.corpus.snapshot();
  }

  /** The latest; it may lag behind what is typed. */
  get latest(): Snapshot {
    return this.#latest;
  }

  /** Whether something has changed that the latest does not show. */
  get isStale(): boolean {
    return this.#isStale || this.#isMaking;
  }

  /** Something has changed. */
  change(urgency: Urgency): void {
    const now = Date.now();
    if (!this.#isStale) this.#since = now;
    this.#isStale = true;
    const due = Math.min(now + delays[urgency], this.#since + longestDelay);
    const timer = this.#timer;
    // Typing puts off what typing asked for, nothing else.
    const isTyping = urgency === 'soon' && timer?.urgency === 'soon';
    if (!timer || isTyping || due < timer.due) this.#schedule(due, urgency);
  }

  /**
   * A snapshot that has the present text of a source. If all takes too long it has that source alone: so a hover is
   * answered while thousands of others are being read. In a hurry even the weights are not waited for, and rules read
   * it. Undefined if the request has been cancelled.
   */
  async including(id: SourceId, token: CancellationToken, hurry = false): Promise<Snapshot | undefined> {
    const text = this.#sources.text(id);
    if (text === undefined) return this.#latest;
    if (!hurry) await this.#reader.load();
    if (!this.#has(id)) {
      this.#schedule(Date.now(), 'now');
      await this.#until(() => this.#has(id));
    }
    if (token.isCancellationRequested) return undefined;
    return this.#has(id) ? this.#latest : this.#aloneWith(id);
  }

  dispose(): void {
    clearTimeout(this.#timer?.handle);
  }

  #has(id: SourceId): boolean {
    return this.#latest.member(id)?.source.text === this.#sources.text(id);
  }

  #aloneWith(id: SourceId): Snapshot {
    const input = this.#sources.input(id) ?? { id, text: '' };
    const { corpus } = this.#sources;
    const known = this.#alone;
    if (known?.id === id && known.text === input.text && known.corpus === corpus) return known.snapshot;
    const snapshot = corpus.alone(input);
    this.#alone = { id, text: input.text, corpus, snapshot };
    return snapshot;
  }

  #schedule(due: number, urgency: Urgency): void {
    clearTimeout(this.#timer?.handle);
    const handle = setTimeout(() => void this.#makeWhenFree(), due - Date.now());
    this.#timer = { handle, due, urgency };
  }

  async #makeWhenFree(): Promise<void> {
    this.#timer = undefined;
    if (this.#isMaking) return;
    this.#isMaking = true;
    try {
      await this.#make();
    } catch (error) {
      this.#report(error);
    }
    this.#isMaking = false;
    this.#goOn();
    this.#waiting.splice(0).forEach(wake => wake());
    this.#listener();
  }

  /** What changed while a snapshot was made waits for the next. */
  #goOn(): void {
    if (this.#isStale && !this.#timer) this.#schedule(Date.now(), 'now');
  }

  async #make(): Promise<void> {
    await this.#chooseReader();
    this.#isStale = false;
    const isComplete = await this.#inSlices(this.#sources.settle());
    this.#latest = await this.#inSlices(this.#sources.corpus.prepare());
    this.#alone = undefined;
    if (!isComplete) this.change('now');
  }

  /** The first text waits for the weights, so that nothing is read by rules and then differently. */
  async #chooseReader(): Promise<void> {
    if (this.#hasReader || this.#sources.isSettled) return;
    await this.#reader.load();
    this.#sources.reader = this.#reader.reader;
    this.#hasReader = true;
  }

  async #inSlices<T>(work: Generator<void, T>): Promise<T> {
    for (let from = Date.now(); ;) {
      const step = work.next();
      if (step.done) return step.value;
      if (Date.now() - from < slice) continue;
      for (let turn = 0; turn < turns; turn++) await this.#pause();
      from = Date.now();
    }
  }

  /** Resolves once it is so, looking after each snapshot, or when patience is at an end. */
  #until(isSo: () => boolean): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, patience);
      const look = (): void => {
        if (!isSo()) return void this.#waiting.push(look);
        clearTimeout(timer);
        resolve();
      };
      look();
    });
  }
}
