import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findAnchor } from '../../src/annotations/anchoring';
import { deleteAnnotation, readAnnotation, restoreAnnotation } from '../../src/annotations/file/annotation';
import { parseAnnotations } from '../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../src/annotations/file/serialise';
import { readBrat } from '../../src/annotations/formats/brat/read';
import { exportFormats } from '../../src/annotations/formats/formats';
import { readHypothesis } from '../../src/annotations/formats/hypothesis';
import { writeMarkdown } from '../../src/annotations/formats/markdown';
import { safeMarkdown } from '../../src/annotations/formats/safeMarkdown';
import type { JsonObject } from '../../src/annotations/json';
import { mergeAnnotations } from '../../src/annotations/merge';
import type { Annotation } from '../../src/annotations/model';
import { PlainText } from '../../src/annotations/plainText';
import { AnnotationStore } from '../../src/annotations/store';
import { threadsOf } from '../../src/annotations/threads';
import { DiskAnnotationFile } from '../../src/disk/annotationFile';
import { exportAnnotations, importAnnotations } from '../../src/server/annotationFormats';
import { temporaryFolder } from '../disk/temporaryFolder';
import { exchanged, exchangeOf, sources } from './formats/exchanges';
import { idOf, noteOf } from './making';

const paths = new Set(sources.map(({ path }) => path));

/** Whatever stands in a file as an annotation, written out in every form and brought in again where that is possible. */
function goThrough(raw: JsonObject): void {
  const { annotations } = parseAnnotations(JSON.stringify([raw]));
  const people = annotations.filter(({ raw }) => !('parallax:reading' in raw));
  for (const format of exportFormats) {
    const files = exportAnnotations(format, exchangeOf(people));
    if (format === 'markdown' || format === 'conll') continue;
    const read = importAnnotations(format, files, paths).annotations;
    const live = people.filter(({ isDeleted }) => !isDeleted);
    if (format === 'jsonld') assert.deepEqual(read, live);
    else assert.ok(read.length <= people.length);
  }
}

/** The object with another value in the place of its nth one, counted through all that it holds. */
function withValueAt(object: unknown, nth: number, value: unknown): unknown {
  let count = 0;
  const change = (inner: unknown): unknown => {
    if (count++ === nth) return value;
    if (Array.isArray(inner)) return inner.map(change);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([field, each]) => [field, change(each)]));
  };
  return change(object);
}

