import assert from 'node:assert/strict';
import { join } from 'node:path';
import { SourcesFiles } from '../../src/disk/sourcesFiles';
import { temporaryFolder } from './temporaryFolder';

const said = (sources: unknown) => JSON.stringify({ sources });

describe('what people say of sources on the disk', () => {
  const folder = temporaryFolder({
    '.parallax/sources.json': said({
      'a.txt': { outlet: 'Reuters' },
      'east/b.txt': { outlet: 'AP', date: '2025-01-26' },
      'east/c.txt': { date: 'Sunday' },
    }),
    'east/.parallax/sources.json': said({ 'b.txt': { outlet: 'Associated Press' } }),
    'broken/.parallax/sources.json': '{ "sources": ',
  });
  after(folder.remove);

  async function check(path: string, metadata: object, ...problems: RegExp[]): Promise<void> {
    const reported: string[] = [];
    const files = new SourcesFiles((file, problem) => reported.push(`${file} ${problem}`));
    assert.deepEqual((await files.recordOf(join(folder.path, path))).metadata, metadata);
    assert.equal(reported.length, problems.length, reported.join('\n'));
    problems.forEach((problem, i) => assert.match(reported[i] ?? '', problem));
  }

  const badDate = /sources\.json The date of "east\/c\.txt" must be/;

  it('is found beside the source', () => check('a.txt', { outlet: 'Reuters' }, badDate));

  it('is found in folders above it; the nearest has the word, field by field', () =>
    check('east/b.txt', { outlet: 'Associated Press', date: '2025-01-26' }, badDate));

  it('says nothing of other sources', () => check('z.txt', {}, badDate));

  it('is left out, and said so, where it is not JSON', () =>
    check('broken/d.txt', {}, /sources\.json is left out: This is not JSON/, badDate));
});
