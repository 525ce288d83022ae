import assert from 'node:assert/strict';
import { namedGlobs } from '../../../src/extension/library/namedGlobs';

describe('the setting that names sources', () => {
  it('is a list of globs, those with ! apart', () =>
    assert.deepEqual(namedGlobs(['articles/*.txt', '!articles/draft*']), {
      include: ['articles/*.txt'],
      exclude: ['articles/draft*'],
    }));

  it('is understood as a person writes it', () => {
    const written = ['./news/*.txt', 'news\\old\\', '/top.txt', '.', './', ' spaced.txt '];
    const include = ['news/*.txt', 'news/old/**', 'top.txt', '**', '**', 'spaced.txt'];
    assert.deepEqual(namedGlobs(written).include, include);
    assert.deepEqual(namedGlobs('articles/*.txt').include, ['articles/*.txt']);
  });

  it('names nothing where nothing is named', () => {
    for (const setting of [undefined, null, 7, {}, [], '', [''], ['!'], [7, null]])
      assert.deepEqual(namedGlobs(setting), { include: [], exclude: [] });
  });
});
