import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../disk/temporaryFolder';
import { buildIfMissing, TestClient } from '../server/lsp/client';
import { figure } from './harness';

const edits = 15;

/** How long it takes, in ms, from an edit of one of two sources until its problems are published: the median of several. */
figure('from an edit of one of two sources until its problems show', {
  measure: async () => {
    buildIfMissing();
    const [first = '', second = ''] = ['000_d8da6acc7987d32d.txt', '001_77ce1bc0c989b76e.txt'].map(name =>
      readFileSync(join('seeds', name), 'utf8'),
    );
    const folder = temporaryFolder({ 'a.txt': first, 'b.txt': second });
    const client = await TestClient.start(folder.path);
    try {
      await client.ready(2);
      const uri = client.uri('a.txt');
      await client.open(uri, first);
      await client.ready(2);
      const times: number[] = [];
      for (let n = 0; n < edits; n++) {
        const words = n % 2 ? 'never turned down' : 'never rejected';
        const start = performance.now();
        await client.edit(uri, first.replace('never turned down', words));
        const { version } = client;
        await client.until(() => client.published.findLast(each => each.uri === uri)?.version === version);
        times.push(performance.now() - start);
        await client.ready(2);
      }
      return times.sort((a, b) => a - b)[Math.floor(edits / 2)] ?? NaN;
    } finally {
      await client.stop();
      folder.remove();
    }
  },
  unit: 'ms',
  atMost: 150,
});
