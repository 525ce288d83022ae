import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { makeAnnotation } from '../../../src/annotations/file/annotation';
import { serialiseAnnotations } from '../../../src/annotations/file/serialise';
import type { Annotation } from '../../../src/annotations/model';
import { correctionStatement, targetIn } from '../../../src/annotations/saying';
import { getDiscrepancies, getQuotes } from '../../../src/protocol/trees';
import { idOf } from '../../annotations/making';
import { program } from '../../cli/parallax';
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

const anotherSpeaker = correctionStatement('a b.txt', text, {
  asserts: 'speaker',
  passage: passage(text, 'We have agreed,'),
  reach: 'here',
  speaker: 'A neighbour',
});
assert.ok(anotherSpeaker);

const page = { offset: 0, limit: 200, filter: '' };

async function speakersIn(editor: TestClient): Promise<string> {
  const query = { ...page, grouping: 'speaker' } as const;
  const { nodes } = await editor.connection.sendRequest(getQuotes, query);
  return nodes.map(({ label }) => label).join(', ');
}

/** Looks again whenever the server has something new. */
async function become(editor: TestClient, look: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let before = editor.status; (await look()) !== expected; before = editor.status)
    await editor.until(() => editor.status !== before);
}

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
  const speakers = (): Promise<string> => speakersIn(editor);

  it('corrects the reading as soon as it is written, and no longer when it is gone', async () => {
    assert.equal(await speakers(), 'Ann Lee');
    write(madeOf(speaker, 1));
    await become(editor, speakers, 'A bystander');
    rmSync(file);
    await become(editor, speakers, 'Ann Lee');
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

describe('an annotation file in another place', () => {
  const elsewhere = (file: string): object => ({ annotations: { file } });
  const [first, second] = ['notes/people.jsonld', '.kept/b.jsonld'];
  let editor: TestClient;
  const folder = temporaryFolder({
    'a b.txt': text,
    [first]: serialiseAnnotations([madeOf(speaker, 1)]),
    [second]: serialiseAnnotations([madeOf(anotherSpeaker, 2)]),
  });
  const speakers = (): Promise<string> => speakersIn(editor);

  before(function () {
    this.timeout(60_000);
    buildIfMissing();
  });
  afterEach(() => editor.stop());
  after(folder.remove);

  it('is read where the options say, and elsewhere once the settings do', async () => {
    editor = await TestClient.start(folder.path, { initializationOptions: elsewhere(first) });
    await become(editor, speakers, 'A bystander');
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { parallax: elsewhere(second) },
    });
    await become(editor, speakers, 'A neighbour');
    writeFileSync(join(folder.path, second), serialiseAnnotations([]));
    await become(editor, speakers, 'Ann Lee');
  });

  it('is read where the command line says', async () => {
    const command = [program, 'lsp', '--stdio', '--annotations', first];
    editor = await TestClient.start(folder.path, { command });
    await become(editor, speakers, 'A bystander');
  });
});
