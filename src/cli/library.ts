import { Corpus } from '../corpus/corpus';
import type { Snapshot, SourceId, StoryGrouping } from '../corpus/model';
import type { Source } from '../source/model';
import type { Input, Remark } from './inputs';
import { readInputs } from './inputs';
import { UsageError } from './options';
import { Progress } from './progress';
import type { Terminal } from './terminal';
import { LineIndex } from './text/lineIndex';

/** The named sources as one corpus, with the names that the command line has for them. */
export class Library {
  readonly snapshot: Snapshot;
  /** In the order in which they are named. */
  readonly inputs: readonly Input[];
  /** What was left out, in order. */
  readonly problems: readonly Remark[];
  readonly #inputs: ReadonlyMap<SourceId, Input>;
  readonly #lines = new Map<SourceId, LineIndex>();

  constructor(snapshot: Snapshot, inputs: readonly Input[], problems: readonly Remark[]) {
    this.snapshot = snapshot;
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
    return `${this.name(id)}:${line}:${column}`;
  }
}

/**
 * Reads everything that is named into one corpus; tells the person of what can't be read or is not English. Throws a
 * UsageError where nothing is named.
 */
export async function openLibrary(
  names: readonly string[],
  stories: StoryGrouping,
  terminal: Terminal,
): Promise<Library> {
  if (!names.length) throw new UsageError('name files or folders, or - for standard input');
  const problems: Remark[] = [];
  const corpus = new Corpus();
  corpus.grouping = stories;
  const inputs: Input[] = [];
  const progress = new Progress();
  const report = (remark: Remark) => {
    progress.end();
    terminal.complain(`${remark.name}: ${remark.message}`);
    if (remark.problem) problems.push(remark);
  };
  for await (const input of readInputs(names, report)) {
    inputs.push(input);
    corpus.set({ id: input.id, text: input.text, metadata: input.metadata });
    progress.say(() => `Opening files: ${inputs.length} …`);
  }
  const snapshot = prepared(corpus, inputs.length, progress);
  progress.end();
  for (const { id, name } of inputs) {
    if (snapshot.member(id)?.source.language === 'other') {
      terminal.complain(`${name}: is not in English, so nobody's words are read in it`);
    }
  }
  return new Library(snapshot, inputs, problems);
}

function prepared(corpus: Corpus, sources: number, progress: Progress): Snapshot {
  const work = corpus.prepare();
  for (let steps = 0; ; steps++) {
    const { done, value } = work.next();
    if (done) return value;
    const read = steps;
    progress.say(() =>
      read < sources ? `Reading: ${read} of ${sources} sources …` : `Comparing: ${read - sources} …`,
    );
  }
}
