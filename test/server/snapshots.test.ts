import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { Snapshots } from '../../src/server/snapshots';
import { Sources } from '../../src/server/sources';
import { LazyReader, type WeightsFile } from '../../src/server/trainedReader';
import { shippedModels } from '../language/reader/models';

const id = 'untitled:Untitled-1';
const text = 'Talks begin in Brussels\n\nKaja Kallas arrived early on Monday.\n';

/** Snapshots of one open text, with weights that come when the test lets them. */
function waiting() {
  let bring: () => void = () => undefined;
  const brought = new Promise<void>(resolve => (bring = resolve));
  const files = shippedModels();
  const read = (file: WeightsFile): Promise<Uint8Array> => brought.then(() => files[file]);
  const sources = new Sources();
  const snapshots = new Snapshots(
    sources,
    new LazyReader(read, problem => assert.fail(problem)),
    () => new Promise(resolve => setImmediate(resolve)),
    () => undefined,
    error => assert.fail(String(error)),
  );
  sources.open(id, { version: 1, text });
  snapshots.change('now');
  return { snapshots, bring };
}

describe('Snapshots before the weights are there', () => {
  it('have nothing yet, so that nothing is read twice', async () => {
    const { snapshots, bring } = waiting();
    const whole = snapshots.including(id, CancellationToken.None);
    await snapshots.including(id, CancellationToken.None, true);
    assert.deepEqual(snapshots.latest.members, []);
    assert.ok(snapshots.isStale);
    bring();
    assert.ok((await whole)?.member(id)?.source.sections[0]?.reading.grammar);
  });

  it('answer by rules in a hurry', async () => {
    const { snapshots, bring } = waiting();
    const alone = (await snapshots.including(id, CancellationToken.None, true))?.member(id)?.source;
    assert.ok(alone?.entities.some(({ name }) => name === 'Kaja Kallas'));
    assert.equal(alone?.sections[0]?.reading.grammar, undefined);
    bring();
    await snapshots.including(id, CancellationToken.None);
    const then = await snapshots.including(id, CancellationToken.None, true);
    assert.ok(then?.member(id)?.source.sections[0]?.reading.grammar);
  });
});
