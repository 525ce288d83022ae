import assert from 'node:assert/strict';
import { deleteAnnotation } from '../../src/annotations/file/annotation';
import { parseAnnotations } from '../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../src/annotations/file/serialise';
import type { Pieces } from '../../src/annotations/file/pieces';
import type { AnnotationFilePort } from '../../src/annotations/store';
import { AnnotationStore } from '../../src/annotations/store';
import { idOf, noteOf } from './making';

/** A file in memory that takes its time, so that others get in between. */
class SlowFile implements AnnotationFilePort {
  text: string | undefined;
  readonly aside: string[] = [];
  refuses = false;
  /** What another program does while a file settles. */
  whileSettling: () => void = () => undefined;

  async read(): Promise<Pieces | undefined> {
    await pause();
    return this.text === undefined ? undefined : [this.text];
  }

  async replace(text: Pieces, expected: Pieces | undefined): Promise<boolean> {
    await pause();
    if (this.refuses) throw new Error('the disk is full');
    if (this.text !== expected?.join('')) return false;
    this.text = text.join('');
    return true;
  }

  async setAside(text: string): Promise<string> {
    await pause();
    this.aside.push(text);
    return 'annotations.damaged';
  }

  async settle(): Promise<void> {
    await pause();
    this.whileSettling();
  }

  get ids(): string[] {
    return parseAnnotations(this.text ?? '')
      .annotations.filter(({ isDeleted }) => !isDeleted)
      .map(({ id }) => id);
  }
}

/** A file that can be written by somebody else between the last look and the writing; those who watch it are told later. */
class WatchedFile extends SlowFile {
  readonly watchers: (() => Promise<void>)[] = [];
  /** How often what somebody had just written was written over. */
  overwritten = 0;
  #telling: Promise<unknown>[] = [];

  override async replace(text: Pieces, expected: Pieces | undefined): Promise<boolean> {
    await pause();
    const seen = this.text;
    if (seen !== expected?.join('')) return false;
    await pause();
    if (this.text !== seen) this.overwritten++;
    this.text = text.join('');
    this.#telling.push(...this.watchers.map(watcher => pause().then(watcher)));
    return true;
  }

  /** Resolves when everybody knows what is in the file. */
  async calm(): Promise<void> {
    while (this.#telling.length > 0) await Promise.all(this.#telling.splice(0));
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

function open(file: SlowFile): { store: AnnotationStore; told: string[]; seen: string[][] } {
  const told: string[] = [];
  const seen: string[][] = [];
  const store = new AnnotationStore(
    file,
    problem => told.push(problem),
    () => seen.push(store.annotations.map(({ id }) => id)),
  );
  return { store, told, seen };
}

describe('a store of annotations', () => {
  it('keeps what is put into it, and reads it again', async () => {
    const file = new SlowFile();
    const { store } = open(file);
    assert.equal(await store.put([noteOf(idOf(1), 'one')]), true);
    const { store: again, seen } = open(file);
    await again.reload();
    assert.deepEqual(again.annotations, store.annotations);
    await again.reload();
    assert.deepEqual(seen, [[idOf(1)]]);
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

  it('loses nothing where the file system can’t compare and swap, as long as it tells of changes', async function () {
    this.timeout(60_000);
    const file = new WatchedFile();
    const [a, b] = [open(file).store, open(file).store];
    file.watchers.push(
      () => a.reload(),
      () => b.reload(),
    );
    const writing = async (store: AnnotationStore, first: number): Promise<void> => {
      for (let i = 0; i < 100; i++) await store.put([noteOf(idOf(first + i), 'text')]);
    };
    await Promise.all([writing(a, 0), writing(b, 100)]);
    await file.calm();
    assert.ok(file.overwritten > 0);
    assert.equal(file.ids.length, 200);
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

  it('tells of what came from outside, whether a note that is put or a change of the file has found it', async () => {
    const file = new SlowFile();
    const { store, seen } = open(file);
    await store.put([noteOf(idOf(1), 'one')]);
    assert.deepEqual(seen, []);
    const other = open(file).store;
    await other.reload();
    await other.put([noteOf(idOf(2), 'by hand')]);
    // The watcher of the file is late: the note finds the change first, and the reload nothing more.
    const putting = store.put([noteOf(idOf(3), 'three')]);
    await Promise.all([putting, store.reload()]);
    assert.deepEqual(seen, [[1, 2, 3].map(n => idOf(n)).sort()]);
    assert.deepEqual(file.ids, [1, 2, 3].map(n => idOf(n)).sort());
  });

  it('waits for another program to have written the file, and takes no half of it for the whole', async () => {
    const file = new SlowFile();
    const { store, told, seen } = open(file);
    await store.put([noteOf(idOf(1), 'one')]);
    const whole = serialiseAnnotations([noteOf(idOf(1), 'one'), noteOf(idOf(2), 'two')]);
    const states = [whole.slice(0, whole.length / 2), whole];
    file.text = '';
    file.whileSettling = () => (file.text = states.shift() ?? file.text);
    await store.reload();
    assert.deepEqual(seen, [[idOf(1), idOf(2)].sort()]);
    assert.deepEqual([told, file.aside], [[], []]);
    assert.equal(file.text, whole);
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
    // What is on its way into the file is not lost yet.
    const writing = store.put([noteOf(idOf(5), 'five')]);
    assert.equal(store.isUnsaved, false);
    assert.equal(await writing, true);
    assert.equal(file.ids.length, 4);
    assert.equal(store.isUnsaved, false);
    file.refuses = true;
    await store.put([noteOf(idOf(4), 'four')]);
    assert.equal(told.length, 2);
  });

  it('has nothing to save where the file can’t even be read', async () => {
    const file = new SlowFile();
    file.read = () => Promise.reject(new Error('it is locked'));
    const { store, told } = open(file);
    await store.reload();
    assert.equal(store.isUnsaved, false);
    assert.deepEqual(told, ['The annotations can’t be read: it is locked']);
    file.refuses = true;
    assert.equal(await store.put([noteOf(idOf(1), 'one')]), false);
    assert.equal(store.isUnsaved, true);
  });
});
