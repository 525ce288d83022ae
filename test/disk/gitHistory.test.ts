import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitHistory } from '../../src/disk/gitHistory';
import { temporaryFolder } from './temporaryFolder';

/** Runs git in a folder. */
function gitIn(cwd: string): (...args: string[]) => Buffer {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  return (...args) => execFileSync('git', [...person, ...args], { cwd });
}

describe('what git knows of a file’s past', () => {
  it('is its texts, the oldest first, under all its names', async () => {
    const { path, remove } = temporaryFolder({ 'alt é.txt': 'one' });
    const git = gitIn(path);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    writeFileSync(join(path, 'alt é.txt'), 'two');
    git('commit', '-qam', 'two');
    renameSync(join(path, 'alt é.txt'), join(path, 'new.txt'));
    git('add', '-A');
    git('commit', '-qm', 'renamed');
    const past = await gitHistory(join(path, 'new.txt'));
    assert.deepEqual(
      past.map(({ text }) => text),
      ['one', 'two', 'two'],
    );
    for (const { revision, date } of past) {
      assert.match(revision, /^[0-9a-f]{9}$/);
      assert.ok(Date.parse(date) > 0);
    }
    assert.deepEqual(await gitHistory(join(path, 'other.txt')), []);
    remove();
  });

  it('runs no program that the repository names', async () => {
    const { path, remove } = temporaryFolder({ 'a.txt': 'one', program: '#!/bin/sh\n: > ran\nexit 1\n' });
    chmodSync(join(path, 'program'), 0o755);
    const git = gitIn(path);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    // As `git commit -S` writes it.
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n';
    const signed = String(git('cat-file', 'commit', 'HEAD')).replace('\n\n', `\n${signature}`);
    writeFileSync(join(path, 'commit'), signed);
    const hash = String(git('hash-object', '-t', 'commit', '-w', 'commit')).trim();
    git('update-ref', 'HEAD', hash);
    git('config', 'log.showSignature', 'true');
    git('config', 'gpg.program', './program');
    git('config', 'core.fsmonitor', './program');
    const past = await gitHistory(join(path, 'a.txt'));
    assert.deepEqual(
      past.map(({ text }) => text),
      ['one'],
    );
    assert.ok(!existsSync(join(path, 'ran')));
    git('log');
    assert.ok(existsSync(join(path, 'ran')), 'git itself would have run it');
    remove();
  });

  it('fetches nothing that a partial clone leaves out', async () => {
    const { path, remove } = temporaryFolder({});
    const [from, to] = [join(path, 'from'), join(path, 'to')];
    mkdirSync(from);
    const git = gitIn(from);
    git('init', '-q');
    git('config', 'uploadpack.allowFilter', 'true');
    for (const text of ['one', 'two']) {
      writeFileSync(join(from, 'a.txt'), text);
      git('add', '.');
      git('commit', '-qm', text);
    }
    git('clone', '-q', '--filter=blob:none', `file://${from}`, to);
    assert.deepEqual(await gitHistory(join(to, 'a.txt')), []);
    assert.equal(String(gitIn(to)('show', 'HEAD~:a.txt')), 'one', 'git itself fetches it');
    assert.equal((await gitHistory(join(to, 'a.txt'))).length, 2);
    remove();
  });

  it('is nothing where there is no repository', async () => {
    const { path, remove } = temporaryFolder({ 'a.txt': 'one' });
    assert.deepEqual(await gitHistory(join(path, 'a.txt')), []);
    assert.deepEqual(await gitHistory(join(path, 'no', 'folder.txt')), []);
    remove();
  });
});
