import assert from 'node:assert/strict';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnnotations } from '../../../src/annotations/file/parse';
import { AnnotationStore } from '../../../src/annotations/store';
import { usualAnnotationFile } from '../../../src/annotations/paths';
import { DiskAnnotationFile } from '../../../src/disk/annotationFile';
import { idOf, noteOf } from '../../annotations/making';
import { temporaryFolder } from '../temporaryFolder';

describe('an annotation file on the disk', () => {
  const folder = temporaryFolder({});
  const path = join(folder.path, usualAnnotationFile);
  after(() => folder.remove());

  it('is made with its folder, replaced as a whole, and leaves nothing beside it', async () => {
    const file = new DiskAnnotationFile(path);
    assert.equal(await file.read(), undefined);
    const store = new AnnotationStore(file, problem => assert.equal(problem, undefined));
    await store.put([noteOf(idOf(1), 'one')]);
    await store.put([noteOf(idOf(2), 'two')]);
    assert.equal(parseAnnotations(((await file.read()) ?? []).join('')).annotations.length, 2);
    assert.deepEqual(readdirSync(join(folder.path, '.parallax')), ['annotations.jsonld']);
  });

  it('is not replaced when somebody else has written it in the meantime', async () => {
    const file = new DiskAnnotationFile(path);
    const before = await file.read();
    const other = `${before?.join('')}\n`;
    writeFileSync(path, other);
    assert.equal(await file.replace(['x'], before), false);
    assert.deepEqual(await file.read(), [other]);
  });

  it('keeps a damaged text beside it', async () => {
    writeFileSync(path, 'no annotations');
    const told: string[] = [];
    const store = new AnnotationStore(new DiskAnnotationFile(path), problem => told.push(problem));
    await store.reload();
    assert.equal(told.length, 1);
    assert.ok(readdirSync(join(folder.path, '.parallax')).some(name => name.endsWith('.damaged')));
  });

  it('stays in memory where it can’t be written', async function () {
    // Root may write everywhere: there the folder is a file.
    const other = temporaryFolder({ '.parallax': 'a file' });
    chmodSync(other.path, 0o755);
    const told: string[] = [];
    const store = new AnnotationStore(
      new DiskAnnotationFile(join(other.path, usualAnnotationFile)),
      problem => told.push(problem),
    );
    assert.equal(await store.put([noteOf(idOf(1), 'one')]), false);
    assert.equal(store.annotations.length, 1);
    assert.equal(told.length, 1);
    other.remove();
  });
});
