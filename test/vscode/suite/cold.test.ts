import assert from 'node:assert/strict';
import { parallax, problems } from '../harness/parallax';
import { eventually, seeds } from '../harness/workspace';

describe('seeds/ opened cold', () => {
  it('are two sources of one story, read without being opened', async () => {
    const { status } = await parallax();
    assert.equal(status.sources, 2);
    assert.equal(status.stories, 1);
    // What was deleted just now may have been about to be read.
    await eventually(async () => assert.deepEqual((await parallax()).status.notices, []));
  });

  it('have quotations and differences', async () => {
    const { status } = await parallax();
    assert.ok(status.quotations >= 14, `${status.quotations} quotations`);
    assert.ok(status.discrepancies >= 7, `${status.discrepancies} differences`);
  });

  for (const seed of seeds)
    it(`have problems in ${seed}`, async () => {
      await parallax();
      await eventually(() => assert.ok(problems(seed).length >= 3));
    });
});
