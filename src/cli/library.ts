import { Corpus } from '../corpus/corpus';
import type { Snapshot, SourceId, StoryGrouping } from '../corpus/model';
import type { Source } from '../source/model';
import { readSource } from '../source/read';
import type { Input, Remark } from './inputs';
import { readInputs } from './inputs';
import { type Decisions, undecided } from '../server/decisions';
import { KeptCorrections } from './keptCorrections';
import { placeOfAnnotations } from './options';
import { Progress } from './progress';
import { loadReader } from './reader';
import { Remarks } from './remarks';
import type { Terminal } from './terminal';
import { harmless } from './text/cells';
import { counted } from './text/count';
import { LineIndex } from './text/lineIndex';

/** The named sources as one corpus, with the names that the command line has for them. */
export class Library {
  readonly snapshot: Snapshot;
  /** In the order in which they are named. */
  readonly inputs: readonly Input[];
  /** What was left out, in order. */
  readonly problems: readonly Remark[];
  /** Reads a text as those of the library are read. */
  readonly read: (text: string) => Source;
  /** What people have decided on discrepancies. */
  readonly decisions: Decisions;
  readonly #inputs: ReadonlyMap<SourceId, Input>;
  readonly #lines = new Map<SourceId, LineIndex>();

  constructor(
    snapshot: Snapshot,
    inputs: readonly Input[],
    problems: readonly Remark[],
    read: (text: string) => Source = readSource,
    decisions: Decisions = undecided,
  ) {
    this.decisions = decisions;
    this.snapshot = snapshot;
    this.read = read;
    this.inputs = inputs;
    this.problems = problems;
    this.#inputs = new Map(inputs.map(input => [input.id, input]));
  }

  /** The name of a source as the command line has it. */
  name(id: SourceId): string {
    return this.#inputs.get(id)?.name ?? id;
  }

  /** The short name of a source that messages use. */
  label(id: SourceId): string {
    return this.snapshot.member(id)?.label ?? this.name(id);
  }

  text(id: SourceId): string {
    return this.#inputs.get(id)?.text ?? '';
  }

  /** The reading of a source. */
  source(id: SourceId): Source | undefined {
    return this.snapshot.member(id)?.source;
  }

  /** The lines of a source. */
  lines(id: SourceId): LineIndex {
    let lines = this.#lines.get(id);
    if (!lines) this.#lines.set(id, (lines = new LineIndex(this.text(id))));
    return lines;
  }

  /** A place as terminals make it clickable: `path:line:column`. */
  place(id: SourceId, offset: number): string {
    const { line, column } = this.lines(id).at(offset);
    return `${harmless(this.name(id))}:${line}:${column}`;
  }
}

/** How what is named is read and compared. */
export interface ReadingOptions {
  /** Which sources are compared. */
  readonly stories?: StoryGrouping;
  /** Where annotations are kept, as `--annotations` says it; without it in the usual place. */
  readonly annotations?: string | undefined;
}

/**
 * Reads and compares everything that is named, with what people say of it in annotation files; tells the person of what can't be read or
 * is not English. Throws a UsageError where nothing is named, or annotations in a place where they can't be.
 */
export async function openLibrary(
  names: readonly string[],
  terminal: Terminal,
  { stories = 'auto', annotations }: ReadingOptions = {},
): Promise<Library> {
  const place = placeOfAnnotations(annotations);
  const progress = new Progress();
  const remarks = new Remarks(terminal, progress);
  const reader = await loadReader(terminal);
  const corpus = new Corpus(reader);
  corpus.grouping = stories;
  const kept = new KeptCorrections(remarks.report, place);
  const inputs: Input[] = [];
  for await (const input of readInputs(names, remarks.report)) {
    inputs.push(input);
    const { id, text, metadata, datesInDoubt } = input;
    corpus.set({ id, text, metadata, datesInDoubt, corrections: await kept.of(input) });
    progress.say(() => `Reading: ${counted(inputs.length, 'source')} …`);
  }
  kept.reportUnused();
  corpus.corrections = kept.across(inputs);
  corpus.storyCorrections = kept.stories(inputs);
  const snapshot = compared(corpus, progress);
  progress.end();
  for (const input of inputs) remarks.about(input, snapshot.member(input.id)?.source);
  const read = (text: string): Source => readSource(text, undefined, reader);
  return new Library(snapshot, inputs, remarks.problems, read, kept.decisions);
}

function compared(corpus: Corpus, progress: Progress): Snapshot {
  const work = corpus.prepare();
  for (let steps = 0; ; steps++) {
    const { done, value } = work.next();
    if (done) return value;
    progress.say(() => `Comparing: ${counted(steps, 'step')} …`);
  }
}
