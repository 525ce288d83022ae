import type { EntityId } from '../source/model';
import type { SharedCorrection } from './corrections';
import { shareEntities } from './entities/shared';
import type {
  Discrepancy,
  Member,
  OneOriginal,
  QuotationPlace,
  SharedEntity,
  Snapshot,
  SourceId,
  Story,
  Utterance,
} from './model';

/** A story with what comes of comparing its members. */
export interface ComparedStory {
  readonly story: Story;
  readonly discrepancies: readonly Discrepancy[];
  readonly utterances: readonly Utterance[];
  readonly originals: readonly OneOriginal[];
}

/** A snapshot of a corpus; what is not always asked for is put together when it is. */
export class CorpusSnapshot implements Snapshot {
  readonly members: readonly Member[];
  readonly stories: readonly Story[];
  readonly discrepancies: readonly Discrepancy[];
  readonly utterances: readonly Utterance[];
  readonly originals: readonly OneOriginal[];
  readonly #members: ReadonlyMap<SourceId, Member>;
  readonly #corrections: readonly SharedCorrection[];
  readonly #storyOf: ReadonlyMap<SourceId, Story>;
  #entities: readonly SharedEntity[] | undefined;
  #entityOf: ReadonlyMap<SourceId, ReadonlyMap<EntityId, SharedEntity>> | undefined;
  #utteranceOf: ReadonlyMap<SourceId, ReadonlyMap<string, Utterance>> | undefined;
  #discrepanciesOf: ReadonlyMap<SourceId, readonly Discrepancy[]> | undefined;

  /** `members` and `stories` are in order of their ids; `corrections` are what a person says of entities across them. */
  constructor(
    members: readonly Member[],
    stories: readonly ComparedStory[],
    corrections: readonly SharedCorrection[] = [],
  ) {
    this.#corrections = corrections;
    this.members = members;
    this.stories = stories.map(({ story }) => story);
    this.discrepancies = stories
      .flatMap(({ discrepancies }) => discrepancies)
      .sort((x, y) => y.confidence - x.confidence || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
    this.utterances = stories.flatMap(({ utterances }) => utterances);
    this.originals = stories.flatMap(({ originals }) => originals);
    this.#members = new Map(members.map(member => [member.id, member]));
    this.#storyOf = new Map(
      this.stories.flatMap(story => story.members.map((id): [SourceId, Story] => [id, story])),
    );
  }

  get entities(): readonly SharedEntity[] {
    return (this.#entities ??= shareEntities(this.#members, this.stories, this.#corrections));
  }

  member(id: SourceId): Member | undefined {
    return this.#members.get(id);
  }

  storyOf(id: SourceId): Story | undefined {
    return this.#storyOf.get(id);
  }

  sharedEntity(id: SourceId, entity: EntityId): SharedEntity | undefined {
    this.#entityOf ??= bySource(this.entities);
    return this.#entityOf.get(id)?.get(entity);
  }

  utteranceOf({ source, quotation }: QuotationPlace): Utterance | undefined {
    this.#utteranceOf ??= byPlaces(this.utterances);
    return this.#utteranceOf.get(source)?.get(quotation);
  }

  discrepanciesOf(id: SourceId): readonly Discrepancy[] {
    this.#discrepanciesOf ??= concerned(this.discrepancies);
    return this.#discrepanciesOf.get(id) ?? [];
  }
}

function bySource(entities: readonly SharedEntity[]): Map<SourceId, Map<EntityId, SharedEntity>> {
  const found = new Map<SourceId, Map<EntityId, SharedEntity>>();
  for (const entity of entities) {
    for (const [source, id] of entity.members) {
      const known = found.get(source) ?? new Map<EntityId, SharedEntity>();
      found.set(source, known.set(id, entity));
    }
  }
  return found;
}

function byPlaces(utterances: readonly Utterance[]): Map<SourceId, Map<string, Utterance>> {
  const found = new Map<SourceId, Map<string, Utterance>>();
  for (const utterance of utterances) {
    for (const { source, quotation } of utterance.places) {
      const known = found.get(source) ?? new Map<string, Utterance>();
      found.set(source, known.set(quotation, utterance));
    }
  }
  return found;
}

function concerned(discrepancies: readonly Discrepancy[]): Map<SourceId, Discrepancy[]> {
  const found = new Map<SourceId, Discrepancy[]>();
  for (const discrepancy of discrepancies) {
    const sources = discrepancy.positions.flatMap(({ stances }) => stances.map(({ source }) => source));
    for (const source of new Set(sources)) found.set(source, [...(found.get(source) ?? []), discrepancy]);
  }
  return found;
}
