import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAnnotation } from '../../../src/annotations/file/annotation';
import { serialiseAnnotations } from '../../../src/annotations/file/serialise';
import type { Annotation } from '../../../src/annotations/model';
import { correctionStatement, targetIn } from '../../../src/annotations/saying';
import { getDiscrepancies, getQuotes } from '../../../src/protocol/trees';
import { idOf } from '../../annotations/making';
import { temporaryFolder } from '../../disk/temporaryFolder';
import { passage } from '../../source/corrections/passages';
import { buildIfMissing, TestClient } from './client';

const text = `Roof falls in\n\n"We have agreed," Minister Ann Lee said on Monday. At least 10 people were hurt when the roof fell in.\n`;
const other = `Roof falls in\n\nMinister Ann Lee came on Monday. At least 14 people were hurt when the roof fell in.\n`;
const now = '2026-01-01T00:00:00.000Z';

function madeOf(statement: Pick<Annotation, 'content' | 'targets'>, n: number): Annotation {
  return makeAnnotation({ id: idOf(n), author: undefined, now, ...statement });
}

const speaker = correctionStatement('a b.txt', text, {
  asserts: 'speaker',
  passage: passage(text, 'We have agreed,'),
  reach: 'here',
  speaker: 'A bystander',
});
assert.ok(speaker);

describe('an annotation file beside the sources, for editors without the extension', () => {
  let editor: TestClient;
  const folder = temporaryFolder({ 'a b.txt': text, 'b.txt': other });
  const file = join(folder.path, '.parallax', 'annotations.jsonld');

  before(async function () {
    this.timeout(60_000);
    buildIfMissing();
    editor = await TestClient.start(folder.path);
    await editor.ready(2);
  });
  after(async () => {
    await editor.stop();
    folder.remove();
  });

  const write = (...annotations: readonly Annotation[]): void => {
    mkdirSync(join(folder.path, '.parallax'), { recursive: true });
    writeFileSync(file, serialiseAnnotations(annotations));
  };
  const page = { offset: 0, limit: 200, filter: '' };
  const speakers = async (): Promise<string> => {
    const { nodes } = await editor.connection.sendRequest(getQuotes, { ...page, grouping: 'speaker' });
    return nodes.map(({ label }) => label).join(', ');
  };
  /** Looks again whenever the server has something new. */
  const become = async (look: () => Promise<unknown>, expected: unknown): Promise<void> => {
    for (let before = editor.status; (await look()) !== expected; before = editor.status)
      await editor.until(() => editor.status !== before);
  };

  it('corrects the reading as soon as it is written, and no longer when it is gone', async () => {
    assert.equal(await speakers(), 'Ann Lee');
    write(madeOf(speaker, 1));
    await become(speakers, 'A bystander');
    rmSync(file);
    await become(speakers, 'Ann Lee');
  });

  it('dismisses what somebody has decided on, and takes it back', async () => {
    const { nodes: kinds } = await editor.connection.sendRequest(getDiscrepancies, {
      ...page,
      grouping: 'kind',
    });
    const query = { ...page, grouping: 'kind', parent: kinds[0]?.id ?? '' } as const;
    const { nodes } = await editor.connection.sendRequest(getDiscrepancies, query);
    const discrepancy = nodes[0]?.subject;
    assert.ok(discrepancy);
    const shown = editor.status?.discrepancies ?? 0;
    const decision = {
      content: { type: 'decision', outcome: 'dismissed', discrepancy, reason: 'a slip' },
      targets: [targetIn('b.txt', other, passage(other, '14'))],
    } as const;
    write(madeOf(decision, 2));
    await editor.until(() => editor.status?.discrepancies === shown - 1);
    write();
    await editor.until(() => editor.status?.discrepancies === shown);
  });

  it('is told of where it can’t be read as a whole', async () => {
    writeFileSync(file, '{"items": [1]}');
    await editor.until(() => (editor.status?.notices ?? []).some(({ text }) => text.includes('annotations')));
    assert.match(editor.status?.notices[0]?.text ?? '', /In \.parallax\/annotations\.jsonld: 1 of its items/);
  });
});
