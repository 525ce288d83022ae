import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parallax, program } from './parallax';

interface Answer {
  readonly id: unknown;
  readonly error?: string;
  readonly quotations?: readonly { readonly content: readonly (readonly [number, number])[] }[];
}

function answers(input: string): { readonly status: number | null; readonly lines: Answer[] } {
  const { status, stdout } = parallax(['analyze', '--ndjson'], { input });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Answer),
  };
}

const ask = (id: unknown, text: string) => `${JSON.stringify({ id, text })}\n`;

describe('analyze --ndjson', () => {
  it('answers each line in order, with its id as given', () => {
    const { status, lines } = answers(ask('b', 'One.') + ask(7, 'Two.') + ask('a', ''));
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['b', 7, 'a'],
    );
  });

  it('answers as analyze does for a file', () => {
    const name = 'seeds/000_d8da6acc7987d32d.txt';
    const text = readFileSync(name, 'utf8');
    const { sources } = JSON.parse(parallax(['analyze', name]).stdout) as { sources: unknown[] };
    assert.deepEqual(answers(ask(name, text)).lines, sources);
  });

  it('answers before the input ends', async () => {
    const child = spawn(process.execPath, [program, 'analyze', '--ndjson']);
    const reader = createInterface({ input: child.stdout });
    for (const id of ['first', 'second']) {
      const line = once(reader, 'line');
      child.stdin.write(ask(id, 'Ann Lee said so.'));
      const [answer] = (await line) as [string];
      assert.equal((JSON.parse(answer) as Answer).id, id);
    }
    child.stdin.end();
    const [status] = (await once(child, 'exit')) as [number];
    assert.equal(status, 0);
  });

  it('takes CRLF, empty lines, a missing last line end, a byte order mark and U+2028 inside a text', () => {
    const input = `\uFEFF${ask(1, 'a\u2028b\u2029c\u0085d').replace('\n', '\r\n')}\n\n${ask(2, 'x').trimEnd()}`;
    const { status, lines } = answers(input);
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map(({ id }) => id),
      [1, 2],
    );
  });

  it('takes lone surrogates', () => {
    const { status, lines } = answers(ask('\uD800', 'Ann \uDBFF Lee \uDC00 said \uD83D.'));
    assert.deepEqual([status, lines.length], [0, 1]);
  });

  it('answers a bad line with an error in its place, and exits with 2', () => {
    const { status, lines } = answers(`${ask(1, 'a')}nonsense\n[1]\n{"id":4}\n${ask(5, 'b')}`);
    assert.equal(status, 2);
    assert.deepEqual(
      lines.map(({ id, error }) => [id, error]),
      [
        [1, undefined],
        [undefined, 'is not JSON'],
        [undefined, 'has no "text"'],
        [4, 'has no "text"'],
        [5, undefined],
      ],
    );
  });
});
