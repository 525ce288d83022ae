import assert from 'node:assert/strict';
import { temporaryFolder } from '../disk/temporaryFolder';
import { parallax } from './parallax';

const rest =
  'The council voted on Monday to close the bridge, which has been in poor repair since the flood.';
const twofold = `---
date: 2025-01-27
author: Jane Doe
---
Council closes bridge

By John Roe

MINSK, Jan 12 - ${rest}
`;

describe('parallax check, where sources contradict themselves', () => {
  const { path: cwd, remove } = temporaryFolder({
    'text.txt': twofold,
    'page.txt': `Council closes bridge\n\n${rest}\n`,
    'settled.txt': twofold,
    '.parallax/sources.json': JSON.stringify({
      sources: {
        'page.txt': { datesInDoubt: ['2025-03-04', '2025-04-03'] },
        'settled.txt': { date: '2025-01-12', author: 'John Roe' },
      },
    }),
  });
  after(remove);
  const names = ['text.txt', 'page.txt', 'settled.txt'];

  it('says what is in doubt, and why', () => {
    const { stdout, stderr } = parallax(['check', ...names], { cwd });
    assert.equal(stderr, '');
    const notes = stdout.match(/^note: .* in doubt: .*$/gm);
    assert.deepEqual(notes, [
      'note: page: its date is in doubt: 2025-03-04 or 2025-04-03, as it was found with more than one; say which is right in its details.',
      'note: text: its date is in doubt: 2025-01-27 or 2025-01-12, as its front matter and its dateline give two dates; say which is right in its details.',
      'note: text: its author is in doubt: Jane Doe or John Roe, as its front matter and its byline name two authors; say which is right in its details.',
    ]);
  });

  it('says the same to programs, and guesses nothing', () => {
    interface Described {
      readonly source: string;
      readonly metadata: { readonly date?: string; readonly author?: string };
      readonly doubts: readonly { readonly field: string; readonly candidates: readonly string[] }[];
    }
    const { stdout } = parallax(['check', '-f', 'json', ...names], { cwd });
    const { sources } = JSON.parse(stdout) as { sources: Described[] };
    assert.deepEqual(
      sources.map(({ source, metadata: { date, author }, doubts }) => [
        source,
        date,
        author,
        doubts.map(({ field, candidates }) => [field, ...candidates]),
      ]),
      [
        [
          'text.txt',
          undefined,
          undefined,
          [
            ['date', '2025-01-27', '2025-01-12'],
            ['author', 'Jane Doe', 'John Roe'],
          ],
        ],
        ['page.txt', undefined, undefined, [['date', '2025-03-04', '2025-04-03']]],
        ['settled.txt', '2025-01-12', 'John Roe', []],
      ],
    );
  });
});
