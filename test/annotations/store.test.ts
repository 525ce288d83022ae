import assert from 'node:assert/strict';
import { deleteAnnotation } from '../../src/annotations/file/annotation';
import { parseAnnotations } from '../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../src/annotations/file/serialise';
import type { AnnotationFilePort } from '../../src/annotations/store';
import { AnnotationStore } from '../../src/annotations/store';
import { idOf, noteOf } from './making';

/** A file in memory that takes its time, so that others get in between. */
class SlowFile implements AnnotationFilePort {
  text: string | undefined;
  readonly aside: string[] = [];
  refuses = false;

  async read(): Promise<string | undefined> {
    await pause();
    return this.text;
  }

  async replace(text: string, expected: string | undefined): Promise<boolean> {
    await pause();
    if (this.refuses) throw new Error('the disk is full');
    if (this.text !== expected) return false;
    this.text = text;
    return true;
  }

  async setAside(text: string): Promise<string> {
    await pause();
    this.aside.push(text);
    return 'annotations.damaged';
  }

  get ids(): string[] {
    return parseAnnotations(this.text ?? '')
      .annotations.filter(({ isDeleted }) => !isDeleted)
      .map(({ id }) => id);
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

function open(file: SlowFile): { store: AnnotationStore; told: string[] } {
  const told: string[] = [];
  return { store: new AnnotationStore(file, problem => told.push(problem)), told };
}

describe('a store of annotations', () => {
  it('keeps what is put into it, and reads it again', async () => {
    const file = new SlowFile();
    const { store } = open(file);
    assert.equal(await store.put([noteOf(idOf(1), 'one')]), true);
    const { store: again } = open(file);
    assert.equal(await again.reload(), true);
    assert.deepEqual(again.annotations, store.annotations);
    assert.equal(await again.reload(), false);
  });

  it('makes no file as long as there is nothing in it', async () => {
    const file = new SlowFile();
    await open(file).store.reload();
    assert.equal(file.text, undefined);
  });

  it('loses nothing in 1,000 rounds of two who write at once', async function () {
    this.timeout(60_000);
    const file = new SlowFile();
    const [a, b] = [open(file).store, open(file).store];
    const writing = async (store: AnnotationStore, first: number): Promise<void> => {
      for (let i = 0; i < 500; i++) {
        const own = noteOf(idOf(first + i), 'text');
        await store.put([own]);
        if (i % 5 === 4) await store.put([deleteAnnotation(own, '2026-03-01T00:00:00.000Z')]);
      }
    };
    await Promise.all([writing(a, 0), writing(b, 500)]);
    assert.equal(file.ids.length, 800);
    await Promise.all([a.reload(), b.reload()]);
    assert.deepEqual(a.annotations, b.annotations);
  });

  it('does not let an old window bring back what was deleted', async () => {
    const file = new SlowFile();
    const [a, b] = [open(file).store, open(file).store];
    const note = noteOf(idOf(1), 'one');
    await a.put([note]);
    await b.reload();
    await a.put([deleteAnnotation(note, '2026-03-01T00:00:00.000Z')]);
    await b.put([noteOf(idOf(2), 'two')]);
    assert.deepEqual(file.ids, [idOf(2)]);
    assert.deepEqual(
      b.annotations.map(({ id }) => id),
      [idOf(2)],
    );
  });

  it('sets aside what it can’t read, once, and says so', async () => {
    const file = new SlowFile();
    const whole = serialiseAnnotations([noteOf(idOf(1), 'one'), noteOf(idOf(2), 'two')]);
    file.text = whole.slice(0, whole.lastIndexOf('modified'));
    const damaged = file.text;
    const { store, told } = open(file);
    await store.reload();
    await store.put([noteOf(idOf(3), 'three')]);
    assert.deepEqual(file.aside, [damaged]);
    assert.equal(told.length, 1);
    assert.equal(file.ids.length, 2);
    assert.equal(parseAnnotations(file.text).isDamaged, false);
  });

  it('keeps in memory what can’t be written, says so once, and writes it when it can', async () => {
    const file = new SlowFile();
    const { store, told } = open(file);
    file.refuses = true;
    assert.equal(await store.put([noteOf(idOf(1), 'one')]), false);
    assert.equal(await store.put([noteOf(idOf(2), 'two')]), false);
    assert.equal(store.isUnsaved, true);
    assert.deepEqual(told, ['The annotations can’t be saved: the disk is full']);
    assert.equal(store.annotations.length, 2);
    assert.equal(parseAnnotations(store.text).annotations.length, 2);
    file.refuses = false;
    assert.equal(await store.put([noteOf(idOf(3), 'three')]), true);
    assert.equal(file.ids.length, 3);
    assert.equal(store.isUnsaved, false);
  });
});
