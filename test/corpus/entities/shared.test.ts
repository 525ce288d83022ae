import assert from 'node:assert/strict';
import { seeds, snapshotOf } from '../articles';

/** The names that two texts of one story share, each with the number of texts that have it. */
function shared(...texts: string[]): Map<string, number> {
  return new Map(snapshotOf(texts, 'all').entities.map(({ name, members }) => [name, members.size]));
}

describe('entities across sources', () => {
  it('are one for a short and a full name', () => {
    const found = shared('Holt sued the bank on Monday.', 'Senator Mary Holt sued the bank on Monday.');
    assert.equal(found.get('Mary Holt'), 2);
  });

  it('are one for two transliterations', () => {
    const found = shared(
      'Sviatlana Tsikhanouskaya left the country.',
      'Sviatlana Tsihanouskaya left the country on Monday.',
    );
    assert.equal([...found.values()].filter(count => count === 2).length, 1);
  });

  it('are one for a nickname', () => {
    assert.equal(shared('Mike Hart resigned.', 'Michael Hart resigned on Monday.').size, 1);
  });

  it('are one for a company with its legal form and without', () => {
    const found = shared('Calder Steel Ltd. sued the bank.', 'The bank was sued by Calder Steel on Monday.');
    assert.deepEqual([...found.values()], [2]);
  });

  it('are two for people who share a surname', () => {
    const found = shared('Karl Berg sued the bank.', 'Anna Berg sued the bank.');
    assert.equal(found.get('Karl Berg'), 1);
    assert.equal(found.get('Anna Berg'), 1);
  });

  it('are the people, places and bodies of the seeds', () => {
    const found = shared(...seeds);
    for (const name of ['Alexander Lukashenko', 'Kaja Kallas', 'Marta Kos', 'Belarus', 'European Union'])
      assert.equal(found.get(name), 2, name);
  });
});
