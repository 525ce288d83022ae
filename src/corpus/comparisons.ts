import type { Outline } from './alignment/outline';
import { outlineOf } from './alignment/outline';
import type { Contrast } from './compare';
import { compareSources } from './compare';
import type { SharedCorrection } from './corrections';
import type { PairCorrection } from './corrections/pair';
import { correctionsOfPair } from './corrections/pair';
import { areOneOriginal, type CommonContent, commonContent } from './independence/independence';
import { remembered } from '../language/remembered';
import { digestOf } from '../source/digest';
import type { Source } from '../source/model';
import type { Member, OneOriginal, SourceId, Story } from './model';
import type { PlacedFinding } from './positions';
import { discrepanciesOf } from './positions';
import type { ComparedStory } from './snapshot';
import { twoAtATime } from './stories/faces';
import type { Profile } from './stories/profile';
import { profileOf } from './stories/profile';
import type { PlacedSpeech } from './utterances';
import { utterancesOf } from './utterances';
import { areVersions, superseded } from './versions/articles';

/** Comparing, with a memory: nothing is compared twice as long as it stays the same. */
export class Comparisons {
  readonly #outlines = new WeakMap<Source, Outline>();
  readonly #profiles = new WeakMap<Source, Profile>();
  #contrasts = new Generations<MeasuredContrast>();
  #stories = new Generations<ComparedStory>();

  /** What a source is about, for grouping it. */
  profile(source: Source): Profile {
    return remembered(this.#profiles, source, () => profileOf(this.#outline(source)));
  }

  /**
   * Compares the members of a story, two at a time. The result does not depend on what was compared before. Of versions
   * of one article the latest alone may contradict others.
   * `corrections` are what a person says of passages in two sources.
   */
  *compare(
    members: readonly Member[],
    corrections: readonly SharedCorrection[] = [],
  ): Generator<void, ComparedStory> {
    const ids = new Set(members.map(({ id }) => id));
    const said = corrections.filter(({ passages }) => passages.every(({ source }) => ids.has(source)));
    const key = storyKey(members, said);
    const known = this.#stories.get(key);
    if (known) {
      for (const [a, b] of twoAtATime(members)) this.#contrasts.get(contrastOf(a, b, said).key);
      return known;
    }
    const findings: PlacedFinding[] = [];
    const speech: PlacedSpeech[] = [];
    const originals: OneOriginal[] = [];
    const old = superseded(members);
    for (const [a, b] of twoAtATime(members)) {
      const contrast = yield* this.#contrast(a, b, said);
      if (!old.has(a.id) && !old.has(b.id))
        findings.push(...contrast.findings.map(finding => ({ a: a.id, b: b.id, finding })));
      speech.push({ a: a.id, b: b.id, same: contrast.speech });
      if (areOneOriginal(contrast.common) && !areVersions(a, b))
        originals.push({ a: a.id, b: b.id, common: contrast.common });
      yield;
    }
    const story = storyOf(members);
    const labels = new Map(members.map(({ id, label }): [SourceId, string] => [id, label]));
    const discrepancies = discrepanciesOf(findings, story.id, originals, id => labels.get(id) ?? id);
    return this.#stories.set(key, { story, discrepancies, utterances: utterancesOf(speech), originals });
  }

  /** Forgets what was not asked for since the last time. */
  forgetUnused(): void {
    this.#contrasts.next();
    this.#stories.next();
  }

  /** Always compared in the same order, so that swapping two sources mirrors what comes of it. */
  *#contrast(a: Member, b: Member, said: readonly SharedCorrection[]): Generator<void, MeasuredContrast> {
    const asked = contrastOf(a, b, said);
    const contrast =
      this.#contrasts.get(asked.key) ?? this.#contrasts.set(asked.key, yield* this.#compareTwo(asked));
    return asked.first === a ? contrast : mirrored(contrast);
  }

  *#compareTwo({ first, second, corrections }: AskedContrast): Generator<void, MeasuredContrast> {
    const [one, other] = [this.#outline(first.source), this.#outline(second.source)];
    yield;
    const common = yield* commonContent(one, other);
    if (first.source.digest === second.source.digest)
      return { findings: [], speech: sameQuotations(first.source), common };
    yield;
    const contrast = yield* compareSources(
      { outline: one, date: first.metadata.date },
      { outline: other, date: second.metadata.date },
      corrections,
    );
    return { ...contrast, common };
  }

  #outline(source: Source): Outline {
    return remembered(this.#outlines, source, () => outlineOf(source));
  }
}

/** What comes of comparing two sources, with what they have in common. */
type MeasuredContrast = Contrast & { readonly common: CommonContent };

function sameQuotations({ quotations }: Source): Contrast['speech'] {
  return quotations.map(({ id }) => [id, id]);
}

function mirrored({ findings, speech, common }: MeasuredContrast): MeasuredContrast {
  return {
    common,
    findings: findings.map(finding => ({ ...finding, a: finding.b, b: finding.a })),
    speech: speech.map(([a, b]) => [b, a]),
  };
}

/** Two sources in the order in which they are compared, with all that what comes of it depends on. */
interface AskedContrast {
  readonly first: Member;
  readonly second: Member;
  readonly corrections: readonly PairCorrection[];
  readonly key: string;
}

function contrastOf(a: Member, b: Member, said: readonly SharedCorrection[]): AskedContrast {
  const [first, second] = b.source.digest < a.source.digest ? [b, a] : [a, b];
  const corrections = correctionsOfPair(said, first, second);
  const keys = [a, b].map(({ source, metadata }) => `${versionOf(source)} ${metadata.date ?? ''}`).sort();
  const key = [...keys, ...(corrections.length > 0 ? [JSON.stringify(corrections)] : [])].join('\n');
  return { first, second, corrections, key };
}

const versions = new WeakMap<Source, string>();

/** What the places in a reading depend on: unlike the digest it tells line ends apart. */
function versionOf(source: Source): string {
  const { digest, text } = source;
  return remembered(versions, source, () =>
    text.includes('\r') ? `${digest} ${digestOf(text.replaceAll('\r', '\u240d'))}` : digest,
  );
}

function storyKey(members: readonly Member[], said: readonly SharedCorrection[]): string {
  const each = members.map(({ id, label, source, metadata }) =>
    [id, label, versionOf(source), JSON.stringify(metadata)].join('\t'),
  );
  return [...each, ...(said.length > 0 ? [JSON.stringify(said)] : [])].join('\n');
}

function storyOf(members: readonly Member[]): Story {
  const ids = members.map(({ id }) => id);
  const title = members.map(({ metadata }) => metadata.title).find(text => text) ?? members[0]?.label ?? '';
  return { id: digestOf(ids.join('\n')), title, members: ids };
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
