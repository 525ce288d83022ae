import type { SourceRecord } from '../annotations/sourceRecord';
import type { SourceInput } from '../corpus/corpus';
import { Corpus } from '../corpus/corpus';
import type { SourceId, StoryGrouping } from '../corpus/model';
import type { LanguageReader } from '../language/reader/reader';
import type { Decided } from '../protocol/decisions';
import type { FileText, LibraryChange } from '../protocol/library';
import type { AnchoredSaid, Said } from '../protocol/said';
import { longestArticle } from '../source/longestArticle';
import { AnnotationFiles } from './annotationFiles';
import { type Corrections, SessionCorrections, sourcesOf } from './corrections';
import type { Notice } from './features/status';
import { PeoplesWord } from './peoplesWord';
import { canonical } from './uris';

/** A document that an editor has open. */
export interface OpenDocument {
  readonly version: number;
  readonly text: string;
  /** Whether it has been edited since it was opened or saved. */
  readonly isEdited: boolean;
}

/** Files that are to be read for a change of the library, and such as are gone. */
export interface FilesChange {
  readonly toRead: readonly SourceId[];
  readonly gone: readonly SourceId[];
}

/** At least so many files are taken into the corpus at a time, else as many as there are in it. */
const smallestBatch = 20;

/**
 * Which sources there are and which text of each counts: that of an open document before that of its file. The corpus
 * hears of changes only when it is told to `settle`, so that it can be compared undisturbed.
 */
export class Sources {
  #corpus = new Corpus();
  readonly #open = new Map<SourceId, OpenDocument>();
  /** Texts of files, as far as they have been read. */
  readonly #files = new Map<SourceId, string>();
  readonly #listed = new Set<SourceId>();
  readonly #problems = new Map<SourceId, string>();
  readonly #said = new PeoplesWord();
  readonly #annotationFiles = new AnnotationFiles();
  /** What the client has said and is kept in files. */
  #clientSaid: readonly AnchoredSaid[] = [];
  readonly #corrections: Corrections = new SessionCorrections();
  /** What the corpus has not heard of yet: open documents and such as are gone; texts of files. */
  readonly #urgent = new Set<SourceId>();
  readonly #unsettled = new Set<SourceId>();
  #size = 0;
  #stories: StoryGrouping = 'auto';

