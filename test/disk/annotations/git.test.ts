import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteAnnotation, editAnnotation } from '../../../src/annotations/file/annotation';
import { parseAnnotations } from '../../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../../src/annotations/file/serialise';
import { mergeAnnotations } from '../../../src/annotations/merge';
import type { Annotation } from '../../../src/annotations/model';
import { randomNumbers } from '../../annotations/edits';
import { noteOf } from '../../annotations/making';

const histories = 500;
type Random = (below: number) => number;

function randomId(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random(16).toString(16)).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** What somebody does to a file in a branch: adds, edits and deletes. */
function worked(before: readonly Annotation[], random: Random, day: number): Annotation[] {
  const after = [...before];
  for (let n = 1 + random(4); n > 0; n--) {
    const at = random(after.length + 1);
    const now = `2026-02-${String(day).padStart(2, '0')}T00:00:00.${String(n).padStart(3, '0')}Z`;
    const known = after[at];
    if (!known || random(2) === 0) after.push(noteOf(randomId(random), `new ${n}`, now));
    else if (random(3) === 0) after[at] = deleteAnnotation(known, now);
    else
      after[at] = editAnnotation(
        known,
        { content: { type: 'note', text: `edited ${random(1000)}`, tags: [], isResolved: false } },
        now,
      );
  }
  return after;
}

describe('annotation files of two branches', () => {
  it(`are merged by git, or can be read in spite of its marks, in ${histories} histories`, function () {
    this.timeout(300_000);
    const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
    const random = randomNumbers(11);
    let clean = 0;
    for (let history = 0; history < histories; history++) {
      const base = Array.from({ length: random(40) }, (_, i) => noteOf(randomId(random), `base ${i}`));
      const [ours, theirs] = [worked(base, random, 1), worked(base, random, 2)];
      const { text, isClean } = merged(folder, base, ours, theirs);
      if (isClean) clean++;
      const read = parseAnnotations(text);
      assert.equal(read.isDamaged, false, text);
      const texts = (annotations: readonly Annotation[]): string[] =>
        mergeAnnotations(annotations).map(({ raw }) => JSON.stringify(raw));
      const expected = mergeAnnotations(ours, theirs);
      assert.deepEqual(
        texts(mergeAnnotations(read.annotations, base)),
        texts(mergeAnnotations(expected, base)),
      );
    }
    rmSync(folder, { recursive: true });
    assert.ok(clean > 0.7 * histories, `${clean} of ${histories} merged without marks`);
  });
});

/** What the merge of git makes of the three versions: `git merge` uses the same for each file. */
function merged(
  folder: string,
  ...versions: readonly [base: Annotation[], ours: Annotation[], theirs: Annotation[]]
): { text: string; isClean: boolean } {
  const paths = ['base', 'ours', 'theirs'].map(name => join(folder, name));
  versions.forEach((version, i) => writeFileSync(paths[i] ?? '', serialiseAnnotations(version)));
  const [base = '', ours = '', theirs = ''] = paths;
  const { stdout, status } = spawnSync('git', ['merge-file', '-p', ours, base, theirs], { encoding: 'utf8' });
  assert.ok(status !== null && status < 128, 'git failed');
  return { text: stdout, isClean: status === 0 };
}
