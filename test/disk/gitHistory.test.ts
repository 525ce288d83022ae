import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitHistory } from '../../src/disk/gitHistory';
import { temporaryFolder } from './temporaryFolder';

describe('what git knows of a file’s past', () => {
  it('is its texts, the oldest first, under all its names', async () => {
    const { path, remove } = temporaryFolder({ 'alt é.txt': 'one' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: path });
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

  it('is nothing where there is no repository', async () => {
    const { path, remove } = temporaryFolder({ 'a.txt': 'one' });
    assert.deepEqual(await gitHistory(join(path, 'a.txt')), []);
    assert.deepEqual(await gitHistory(join(path, 'no', 'folder.txt')), []);
    remove();
  });
});
