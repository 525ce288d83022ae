import type { StoryCorrection } from '../corrections';
import type { SourceId } from '../model';

/** Which sources tell one story, as a person says; each group in order of its ids, empty ones gone. */
export function correctStories(
  groups: readonly (readonly SourceId[])[],
  corrections: readonly StoryCorrection[],
): SourceId[][] {
  const corrected = groups.map(group => new Set(group));
  for (const { source, story } of corrections) {
    const from = corrected.find(group => group.has(source));
    const to = story === null ? new Set<SourceId>() : corrected.find(group => group.has(story));
    if (!from || !to || from === to || source === story) continue;
    from.delete(source);
    to.add(source);
    if (story === null) corrected.push(to);
  }
  return corrected.filter(group => group.size > 0).map(group => [...group].sort());
}
