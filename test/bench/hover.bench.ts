import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfMissing, TestClient } from '../server/lsp/client';
import { article } from './articles';
import { figure } from './harness';

const files = 1_000;
const perStory = 4;

/** The times of hovers, in ms, asked every 50 ms for as long as the server still reads a folder. */
async function hoversWhileLoading(folder: string): Promise<number[]> {
  const client = await TestClient.start(folder, {
    initializationOptions: { settings: { sources: ['*.txt'] } },
  });
  const times: number[] = [];
  try {
    const text = article(12, 0);
    const uri = client.uri('0.txt');
    await client.open(uri, text);
    const words = text.split('\n')[0]?.length ?? 0;
    for (let n = 0; client.status?.loading !== 0 || client.status.sources < files; n++) {
      const start = performance.now();
      await client.hover(uri, { line: 0, character: (n * 7) % words });
      times.push(performance.now() - start);
      await pause(50);
    }
  } finally {
    await client.stop();
  }
  return times.sort((a, b) => a - b);
}

figure(`the slowest of 100 hovers while ${files} sources load in the background`, {
  measure: async () => {
    buildIfMissing();
    const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
    try {
      mkdirSync(folder, { recursive: true });
      for (let n = 0; n < files; n++)
        writeFileSync(join(folder, `${n}.txt`), article(12, Math.floor(n / perStory), n % perStory));
      const times = await hoversWhileLoading(folder);
      return times[Math.floor(times.length * 0.99)] ?? NaN;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  unit: 'ms',
  atMost: 100,
});
