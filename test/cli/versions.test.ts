import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstVersion, laterVersion } from '../corpus/versions/versions';
import { temporaryFolder } from '../disk/temporaryFolder';
import { parallax } from './parallax';

const address = 'https://example.org/ferry';

describe('parallax check --versions', () => {
  const { path: cwd, remove } = temporaryFolder({
    'a.txt': `${address}\n\n${firstVersion}`,
    'b.txt': `${address}?utm_source=letter\n\n${laterVersion}`,
  });
  after(remove);

  it('says what became of an article', () => {
    const { status, stdout, stderr } = parallax(['check', '--versions', 'a.txt', 'b.txt'], { cwd });
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /^=== a\.txt → b\.txt: 2 corrected, 1 changed in silence, 1 added, 1 taken out\n/);
    assert.match(stdout, /^b\.txt:5:10: corrected: “Monday” → “Tuesday”$/m);
    assert.match(stdout, /^a\.txt:5:10: note: before$/m);
    assert.match(stdout, /^b\.txt:13:1: note: the correction says so$/m);
    assert.match(stdout, /^b\.txt:5:68: changed in silence: “10” → “12”$/m);
    assert.match(stdout, /^a\.txt:11:71: taken out: “A spokesman for the company blamed the crew”$/m);
    assert.match(stdout, /\n5 changes in 1 later version\.\n$/);
  });

  it('says the same to programs', () => {
    const { stdout } = parallax(['check', '--versions', '-f', 'json', 'a.txt', 'b.txt'], { cwd });
    const { versions } = JSON.parse(stdout) as {
      versions: { after: { source: string }; changes: { kind: string; said?: number }[]; notes: unknown[] }[];
    };
    assert.deepEqual(
      versions.map(({ after: { source }, changes, notes }) => [source, changes.length, notes.length]),
      [['b.txt', 5, 1]],
    );
    assert.equal(versions[0]?.changes.filter(({ said }) => said === 0).length, 2);
  });

  it('keeps versions apart from what sources state differently', () => {
    const { status, stdout } = parallax(['check', 'a.txt', 'b.txt'], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /^note: a is an earlier version of b; check --versions says what changed\.$/m);
  });

  it('goes with no SARIF, and says so where there is nothing', () => {
    assert.equal(parallax(['check', '--versions', '-f', 'sarif', 'a.txt'], { cwd }).status, 2);
    const { status, stdout } = parallax(['check', '--versions', 'a.txt'], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /^No source has another version here/);
  });

  it('compares a file with its own past in git', () => {
    const past = temporaryFolder({ 'ferry.txt': firstVersion });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: past.path,
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    const check = () => parallax(['check', '--versions', 'ferry.txt'], { cwd: past.path });
    assert.equal(check().status, 0);
    writeFileSync(join(past.path, 'ferry.txt'), laterVersion);
    assert.match(
      check().stdout,
      /^=== ferry\.txt@[0-9a-f]{9} \(\d{4}-\d\d-\d\d\) → ferry\.txt: 2 corrected, 1 changed in silence/,
    );
    past.remove();
  });
});
