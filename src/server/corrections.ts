import type { Anchor } from '../annotations/anchor';
import { anchorOf } from '../annotations/anchor';
import { findAnchor } from '../annotations/anchoring';
import { PlainText } from '../annotations/plainText';
import type { PlacedPassage, SharedCorrection, StoryCorrection } from '../corpus/corrections';
import type { SourceId } from '../corpus/model';
import type { AnchoredSaid, Said } from '../protocol/said';
import type { Correction, Passage } from '../source/corrections';
import { isInText, movePassages, passagesOf } from '../source/corrections/passages';
import { canonical } from './uris';

/** The text of a source as it counts now; undefined if there is none. */
export type TextOf = (id: SourceId) => string | undefined;

/** What people say against the reading, in the order in which they said it. */
export interface Corrections {
  /** Takes something in; gives its id, undefined where the texts have other words. */
  say(said: Said, textOf: TextOf): string | undefined;
  /** Gives the sources that it was about, undefined where there is no such thing. */
  takeBack(id: string): readonly SourceId[] | undefined;
  /** Takes what is kept in files, in the place of what was there before; gives the sources that it makes a difference to. */
  keep(said: readonly AnchoredSaid[]): readonly SourceId[];
  /** What is said of one source, with passages of its present text. */
  of(source: SourceId, text: string): readonly Correction[];
  /** What is said of passages in two sources, with passages of their present texts. */
  across(textOf: TextOf): readonly SharedCorrection[];
  /** What is said of the stories of sources. */
  readonly stories: readonly StoryCorrection[];
}

/** What is said while the server runs, and forgotten with it. */
export class SessionCorrections implements Corrections {
  readonly #said = new Map<string, AnchoredSaid>();
  #kept: readonly AnchoredSaid[] = [];
  /** Corrections by their sources, and what is said across them; made anew after each change. */
  #sorted: SortedSaid | undefined;
  #count = 0;

  say(said: Said, textOf: TextOf): string | undefined {
    const anchored = anchor(said, textOf);
    if (anchored === undefined) return undefined;
    const id = `session:${++this.#count}`;
    this.#said.set(id, anchored);
    this.#sorted = undefined;
    return id;
  }

  takeBack(id: string): readonly SourceId[] | undefined {
    const said = this.#said.get(id);
    this.#said.delete(id);
    this.#sorted = undefined;
    return said && sourcesOf(said);
  }

  keep(said: readonly AnchoredSaid[]): readonly SourceId[] {
    const kept = said.map(withCanonicalSource);
    const different = differentOf(this.#kept, kept);
    this.#kept = kept;
    this.#sorted = undefined;
    return [...new Set(different.flatMap(sourcesOf))];
  }

  of(source: SourceId, text: string): readonly Correction[] {
    const own = this.#all.bySource.get(source) ?? [];
    if (own.length === 0) return [];
    const plain = new PlainText(text);
    return own.flatMap(correction => movePassages(correction, anchor => found(text, plain, anchor)) ?? []);
  }

  across(textOf: TextOf): readonly SharedCorrection[] {
    const plains = new Map<SourceId, PlainText>();
    return this.#all.across.flatMap(said => {
      const [a, b] = said.passages.map(({ source: address, ...anchor }): PlacedPassage | undefined => {
        const source = canonical(address);
        const text = textOf(source);
        if (text === undefined) return undefined;
        const plain = plains.get(source) ?? new PlainText(text);
        plains.set(source, plain);
        const passage = found(text, plain, anchor);
        return passage && { source, ...passage };
      });
      return a && b ? [{ ...said, passages: [a, b] as const }] : [];
    });
  }

  get stories(): readonly StoryCorrection[] {
    return this.#all.stories;
  }

  get #all(): SortedSaid {
    return (this.#sorted ??= sorted([...this.#kept, ...this.#said.values()]));
  }
}

/** What only one of both has. */
function differentOf(
  before: readonly AnchoredSaid[],
  after: readonly AnchoredSaid[],
): readonly AnchoredSaid[] {
  if (before.length === 0) return after;
  const byText = (all: readonly AnchoredSaid[]): Map<string, AnchoredSaid> =>
    new Map(all.map(said => [JSON.stringify(said), said]));
  const [old, now] = [byText(before), byText(after)];
  const only = (all: Map<string, AnchoredSaid>, others: Map<string, AnchoredSaid>): AnchoredSaid[] =>
    [...all].flatMap(([text, said]) => (others.has(text) ? [] : [said]));
  return [...only(old, now), ...only(now, old)];
}

interface SortedSaid {
  readonly bySource: ReadonlyMap<SourceId, readonly Correction<Anchor>[]>;
  readonly across: readonly SharedCorrection<Anchor>[];
  readonly stories: readonly StoryCorrection[];
}

function sorted(all: readonly AnchoredSaid[]): SortedSaid {
  const bySource = new Map<SourceId, Correction<Anchor>[]>();
  const across: SharedCorrection<Anchor>[] = [];
  const stories: StoryCorrection[] = [];
  for (const said of all)
    if ('correction' in said) {
      const own = bySource.get(said.source) ?? [];
      bySource.set(said.source, own);
      own.push(said.correction);
    } else if ('story' in said) stories.push(said);
    else across.push(said);
  return { bySource, across, stories };
}

/** The sources that something is said of. */
export function sourcesOf(said: Said | AnchoredSaid): readonly SourceId[] {
  if ('correction' in said) return [canonical(said.source)];
  // Stories are put together anew without any text being read again.
  return 'story' in said ? [] : said.passages.map(({ source }) => canonical(source));
}

function withCanonicalSource(said: AnchoredSaid): AnchoredSaid {
  if ('correction' in said) return { ...said, source: canonical(said.source) };
  if (!('story' in said)) return said;
  return { source: canonical(said.source), story: said.story === null ? null : canonical(said.story) };
}

function found(text: string, plain: PlainText, anchor: Anchor): Passage | undefined {
  const span = findAnchor(plain, anchor);
  return span && { ...span, words: text.slice(span.start, span.end) };
}

function anchor(said: Said, textOf: TextOf): AnchoredSaid | undefined {
  if ('correction' in said) {
    const source = canonical(said.source);
    const text = textOf(source);
    if (text === undefined || !passagesOf(said.correction).every(passage => isInText(text, passage)))
      return undefined;
    const correction = movePassages(said.correction, passage => anchorOf(text, passage));
    return correction && { source, correction };
  }
  if ('story' in said) return withCanonicalSource(said);
  const [a, b] = said.passages.map(passage => {
    const source = canonical(passage.source);
    const text = textOf(source);
    return text !== undefined && isInText(text, passage) ? { source, ...anchorOf(text, passage) } : undefined;
  });
  return a && b && { ...said, passages: [a, b] };
}
