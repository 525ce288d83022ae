import assert from 'node:assert/strict';
import { type GitApi, gitName } from '../../../src/extension/annotations/gitName';

type Repository = GitApi['repositories'][number];

const knows = (own: string, global: string): Repository => ({
  getConfig: () => (own ? Promise.resolve(own) : Promise.reject(new Error('exit code 1'))),
  getGlobalConfig: () => Promise.resolve(global),
});

async function check(own: Repository | null, others: readonly Repository[], expected: string | undefined) {
  assert.equal(await gitName({ repositories: others, getRepository: () => own }, 'folder'), expected);
}

describe('the name of an author as git has it', () => {
  it('is that of the repository', () => check(knows('Ann Lee\n', 'Bo'), [], 'Ann Lee'));

  it('is that for everything where the folder is in no repository', () =>
    check(null, [knows('Ann', 'Bo Dahl')], 'Bo Dahl'));

  it('is unknown where git knows none, or is too old to be asked', async () => {
    await check(knows('', 'Bo'), [], undefined);
    await check(null, [], undefined);
    await check(null, [{ getConfig: () => Promise.resolve('x') }], undefined);
  });
});