  set stories(grouping: StoryGrouping) {
    this.#stories = grouping;
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** Says what reads, before the first text is settled; undefined for the rules. */
  set reader(reader: LanguageReader | undefined) {
    this.#corpus = new Corpus(reader);
  }

  /** A document was opened or edited. */
  open(id: SourceId, document: Omit<OpenDocument, 'isEdited'>): void {
    this.#open.set(id, { ...document, isEdited: this.#open.has(id) });
    this.#urgent.add(id);
  }

  /** A document was saved. */
  save(id: SourceId): void {
    const document = this.#open.get(id);
    if (document) this.#open.set(id, { ...document, isEdited: false });
  }

  /** A document was closed. Gives whether its file is to be read, since that counts again. */
  close(id: SourceId): boolean {
    this.#open.delete(id);
    const isListed = this.#listed.has(id);
    if (!isListed) this.#forget(id);
    return isListed;
  }

  openDocument(id: SourceId): OpenDocument | undefined {
    return this.#open.get(id);
  }

  /** Takes in what the library says. */
  change(change: LibraryChange): FilesChange {
    const { sources, changed = [], deleted = [], metadataFiles = [], annotationFiles = [] } = change;
    for (const { uri, text } of metadataFiles) this.#said.set(canonical(uri), text);
    for (const file of annotationFiles)
      this.#annotationFiles.set({ ...file, uri: canonical(file.uri), folder: canonical(file.folder) });
    if (annotationFiles.length) this.keepSaid(this.#clientSaid);
    const all = sources && new Set(sources.map(canonical));
    const unread = [...(all ?? [])].filter(id => !this.#files.has(id));
    const toRead = [...unread, ...changed.map(canonical)];
    const gone = all ? [...this.#listed].filter(id => !all.has(id)) : deleted.map(canonical);
    (all ?? toRead).forEach(id => this.#listed.add(id));
    gone.forEach(id => this.#unlist(id));
    if (metadataFiles.length) {
      for (const id of this.#open.keys()) this.#urgent.add(id);
      for (const id of this.#files.keys()) this.#unsettled.add(id);
    }
    return { toRead, gone };
  }

  /** Takes in what a person says against the reading; gives an id to take it back by, if the texts have its words. */
  say(said: Said): string | undefined {
    const id = this.#corrections.say(said, source => this.text(source));
    if (id !== undefined) this.#correct(sourcesOf(said));
    return id;
  }

  /** Takes what people have said and is kept in files, all of it. */
  keepSaid(said: readonly AnchoredSaid[]): void {
    this.#clientSaid = said;
    this.#correct(this.#corrections.keep([...this.#annotationFiles.said, ...said]));
  }

  /** What annotation files say is decided. */
  get decisions(): readonly Decided[] {
    return this.#annotationFiles.decisions;
  }

  /** Takes back what has been said; gives whether there was such a thing. */
  takeBack(id: string): boolean {
    const about = this.#corrections.takeBack(id);
    this.#correct(about ?? []);
    return about !== undefined;
  }

  /** Takes the text of a file that has been read, or why it could not be. */
  read(id: SourceId, text: FileText): void {
    if (!this.#listed.has(id)) return;
    this.#problems.delete(id);
    this.#files.delete(id);
    if ('text' in text) this.#files.set(id, text.text);
    else this.#problems.set(id, text.problem);
    this.#unsettled.add(id);
  }

  /**
   * Gives the corpus what changed, in small steps: open documents, then a batch of files, as long as nobody types. Gives
   * whether that was everything.
   */
  *settle(): Generator<void, boolean> {
    this.#corpus.grouping = this.#stories;
    this.#corpus.corrections = this.#corrections.across(id => this.text(id));
    this.#corpus.storyCorrections = this.#corrections.stories;
    for (const id of this.#urgent) {
      this.#urgent.delete(id);
      yield* this.#put(id);
    }
    let room = Math.max(smallestBatch, this.#size);
    for (const id of this.#unsettled) {
      if (room-- <= 0 || this.#urgent.size > 0) return false;
      yield* this.#put(id);
    }
    return this.#urgent.size === 0;
  }

  /** Whether the corpus has everything. */
  get isSettled(): boolean {
    return this.#urgent.size === 0 && this.#unsettled.size === 0;
  }

  /** How many files have been read that the corpus does not have yet. */
  get unsettled(): number {
    return this.#unsettled.size;
  }

  /** Leaves out the files that the corpus does not have yet; gives how many. */
  dropUnsettled(): number {
    const dropped = [...this.#unsettled].filter(id => !this.#corpus.has(id));
    for (const id of dropped) {
      this.#unsettled.delete(id);
      this.#files.delete(id);
    }
    return dropped.length;
  }

  /** The text that counts; undefined if it is no source, has not been read or is too long for an article. */
  text(id: SourceId): string | undefined {
    return this.#isTooLong(id) ? undefined : this.#anyText(id);
  }

  /** The same with what people say of the source, as the corpus takes it. */
  input(id: SourceId): SourceInput | undefined {
    const text = this.text(id);
    if (text === undefined) return undefined;
    return { id, text, ...this.record(id), corrections: this.#corrections.of(id, text) };
  }

  /** What people say of a source. */
  record(id: SourceId): SourceRecord {
    return this.#said.of(id);
  }

  /** What a person should know of files. */
  get notices(): readonly Notice[] {
    const problems = [...this.#problems].map(([uri, text]) => ({ uri, text }));
    const long = [...new Set([...this.#open.keys(), ...this.#files.keys()])]
      .filter(id => this.#isTooLong(id))
      .map(uri => ({ uri, text: 'It is too long for an article and is left alone.' }));
    return [...problems, ...long, ...this.#said.notices, ...this.#annotationFiles.notices];
  }

  #anyText(id: SourceId): string | undefined {
    return this.#open.get(id)?.text ?? this.#files.get(id);
  }

  #isTooLong(id: SourceId): boolean {
    return (this.#anyText(id)?.length ?? 0) > longestArticle;
  }

  *#put(id: SourceId): Generator<void> {
    this.#unsettled.delete(id);
    if (this.#corpus.has(id)) this.#size--;
    const input = this.input(id);
    if (input === undefined) this.#corpus.delete(id);
    else yield* this.#corpus.setInSteps(input);
    if (input !== undefined) this.#size++;
    yield;
  }

  #correct(ids: readonly SourceId[]): void {
    for (const id of ids) if (this.#corpus.has(id)) this.#urgent.add(id);
  }

  #unlist(id: SourceId): void {
    this.#listed.delete(id);
    this.#problems.delete(id);
    if (this.#open.has(id)) this.#files.delete(id);
    else this.#forget(id);
  }

  #forget(id: SourceId): void {
    this.#files.delete(id);
    this.#problems.delete(id);
    this.#unsettled.delete(id);
    this.#urgent.add(id);
  }
}
