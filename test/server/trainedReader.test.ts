import assert from 'node:assert/strict';
import { LazyReader, loadReader, type WeightsFile } from '../../src/server/trainedReader';
import { shippedModels } from '../language/reader/models';

const files = shippedModels();
const shipped = (file: WeightsFile): Promise<Uint8Array> => Promise.resolve(files[file]);

describe('The trained reader of a server', () => {
  it('is made of the weights that ship', async () => {
    const { reader, problem } = await loadReader(shipped);
    assert.ok(reader?.quotations);
    assert.equal(problem, undefined);
  });

  it('is not there where a file is damaged or missing, and says which', async () => {
    const damaged = files.syntax.slice();
    damaged[1000]! ^= 1;
    const problem = async (read: (file: WeightsFile) => Promise<Uint8Array>): Promise<string> => {
      const loaded = await loadReader(read);
      assert.equal(loaded.reader, undefined);
      return loaded.problem ?? 'none';
    };
    assert.equal(
      await problem(file => (file === 'syntax' ? Promise.resolve(damaged) : shipped(file))),
      'models/syntax.bin is damaged: its checksum is wrong',
    );
    assert.equal(
      await problem(() => Promise.reject(new Error('models/names.bin does not exist'))),
      'models/names.bin does not exist',
    );
  });

  it('reads on without the weights for quotations, and says what is wrong with them', async () => {
    const damaged = files.quotations.slice();
    damaged[1000]! ^= 1;
    for (const [quotations, problem] of [
      [
        Promise.reject(new Error('models/quotations.bin does not exist')),
        'models/quotations.bin does not exist',
      ],
      [Promise.resolve(damaged), 'models/quotations.bin is damaged: its checksum is wrong'],
    ] as const) {
      const loaded = await loadReader(file => (file === 'quotations' ? quotations : shipped(file)));
      assert.equal(loaded.problem, problem);
      assert.ok(loaded.reader);
      assert.equal(loaded.reader.quotations, undefined);
    }
  });

  it('is loaded when it is first asked for, and once', async () => {
    const asked: WeightsFile[] = [];
    const reader = new LazyReader(
      file => {
        asked.push(file);
        return shipped(file);
      },
      problem => assert.fail(problem),
    );
    assert.deepEqual(asked, []);
    await Promise.all([reader.load(), reader.load()]);
    await reader.load();
    assert.deepEqual(asked.toSorted(), ['names', 'quotations', 'syntax', 'vectors']);
    assert.ok(reader.reader);
  });

  it('tells once why there is none', async () => {
    const told: string[] = [];
    const reader = new LazyReader(
      () => Promise.reject(new Error('models/names.bin does not exist')),
      problem => told.push(problem),
    );
    await Promise.all([reader.load(), reader.load()]);
    assert.deepEqual(told, ['models/names.bin does not exist']);
    assert.equal(reader.problem, told[0]);
    assert.equal(reader.reader, undefined);
  });
});
