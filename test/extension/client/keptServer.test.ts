import assert from 'node:assert/strict';
import { KeptServer } from '../../../src/extension/client/keptServer';

/** A server whose starts come out as given, the last one again and again, and a person who answers as given. */
function serverOf(starts: readonly ('runs' | 'fails')[], answers: readonly boolean[] = []) {
  const told: string[] = [];
  let started = 0;
  let now = 0;
  const port = {
    start: () => {
      const outcome = starts[Math.min(started++, starts.length - 1)];
      return outcome === 'runs' ? Promise.resolve(started) : Promise.reject(new Error('No such file'));
    },
    askAgain: (problem: string) => {
      told.push(problem);
      return Promise.resolve(answers[told.length - 1] ?? false);
    },
  };
  const server = new KeptServer(port, () => now);
  return { server, told, wait: (ms: number) => (now += ms), starts: () => started };
}

describe('the server that is kept running', () => {
  it('is started once, when it is wanted', async () => {
    const { server, starts } = serverOf(['runs']);
    assert.equal(serverOf(['runs']).server.client, undefined);
    assert.deepEqual(await Promise.all([server.start(), server.start()]), [1, 1]);
    assert.equal(await server.client, 1);
    assert.equal(starts(), 1);
  });

  it('is started again where it ends by itself', async () => {
    const { server, told } = serverOf(['runs']);
    await server.start();
    server.ended();
    assert.equal(await server.client, 2);
    assert.deepEqual(told, []);
  });

  it('is started again only when a person says so, where it can’t be started', async () => {
    const { server, told, starts } = serverOf(['fails', 'fails', 'runs'], [true, true]);
    assert.equal(await server.start(), undefined);
    while (told.length < 2 || starts() < 3) await Promise.resolve();
    assert.equal(await server.client, 3);
    assert.deepEqual(told, ['No such file', 'No such file']);
  });

  it('is not started again by whatever wants it, where a person has been told', async () => {
    const { server, told, starts } = serverOf(['fails', 'runs']);
    assert.equal(await server.start(), undefined);
    assert.equal(await server.start(), undefined);
    assert.deepEqual([told.length, starts()], [1, 1]);
  });

  it('is left alone where it ends again and again in a short time', async () => {
    const { server, told, wait } = serverOf(['runs'], [true]);
    await server.start();
    for (let n = 0; n < 4; n++) {
      server.ended();
      await server.client;
    }
    assert.equal(await server.client, 5);
    wait(180_000);
    server.ended();
    assert.equal(await server.client, 6);
    for (let n = 0; n < 3; n++) {
      server.ended();
      await server.client;
    }
    assert.deepEqual(told, []);
    server.ended();
    assert.equal(await server.client, undefined);
    assert.deepEqual(told, ['It has ended by itself 5 times.']);
    await Promise.resolve();
    assert.equal(await server.client, 10);
  });

  it('that ends while it is started counts as not started', async () => {
    const { server, told } = serverOf(['runs']);
    const starting = server.start();
    server.ended();
    assert.equal(await starting, undefined);
    assert.deepEqual(told, ['It ended at once.']);
  });
});
