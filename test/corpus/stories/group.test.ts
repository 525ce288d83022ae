import assert from 'node:assert/strict';
import { finish } from '../../../src/language/finish';
import type { Profiled } from '../../../src/corpus/stories/group';
import { groupStories } from '../../../src/corpus/stories/group';
import type { StoryGrouping } from '../../../src/corpus/model';

/** A source about these things, each saying as much. */
function about(id: string, keys: readonly string[]): Profiled {
  const weight = 1 / Math.sqrt(keys.length);
  return { id, profile: { keys, weights: new Map(keys.map(key => [key, weight])) } };
}

function storiesOf(sources: readonly Profiled[], grouping: StoryGrouping = 'auto'): string[][] {
  return finish(groupStories(sources, grouping)).sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}

const ferry = ['torvik', 'ferry', 'pier', 'solberg', 'nordlin', 'harbour', 'moreau', 'captain'];
const masks = ['calder', 'mask', 'museum', 'oru', 'whitcombe', 'ivory', 'letter', 'curator'];

/** `count` sources with these keys, each with one of its own. */
function many(count: number, keys: readonly string[], name: string): Profiled[] {
  return Array.from({ length: count }, (_, i) =>
    about(`${name}${String(i).padStart(4, '0')}`, [...keys, `${name} ${i}`]),
  );
}

describe('stories', () => {
  it('are sources that have most of what they are about in common', () => {
    const sources = [...many(2, ferry, 'f'), ...many(3, masks, 'm'), about('z', ['vote', 'minsk', 'pier'])];
    assert.deepEqual(storiesOf(sources), [['f0000', 'f0001'], ['m0000', 'm0001', 'm0002'], ['z']]);
  });

  it('hold any number of sources that are nearly the same', () => {
    const stories = storiesOf([...many(1000, ferry, 'f'), ...many(300, masks, 'm')]);
    assert.deepEqual(
      stories.map(({ length }) => length),
      [1000, 300],
    );
  });

  it('are told apart although a thousand sources share a few names', () => {
    const everywhere = ['president', 'senate', 'washington'];
    const sources = Array.from({ length: 1000 }, (_, i) =>
      about(`s${i}`, [...everywhere, ...[0, 1, 2, 3, 4].map(k => `${i >> 1} ${k}`)]),
    );
    assert.equal(storiesOf(sources).length, 500);
  });

  it('do not depend on the order of the sources', () => {
    const sources = [...many(20, ferry, 'f'), ...many(20, masks, 'm')];
    assert.deepEqual(storiesOf([...sources].reverse()), storiesOf(sources));
  });

  it('are folders, or everything, where a person wants that', () => {
    const sources = [about('a/1', ferry), about('a/2', masks), about('b/1', ferry)];
    assert.deepEqual(storiesOf(sources, 'folder'), [['a/1', 'a/2'], ['b/1']]);
    assert.deepEqual(storiesOf(sources, 'all'), [['a/1', 'a/2', 'b/1']]);
  });

  it('are found in steps, one for each source at least', () => {
    let steps = 0;
    for (const work = groupStories(many(50, ferry, 'f'), 'auto'); !work.next().done;) steps++;
    assert.ok(steps >= 50);
  });
});
