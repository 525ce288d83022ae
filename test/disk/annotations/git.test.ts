import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteAnnotation, editAnnotation } from '../../../src/annotations/file/annotation';
import { parseAnnotations } from '../../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../../src/annotations/file/serialise';
import { mergeAnnotations } from '../../../src/annotations/merge';
import type { Annotation } from '../../../src/annotations/model';
import { usualAnnotationFile } from '../../../src/annotations/paths';
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
    this.timeout(600_000);
    const random = randomNumbers(11);
    const made = Array.from({ length: histories }, () => {
      const base = Array.from({ length: random(40) }, (_, i) => noteOf(randomId(random), `base ${i}`));
      return { base, ours: worked(base, random, 1), theirs: worked(base, random, 2) };
    });
    const repository = Repository.of(made);
    let clean = 0;
    made.forEach(({ base, ours, theirs }, i) => {
      const { text, isClean } = repository.merge(i);
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
    });
    repository.remove();
    assert.ok(clean > 0.7 * histories, `${clean} of ${histories} merged without marks`);
  });

  it('are merged where one branch has moved the file, and lead to the same sources from there', () => {
    const random = randomNumbers(12);
    const places = [kept, 'notes/desk/annotations.jsonld', 'a/b/c/d/annotations.jsonld'];
    const moves = places.flatMap(from => places.filter(to => to !== from).map(to => ({ from, to })));
    const made = moves.flatMap(move =>
      Array.from({ length: 5 }, () => {
        const base = Array.from({ length: 20 }, (_, i) => noteOf(randomId(random), `base ${i}`));
        return { ...move, base, ours: worked(base, random, 1), theirs: worked(base, random, 2) };
      }),
    );
    const repository = Repository.of(made);
    made.forEach(({ to, ours, theirs }, i) => {
      const { text } = repository.merge(i, to);
      const read = parseAnnotations(text);
      assert.equal(read.isDamaged, false, text);
      const ids = (annotations: readonly Annotation[]): string[] => annotations.map(({ id }) => id).sort();
      assert.deepEqual(ids(read.annotations), ids(mergeAnnotations(ours, theirs)));
      const written = JSON.parse(serialiseAnnotations(read.annotations, {}, to)) as {
        items: { target: string | { source: string } }[];
      };
      for (const { target } of written.items.slice(1)) {
        const address = typeof target === 'string' ? target : target.source;
        assert.equal(new URL(address, `file:///w/${to}`).href, 'file:///w/a.txt');
      }
    });
    repository.remove();
  });
});

interface History {
  readonly base: readonly Annotation[];
  readonly ours: readonly Annotation[];
  readonly theirs: readonly Annotation[];
  /** Where the file lies, and where to ours have moved it, if it isn't the usual place. */
  readonly from?: string;
  readonly to?: string;
}

const kept = usualAnnotationFile;

/** A repository with two branches for each history, `ours/0` and `theirs/0`, that come from one commit. */
class Repository {
  readonly #folder = mkdtempSync(join(tmpdir(), 'parallax-'));

  static of(made: readonly History[]): Repository {
    const repository = new Repository();
    repository.#git(['init', '--quiet']);
    const commits = made.flatMap(({ base, ours, theirs, from = kept, to = from }, i) => [
      commit(`ours/${i}`, from, base, { mark: i + 1 }),
      commit(`ours/${i}`, to, ours),
      commit(`theirs/${i}`, from, theirs, { from: i + 1 }),
    ]);
    repository.#git(['fast-import', '--quiet'], commits.join(''));
    return repository;
  }

  /** What `git merge` leaves in the file when the branches of a history are merged. */
  merge(history: number, place = kept): { text: string; isClean: boolean } {
    this.#git(['checkout', '--quiet', '--force', `ours/${history}`]);
    const isClean = this.#git(['merge', '--quiet', '--no-edit', `theirs/${history}`], '', [0, 1]) === 0;
    return { text: readFileSync(join(this.#folder, place), 'utf8'), isClean };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #git(args: readonly string[], input = '', expected = [0]): number {
    const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'gc.auto=0'];
    const { status, stderr } = spawnSync('git', [...who, ...args], {
      cwd: this.#folder,
      input,
      encoding: 'utf8',
    });
    assert.ok(status !== null && expected.includes(status), `git ${args.join(' ')}: ${stderr}`);
    return status;
  }
}

/** A commit on a branch for `git fast-import`, of nothing but the file as it is then; it may begin a branch at one that has a mark. */
function commit(
  branch: string,
  place: string,
  annotations: readonly Annotation[],
  { mark, from }: { readonly mark?: number; readonly from?: number } = {},
): string {
  const text = serialiseAnnotations(annotations, {}, place);
  return [
    `commit refs/heads/${branch}`,
    ...(mark === undefined ? [] : [`mark :${mark}`]),
    'committer Ann <ann@example.org> 1767225600 +0000',
    'data 4',
    'work',
    ...(from === undefined ? [] : [`from :${from}`]),
    'deleteall',
    `M 100644 inline ${place}`,
    `data ${Buffer.byteLength(text)}`,
    text,
    '',
  ].join('\n');
}
