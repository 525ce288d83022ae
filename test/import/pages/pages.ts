import type { MadePage } from './markup';
import { newsroomBuilds } from './newsroomBuilds';
import { savedBuilds } from './savedBuilds';
import { smallSiteBuilds } from './smallSiteBuilds';
import { pageStory } from './stories';

/** Two saved pages of each of the thirty builds, each with another story. */
export const pages: readonly MadePage[] = Object.entries({
  ...newsroomBuilds,
  ...smallSiteBuilds,
  ...savedBuilds,
}).flatMap(([build, make], i) =>
  [2 * i, 2 * i + 1].map(n => {
    const story = pageStory(n);
    return { build, story, ...make(story) };
  }),
);