describe('annotations of bad will or none', () => {
  it('may have a wrong type in any field, at any depth', () => {
    fc.assert(
      fc.property(exchanged, fc.nat(40), fc.jsonValue({ maxDepth: 2 }), ({ raw }, nth, value) => {
        const changed = withValueAt(raw, nth + 1, value) as JsonObject;
        goThrough({ ...changed, id: raw['id'], type: 'Annotation' });
      }),
      { numRuns: 500 },
    );
  });

  it('may be those of another application', () => {
    const embedded = {
      type: 'TextualBody',
      value: '<p onclick="x()">Hi</p>',
      format: 'text/html',
      language: 'fr',
    };
    const image = { id: 'http://example.com/i.jpg#xywh=1,1,2,2', type: 'Image' };
    for (const raw of [
      { id: 'http://a/1', type: ['Annotation', 'x:Mine'], body: ['http://a/b', embedded, 5], target: image },
      { id: 'http://a/2', type: 'Annotation', bodyValue: 'words', target: { source: { id: 'http://a/t' } } },
      { id: 'http://a/3', type: 'Annotation', motivation: 'x:own', target: [image, 'http://a/t'] },
      { id: 'http://a/4', type: 'Annotation', body: { type: 'Choice', items: [embedded] }, target: null },
      {
        id: 'http://a/5',
        type: 'Annotation',
        target: { source: 'http://a', selector: { type: 'SvgSelector' } },
      },
      { id: 'http://a/6', type: 'Annotation', target: { source: 'http://a', selector: [[[{}]]] } },
    ])
      goThrough(raw);
  });

  it('may be those of a newer version: what is not understood is kept, also when they are changed and undone', () => {
    const note = noteOf(idOf(1), 'words').raw;
    const newer: readonly JsonObject[] = [
      { ...note, 'parallax:correction': { asserts: 'irony', degree: 3 }, motivation: 'editing' },
      { ...note, id: idOf(2), 'parallax:decision': { outcome: 'postponed', until: '2027-01-01' } },
      { ...note, id: idOf(3), 'parallax:relation': 'outweighs', motivation: ['linking', 'x:weighing'] },
      { ...note, id: idOf(4), target: { type: 'x:Timeline', 'x:from': 1 } },
    ];
    const page = { '@context': 'x', 'parallax:version': 9, items: newer };
    const { annotations, extra, isDamaged } = parseAnnotations(JSON.stringify(page));
    assert.equal(isDamaged, false);
    const text = serialiseAnnotations(annotations, extra);
    const again = parseAnnotations(text);
    assert.equal(again.extra['parallax:version'], 9);
    for (const raw of newer) assert.deepEqual(again.annotations.find(({ id }) => id === raw['id'])?.raw, raw);
    const withoutDates = (raw: JsonObject): JsonObject => ({ ...raw, modified: '', 'parallax:history': [] });
    for (const before of again.annotations) {
      const deleted = deleteAnnotation(before, '2026-03-01T00:00:00.000Z');
      const restored = restoreAnnotation(before, deleted, '2026-04-01T00:00:00.000Z');
      assert.deepEqual(withoutDates(restored.raw), withoutDates(before.raw));
    }
  });

  it('may stand outside the text, or in a source that is gone', () => {
    const target = (source: string, start: number, exact: string): JsonObject => ({
      source,
      selector: [
        { type: 'TextPositionSelector', start, end: start + 3 },
        { type: 'TextQuoteSelector', exact },
      ],
    });
    for (const start of [-1, 1e9, 2 ** 53, 0.5, NaN])
      for (const source of ['../a.txt', '../gone.txt', '../../../etc/passwd', 'file:///etc/passwd', ''])
        goThrough({ id: 'urn:x:1', type: 'Annotation', target: target(source, start, 'nowhere') });
    const anchor = { exact: 'xyz', prefix: '', suffix: '', start: 10_000 };
    assert.equal(findAnchor(new PlainText('short'), anchor), undefined);
    const files = [
      { name: 'a.txt', text: 'Ann' },
      {
        name: 'a.ann',
        text: 'T1\tPerson 0 3\tAnn\nT2\tPerson 2 99\tn\nT3\tPerson 5 2\tx\nT4\tPerson -1 2\tx\nE1\tX:T1\n?\n',
      },
    ];
    const read = readBrat(files, paths);
    assert.equal(read.annotations.length, 1);
    assert.deepEqual(read.problems, [
      'a.ann: 4 lines are not understood',
      'a.ann: 1 passages lie outside the text',
    ]);
  });

  it('may answer themselves, each other, or nothing', () => {
    const answer = (n: number, to: string): Annotation => {
      const raw = { ...noteOf(idOf(n), `answer ${n}`).raw, motivation: 'replying', target: to };
      return readAnnotation(raw) ?? assert.fail();
    };
    const circle = [answer(1, idOf(2)), answer(2, idOf(3)), answer(3, idOf(1)), answer(4, idOf(4))];
    const dangling = [answer(5, 'urn:uuid:nobody'), answer(6, idOf(5)), answer(7, idOf(1))];
    const all = [...circle, ...dangling];
    const threads = threadsOf(all);
    assert.deepEqual(
      threads.flatMap(({ first, answers }) => [first, ...answers].map(({ id }) => id)).sort(),
      all.map(({ id }) => id).sort(),
    );
    assert.deepEqual(threads.find(({ first }) => first.id === idOf(5))?.answers.length, 1);
    const markdown = writeMarkdown(exchangeOf(all));
    for (const { id } of all)
      assert.ok(markdown.includes(`answer ${all.findIndex(each => each.id === id) + 1}`));
    const chain = Array.from({ length: 50_000 }, (_, n) => answer(n + 1, idOf(n)));
    assert.equal(threadsOf([noteOf(idOf(0), 'first'), ...chain]).length, 1);
  });

  it('may have one id twice: both are kept', () => {
    const twice = [noteOf(idOf(1), 'one'), noteOf(idOf(1), 'other')];
    const { annotations, isDamaged } = parseAnnotations(
      JSON.stringify({ items: twice.map(({ raw }) => raw) }),
    );
    assert.equal(isDamaged, false);
    assert.equal(annotations.length, 2);
    const again = importAnnotations('csv', exportAnnotations('csv', exchangeOf(annotations)), paths);
    assert.deepEqual(mergeAnnotations(again.annotations), annotations);
  });

  it('may be nested without end: such a one is set aside, the others are kept', () => {
    const deep = `${'{"a":['.repeat(100_000)}${']}'.repeat(100_000)}`;
    const bad = `{"id":"urn:x:1","type":"Annotation","target":"../a.txt","x":${deep}}`;
    const text = `{"items":[\n${JSON.stringify(noteOf(idOf(1), 'good').raw)},\n${bad}\n]}`;
    const { annotations, isDamaged } = parseAnnotations(text);
    assert.equal(annotations.length, 1);
    assert.equal(isDamaged, true);
    const row = `{"uri":"http://a","text":"x","tags":[],"x":${deep}}`;
    assert.equal(readHypothesis(`{"annotations":[${row}]}`)?.problems.length, 1);
  });

  it('never run: scripts, links to programs and pictures are shown as text', () => {
    const shown = safeMarkdown;
    assert.equal(shown('a <script>alert(1)</script> \\<b>'), 'a &lt;script>alert(1)&lt;/script> \\&lt;b>');
    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:x',
      '<javascript:x>',
      '&#106;avascript:x',
      '\njavascript:x',
      'command:x',
      'file:///etc',
      'data:x',
      'vscode://x',
      '',
    ])
      assert.ok(shown(`[x](${address})`).startsWith('[x]\\('), address);
    assert.equal(shown('[x]: javascript:alert(1)'), '[x]\\: javascript:alert(1)');
    assert.equal(shown('![x](https://tracker.example/p.png)'), '!\\[x](https://tracker.example/p.png)');
    const harmless = '**bold** [page](https://example.com) [mail](mailto:a@example.com)\n\n- list';
    assert.equal(shown(harmless), harmless);
  });
});

