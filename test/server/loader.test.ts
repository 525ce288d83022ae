import assert from 'node:assert/strict';
import { Loader } from '../../src/server/loader';

/** A loader whose reads end when the test says so. */
function manual() {
  const done: string[] = [];
  const ends = new Map<string, (text: string) => void>();
  const loader = new Loader(
    id => new Promise(resolve => ends.set(id, text => resolve({ text }))),
    (id, text) => void done.push(`${id}: ${'text' in text ? text.text : text.problem}`),
  );
  const end = async (id: string, text: string): Promise<void> => {
    ends.get(id)?.(text);
    await new Promise(resolve => setImmediate(resolve));
  };
  return { loader, done, end, ends };
}

describe('the loader', () => {
  it('reads some files at a time and counts those that wait', async () => {
    const { loader, done, end, ends } = manual();
    loader.add(Array.from({ length: 20 }, (_, i) => `${i}`));
    assert.deepEqual([ends.size, loader.waiting], [8, 20]);
    await end('0', 'text');
    assert.deepEqual([ends.size, loader.waiting, done], [9, 19, ['0: text']]);
  });

  it('reads a file again that changed while it was read, and takes only what it is now', async () => {
    const { loader, done, end } = manual();
    loader.add(['a']);
    loader.add(['a']);
    await end('a', 'old');
    assert.deepEqual(done, []);
    await end('a', 'new');
    assert.deepEqual([done, loader.waiting], [['a: new'], 0]);
  });

  it('forgets what waits when it is cleared', async () => {
    const { loader, done, end } = manual();
    loader.add(Array.from({ length: 10 }, (_, i) => `${i}`));
    assert.equal(loader.clear(), 2);
    await end('3', 'text');
    assert.deepEqual([done, loader.waiting], [['3: text'], 7]);
  });
});
