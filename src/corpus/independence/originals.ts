import type { Outline } from '../alignment/outline';
import { outlineOf } from '../alignment/outline';
import type { Snapshot, SourceId, Story } from '../model';
import { twoAtATime } from '../stories/faces';
import type { Source } from '../../source/model';
import { areVersions } from '../versions/articles';
import { areOneOriginal, type CommonContent, commonContent } from './independence';

/** Two sources of one story that are likely to come from one original: what they agree on is not confirmed by it. */
export interface OneOriginal {
  readonly a: SourceId;
  readonly b: SourceId;
  readonly common: CommonContent;
}

/** What pairs of sources have in common does not change as long as they stay the same. */
const known = new WeakMap<Source, WeakMap<Source, CommonContent>>();
const outlines = new WeakMap<Source, Outline>();

/** The pairs of sources of the same story that are likely to come from one original, in the order of the stories. */
export function originalsOf(snapshot: Snapshot): OneOriginal[] {
  return snapshot.stories.flatMap(story => originalsIn(snapshot, story));
}

/** Those of one story, as far as its sources are held against each other; versions of one article are one source. */
export function originalsIn(snapshot: Snapshot, { members }: Story): OneOriginal[] {
  return [...twoAtATime(members.flatMap(id => snapshot.member(id) ?? []))].flatMap(([a, b]) => {
    if (areVersions(a, b)) return [];
    const common = remembered(a.source, b.source);
    return areOneOriginal(common) ? [{ a: a.id, b: b.id, common }] : [];
  });
}

/** The sources that come from one original, directly or through others, in the order of the pairs. */
export function familiesOf(originals: readonly OneOriginal[]): readonly (readonly SourceId[])[] {
  const families = new Map<SourceId, ReadonlySet<SourceId>>();
  for (const { a, b } of originals) {
    const family = new Set([...(families.get(a) ?? [a]), ...(families.get(b) ?? [b])]);
    for (const id of family) families.set(id, family);
  }
  return [...new Set(families.values())].map(family => [...family]);
}

function remembered(a: Source, b: Source): CommonContent {
  const before = known.get(a)?.get(b);
  if (before) return before;
  const common = commonContent(outlined(a), outlined(b));
  const withA = known.get(a) ?? new WeakMap<Source, CommonContent>();
  known.set(a, withA.set(b, common));
  return common;
}

function outlined(source: Source): Outline {
  const outline = outlines.get(source) ?? outlineOf(source);
  outlines.set(source, outline);
  return outline;
}