describe('an annotation file of 100 MB', () => {
  const folder = temporaryFolder({});
  const path = join(folder.path, 'annotations.jsonld');
  after(() => folder.remove());
  const size = 100 * 1024 * 1024;

  it('is read and written where it holds annotations', async function () {
    this.timeout(300_000);
    const long = 'words '.repeat(size / 6 / 200);
    const some = Array.from({ length: 200 }, (_, n) => noteOf(idOf(n), `${n} ${long}`));
    writeFileSync(path, serialiseAnnotations(some));
    assert.ok(statSync(path).size > 0.99 * size);
    const told: string[] = [];
    const store = new AnnotationStore(new DiskAnnotationFile(path), problem => told.push(problem));
    await store.reload();
    assert.equal(store.annotations.length, 200);
    assert.equal(await store.put([noteOf(idOf(500), 'one more')]), true);
    assert.deepEqual(told, []);
  });

  it('is set aside where it holds something else, in one line or in many', async function () {
    this.timeout(300_000);
    for (const piece of ['{"@context"', 'not JSON ', '[[{"', '}\n{', '"items":[{"a":']) {
      writeFileSync(path, piece.repeat(size / piece.length));
      const told: string[] = [];
      const store = new AnnotationStore(new DiskAnnotationFile(path), problem => told.push(problem));
      await store.reload();
      assert.equal(store.annotations.length, 0);
      assert.equal(told.length, 1);
      for (const name of readdirSync(folder.path)) rmSync(join(folder.path, name));
    }
  });
});
