import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildIfMissing, TestClient } from '../server/lsp/client';
import { article } from './articles';
import { figure } from './harness';

const open = 100;

figure(`the memory of the server with ${open} articles open`, {
  measure: async () => {
    buildIfMissing();
    const client = await TestClient.start(resolve('out'));
    try {
      for (let n = 0; n < open; n++) await client.open(`untitled:${n}`, article(12, n >> 1, n & 1));
      await client.ready(open);
      return (
        Number(execFileSync('ps', ['-o', 'rss=', '-p', String(client.pid)], { encoding: 'utf8' })) / 1024
      );
    } finally {
      await client.stop();
    }
  },
  unit: 'MB',
  atMost: 300,
});
