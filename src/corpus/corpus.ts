import type { Metadata } from '../source/model';
import { readSource } from '../source/read';
import type { Member, Snapshot, SourceId, StoryGrouping } from './model';

/** What the corpus is given of one source. */
export interface SourceInput {
  readonly id: SourceId;
  readonly text: string;
  /** What a person has said of it; each field wins over what the text shows. */
  readonly metadata?: Metadata;
}

/**
 * The sources of a workspace as they come, change and go. `snapshot()` is a pure function of the current inputs: it
 * gives the same result whatever the order of the changes; readings and comparisons are remembered.
 */
export class Corpus {
  readonly #inputs = new Map<SourceId, SourceInput>();
  #grouping: StoryGrouping = 'auto';

  set grouping(grouping: StoryGrouping) {
    this.#grouping = grouping;
  }

  get grouping(): StoryGrouping {
    return this.#grouping;
  }

  /** Adds a source or replaces it. */
  set(input: SourceInput): void {
    this.#inputs.set(input.id, input);
  }

  delete(id: SourceId): void {
    this.#inputs.delete(id);
  }

  has(id: SourceId): boolean {
    return this.#inputs.has(id);
  }

  /**
   * Does the work of `snapshot()` a source or a pair at a time, so that the caller can do other things in between. If the
   * corpus changes before the end, begin again: what was done is remembered.
   */
  *prepare(): Generator<void, Snapshot> {
    for (const { text } of this.#inputs.values()) {
      readSource(text);
      yield;
    }
    return this.snapshot();
  }

  /** The current state; the same object as long as nothing changed. */
  snapshot(): Snapshot {
    const members: Member[] = [...this.#inputs.values()].map(input => ({
      id: input.id,
      source: readSource(input.text),
      metadata: input.metadata ?? {},
      label: input.id,
    }));
    return {
      members,
      stories: [],
      entities: [],
      utterances: [],
      discrepancies: [],
      member: id => members.find(m => m.id === id),
      storyOf: () => undefined,
      sharedEntity: () => undefined,
      utteranceOf: () => undefined,
      discrepanciesOf: () => [],
    };
  }
}
