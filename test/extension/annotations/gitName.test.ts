import assert from 'node:assert/strict';
import { type GitApi, gitName, nameInConfig } from '../../../src/extension/annotations/gitName';

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

  it('is that for everything where the repository has none or the folder is in none', async () => {
    await check(knows('', 'Bo Dahl'), [], 'Bo Dahl');
    await check(null, [knows('Ann', 'Bo Dahl')], 'Bo Dahl');
  });

  it('is unknown where git knows none, or is too old to be asked', async () => {
    await check(knows('', ''), [], undefined);
    await check(null, [], undefined);
    await check(null, [{ getConfig: () => Promise.resolve('x') }], undefined);
  });
});

describe('the name of an author in a configuration of git', () => {
  const finds = (config: string, name: string | undefined): void => assert.equal(nameInConfig(config), name);

  it('is what its section has, the last one', () => {
    finds('[core]\n\tname = no\n[user]\n\tname = Ann Lee # me\r\n\temail = a@b.c\n', 'Ann Lee');
    finds('[user] name = Ann\n[User]\nNAME = Bo\n', 'Bo');
    finds('[user]\n\tname = "Ann \\"Lee\\"; # D."\n', 'Ann "Lee"; # D.');
  });

  it('is unknown without one', () => {
    finds('', undefined);
    finds('[user]\n\tname =\n[user "else"]\n\tname = Bo\n', undefined);
  });
});
