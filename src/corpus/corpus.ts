import { metadataFields } from '../annotations/sourcesFile';
import { finish } from '../language/finish';
import type { ParagraphMemory } from '../language/paragraphMemory';
import { boundedMemory } from '../language/paragraphMemory';
import type { LanguageReader } from '../language/reader/reader';
import type { Correction } from '../source/corrections';
import type { IsoDate, Metadata, Source } from '../source/model';
import { readAhead, readSource } from '../source/read';
import { Comparisons } from './comparisons';
import type { SharedCorrection, StoryCorrection } from './corrections';
import { correctStories } from './corrections/stories';
import { labelsOf } from './labels';
import { describe } from './metadata';
import type { Member, Snapshot, SourceId, StoryGrouping } from './model';
import type { ComparedStory } from './snapshot';
import { CorpusSnapshot } from './snapshot';
import { groupStories } from './stories/group';
import { mediaCredits } from './telling/credits';

/** What the corpus is given of one source. */
export interface SourceInput {
  readonly id: SourceId;
  readonly text: string;
  /** What a person has said of it; each field wins over what the text shows. */
  readonly metadata?: Metadata;
  /** Dates that were found for it and contradict each other, unless a person has said which is right. */
  readonly datesInDoubt?: readonly IsoDate[];
  /** What a person says against the reading, about passages of the text. */
  readonly corrections?: readonly Correction[];
}

/** How many characters of paragraphs are remembered: what an edit leaves as it is need not be read again. */
const memorySize = 4_000_000;

/**
 * The sources of a workspace as they come, change and go. `snapshot()` is a pure function of the current inputs: it
 * gives the same result whatever the order of the changes; readings and comparisons are remembered.
 */
export class Corpus {
  readonly #inputs = new Map<SourceId, { readonly input: SourceInput; readonly source: Source }>();
  readonly #reader: LanguageReader | undefined;
  readonly #paragraphs: ParagraphMemory;
  readonly #comparisons = new Comparisons();
  #members: ReadonlyMap<SourceId, Member> = new Map();
  #snapshot: Snapshot | undefined;
  #grouping: StoryGrouping = 'auto';
  #corrections: readonly SharedCorrection[] = [];
  #storyCorrections: readonly StoryCorrection[] = [];

  /** `reader` is the trained reader, where its weights are at hand; else rules read. `paragraphs` is what they have read. */
  constructor(reader?: LanguageReader, paragraphs: ParagraphMemory = boundedMemory(memorySize)) {
    this.#reader = reader;
    this.#paragraphs = paragraphs;
  }

  set grouping(grouping: StoryGrouping) {
    if (grouping !== this.#grouping) this.#snapshot = undefined;
    this.#grouping = grouping;
  }

  get grouping(): StoryGrouping {
    return this.#grouping;
  }

  /** What a person says of passages in two sources, all of it, later ones last. */
  set corrections(corrections: readonly SharedCorrection[]) {
    if (!isSame(corrections, this.#corrections)) this.#snapshot = undefined;
    this.#corrections = corrections;
  }

  get corrections(): readonly SharedCorrection[] {
    return this.#corrections;
  }

  /** What a person says of the stories of sources, all of it, later ones last. */
  set storyCorrections(corrections: readonly StoryCorrection[]) {
    if (!isSame(corrections, this.#storyCorrections)) this.#snapshot = undefined;
    this.#storyCorrections = corrections;
  }

  /** Adds a source or replaces it, and reads it. */
  set(input: SourceInput): void {
    const known = this.#inputs.get(input.id);
    if (known?.input.text === input.text && isSame(known.input.corrections ?? [], input.corrections ?? [])) {
      const { metadata, datesInDoubt = [] } = known.input;
      if (sameMetadata(metadata, input.metadata) && isSame(datesInDoubt, input.datesInDoubt ?? [])) return;
      this.#inputs.set(input.id, { input, source: known.source });
    } else {
      const source = readSource(input.text, this.#paragraphs, this.#reader, input.corrections);
      this.#inputs.set(input.id, { input, source });
    }
    this.#snapshot = undefined;
  }

  /** The same in small steps, for whoever has other things to do in between. */
  *setInSteps(input: SourceInput): Generator<void> {
    const isNew = this.#inputs.get(input.id)?.input.text !== input.text;
    if (isNew) yield* readAhead(input.text, this.#paragraphs, this.#reader);
    this.set(input);
  }

  /** A snapshot of one source by itself, for whoever can't wait for the others; what has been read of its text is used. */
  alone(input: SourceInput): Snapshot {
    const corpus = new Corpus(this.#reader, this.#paragraphs);
    corpus.set(input);
    return corpus.snapshot();
  }

  delete(id: SourceId): void {
    if (this.#inputs.delete(id)) this.#snapshot = undefined;
  }

  has(id: SourceId): boolean {
    return this.#inputs.has(id);
  }

  /** The current state; the same object as long as nothing changed. */
  snapshot(): Snapshot {
    return finish(this.prepare());
  }

  /** The same in small steps, for whoever has other things to do in between. Nothing may change until it is done. */
  *prepare(): Generator<void, Snapshot> {
    if (this.#snapshot) return this.#snapshot;
    const members = this.#makeMembers();
    const profiled = [];
    for (const { id, source } of members.values()) {
      // Found now and remembered, so that the order of telling is there at once, however many sources a story has.
      mediaCredits(source);
      profiled.push({ id, profile: this.#comparisons.profile(source) });
      yield;
    }
    const stories: ComparedStory[] = [];
    const groups = yield* groupStories(profiled, this.#grouping);
    for (const ids of correctStories(groups, this.#storyCorrections)) {
      const compared = ids.flatMap(id => members.get(id) ?? []);
      stories.push(yield* this.#comparisons.compare(compared, this.#corrections));
      yield;
    }
    this.#comparisons.forgetUnused();
    this.#snapshot = new CorpusSnapshot([...members.values()], stories, this.#corrections);
    return this.#snapshot;
  }

  /** The members in order of their ids; one that did not change is the same object. */
  #makeMembers(): ReadonlyMap<SourceId, Member> {
    const inputs = [...this.#inputs.values()].sort((x, y) => (x.input.id < y.input.id ? -1 : 1));
    const described = inputs.map(({ input: { id, metadata = {}, datesInDoubt = [] }, source }) => ({
      id,
      source,
      ...describe({ metadata, datesInDoubt }, source),
    }));
    const labels = labelsOf(described.map(({ id, metadata }) => ({ id, outlet: metadata.outlet })));
    const members = described.map((member): [SourceId, Member] => {
      const label = labels.get(member.id) ?? member.id;
      const known = this.#members.get(member.id);
      const same =
        known?.source === member.source &&
        known.label === label &&
        sameMetadata(known.metadata, member.metadata) &&
        isSame(known.doubts, member.doubts);
      return [member.id, same ? known : { ...member, label }];
    });
    this.#members = new Map(members);
    return this.#members;
  }
}

function sameMetadata(a: Metadata = {}, b: Metadata = {}): boolean {
  return metadataFields.every(field => a[field] === b[field]);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
