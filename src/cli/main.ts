import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Corpus } from '../corpus/corpus';
import type { Discrepancy, Stance, StoryGrouping } from '../corpus/model';
import { readSource } from '../source/read';
import { analysisOf } from './analysis';

async function analyze(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    process.stdout.write(`${JSON.stringify(analysisOf(id, readSource(text)))}\n`);
  }
}

function pairs(discrepancy: Discrepancy): (readonly [Stance, Stance])[] {
  return discrepancy.positions.flatMap((position, i) =>
    discrepancy.positions
      .slice(i + 1)
      .flatMap(other => position.stances.flatMap(a => other.stances.map(b => [a, b] as const))),
  );
}

function check(paths: readonly string[], stories: StoryGrouping): void {
  const corpus = new Corpus();
  corpus.grouping = stories;
  const names = new Map<string, string>();
  for (const path of paths) {
    const id = pathToFileURL(resolve(path)).href;
    names.set(id, path);
    corpus.set({ id, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') });
  }
  const side = ({ source, passage }: Stance) => ({ source: names.get(source), ...passage });
  const discrepancies = corpus.snapshot().discrepancies.flatMap(discrepancy =>
    pairs(discrepancy).map(([a, b]) => ({
      kind: discrepancy.kind,
      severity: 'information',
      message: discrepancy.message,
      a: side(a),
      b: side(b),
    })),
  );
  process.stdout.write(`${JSON.stringify({ discrepancies })}\n`);
  process.exitCode = discrepancies.length ? 1 : 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ndjson: { type: 'boolean' },
    format: { type: 'string' },
    strictness: { type: 'string' },
    stories: { type: 'string', default: 'auto' },
  },
});
const [command, ...paths] = positionals;
if (command === 'analyze') void analyze();
else if (command === 'check') check(paths, values.stories as StoryGrouping);
else process.exitCode = 2;
