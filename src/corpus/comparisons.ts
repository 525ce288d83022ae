import type { Outline } from './alignment/outline';
import { outlineOf } from './alignment/outline';
import type { Contrast } from './compare';
import { compareSources } from './compare';
import { digestOf } from '../source/digest';
import type { Source } from '../source/model';
import type { Member, SourceId, Story } from './model';
import type { PlacedFinding } from './positions';
import { discrepanciesOf } from './positions';
import type { ComparedStory } from './snapshot';
import type { Profile } from './stories/profile';
import { profileOf } from './stories/profile';
import type { PlacedSpeech } from './utterances';
import { utterancesOf } from './utterances';

/** Comparing, with a memory: nothing is compared twice as long as it stays the same. */
export class Comparisons {
  readonly #outlines = new WeakMap<Source, Outline>();
  readonly #profiles = new WeakMap<Source, Profile>();
  #contrasts = new Generations<Contrast>();
  #stories = new Generations<ComparedStory>();

  /** What a source is about, for grouping it. */
  profile(source: Source): Profile {
    return remembered(this.#profiles, source, () => profileOf(this.#outline(source)));
  }

  /** Compares the members of a story, two at a time. The result does not depend on what was compared before. */
  *compare(members: readonly Member[]): Generator<void, ComparedStory> {
    const key = members
      .map(({ id, label, source, metadata }) =>
        [id, label, source.digest, metadata.date, metadata.title].join('\t'),
      )
      .join('\n');
    const known = this.#stories.get(key);
    if (known) {
      for (const [a, b] of twoAtATime(members)) this.#contrasts.get(contrastKey(a, b));
      return known;
    }
    const findings: PlacedFinding[] = [];
    const speech: PlacedSpeech[] = [];
    for (const [a, b] of twoAtATime(members)) {
      const contrast = this.#contrast(a, b);
      findings.push(...contrast.findings.map(finding => ({ a: a.id, b: b.id, finding })));
      speech.push({ a: a.id, b: b.id, same: contrast.speech });
      yield;
    }
    const story = storyOf(members);
    const labels = new Map(members.map(({ id, label }): [SourceId, string] => [id, label]));
    const discrepancies = discrepanciesOf(findings, story.id, id => labels.get(id) ?? id);
    return this.#stories.set(key, { story, discrepancies, utterances: utterancesOf(speech) });
  }

  /** Forgets what was not asked for since the last time. */
  forgetUnused(): void {
    this.#contrasts.next();
    this.#stories.next();
  }

  /** Always compared in the same order, so that swapping two sources mirrors what comes of it. */
  #contrast(a: Member, b: Member): Contrast {
    const isSwapped = b.source.digest < a.source.digest;
    const [first, second] = isSwapped ? [b, a] : [a, b];
    const key = contrastKey(first, second);
    const contrast = this.#contrasts.get(key) ?? this.#contrasts.set(key, this.#compareTwo(first, second));
    return isSwapped ? mirrored(contrast) : contrast;
  }

  #compareTwo(a: Member, b: Member): Contrast {
    if (a.source.digest === b.source.digest) return { findings: [], speech: sameQuotations(a.source) };
    return compareSources(
      { outline: this.#outline(a.source), date: a.metadata.date },
      { outline: this.#outline(b.source), date: b.metadata.date },
    );
  }

  #outline(source: Source): Outline {
    return remembered(this.#outlines, source, () => outlineOf(source));
  }
}

function sameQuotations({ quotations }: Source): Contrast['speech'] {
  return quotations.map(({ id }) => [id, id]);
}

function mirrored({ findings, speech }: Contrast): Contrast {
  return {
    findings: findings.map(finding => ({ ...finding, a: finding.b, b: finding.a })),
    speech: speech.map(([a, b]) => [b, a]),
  };
}

function contrastKey(a: Member, b: Member): string {
  const keys = [a, b].map(({ source, metadata }) => `${source.digest} ${metadata.date ?? ''}`);
  return keys.sort().join('\n');
}

function* twoAtATime(members: readonly Member[]): Generator<[Member, Member]> {
  for (const [i, a] of members.entries()) for (const b of members.slice(i + 1)) yield [a, b];
}

function storyOf(members: readonly Member[]): Story {
  const ids = members.map(({ id }) => id);
  const title = members.map(({ metadata }) => metadata.title).find(text => text) ?? members[0]?.label ?? '';
  return { id: digestOf(ids.join('\n')), title, members: ids };
}

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** Remembers by key what was asked for since the last generation but one. */
class Generations<T> {
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  get(key: string): T | undefined {
    const known = this.#recent.get(key) ?? this.#older.get(key);
    if (known !== undefined) this.#recent.set(key, known);
    return known;
  }

  set(key: string, value: T): T {
    this.#recent.set(key, value);
    return value;
  }

  next(): void {
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}
