import { outlineOf } from '../alignment/outline';
import type { Snapshot, SourceId, Story } from '../model';
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

/** The pairs of sources of the same story that are likely to come from one original, in the order of the stories. */
export function originalsOf(snapshot: Snapshot): OneOriginal[] {
  return snapshot.stories.flatMap(story => originalsIn(snapshot, story));
}

/** Those of one story; versions of one article are one source. It takes time by the pairs of its sources. */
export function originalsIn(snapshot: Snapshot, { members }: Story): OneOriginal[] {
  return members.flatMap((a, i) =>
    members.slice(i + 1).flatMap(b => {
      const [one, other] = [snapshot.member(a), snapshot.member(b)];
      if (!one || !other || areVersions(one, other)) return [];
      const common = remembered(one.source, other.source);
      return areOneOriginal(common) ? [{ a, b, common }] : [];
    }),
  );
}

function remembered(a: Source, b: Source): CommonContent {
  const before = known.get(a)?.get(b);
  if (before) return before;
  const common = commonContent(outlineOf(a), outlineOf(b));
  const withA = known.get(a) ?? new WeakMap<Source, CommonContent>();
  known.set(a, withA.set(b, common));
  return common;
}
