import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeAnnotation } from '../../src/annotations/file/annotation';
import { serialiseAnnotations } from '../../src/annotations/file/serialise';
import { correctionStatement, type Statement, targetIn } from '../../src/annotations/saying';
import { idOf } from '../annotations/making';
import { temporaryFolder } from '../disk/temporaryFolder';
import { passage } from '../source/corrections/passages';
import { parallax } from './parallax';

const text =
  '😀 Roof falls in\n\n"We have agreed," Minister Ann Lee said on Monday. At least 10 people were hurt.\n';

/** A file in which so much is said. */
const saying = (...statements: readonly Statement[]): string =>
  serialiseAnnotations(
    statements.map((statement, n) =>
      makeAnnotation({ id: idOf(n), author: 'Bo', now: '2026-01-01T00:00:00.000Z', ...statement }),
    ),
  );

const noteOn = (source: string): Statement => ({
  content: { type: 'note', text: 'who?', tags: [], isResolved: false },
  targets: [targetIn(source, text, passage(text, '10 people'))],
});

describe('annotations in a place of their own', () => {
  const folder = temporaryFolder({});
  after(folder.remove);
  const run = (...args: string[]) => parallax(args, { cwd: folder.path });
  const write = (name: string, content: string): void => {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), content);
  };

  it('count in every command, and are brought in there', () => {
    const said = correctionStatement('deep/a.txt', text, {
      asserts: 'speaker',
      passage: passage(text, 'We have agreed,'),
      reach: 'here',
      speaker: 'A bystander',
    });
    assert.ok(said);
    write('placed/deep/a.txt', text);
    write('placed/notes/people.jsonld', saying(said));
    const inPlace = ['--annotations', 'notes/people.jsonld'];
    assert.doesNotMatch(run('quotes', 'placed').stdout, /A bystander/);
    for (const command of ['quotes', 'analyze']) {
      const { stdout, stderr, status } = run(command, ...inPlace, 'placed/deep');
      assert.match(stdout, /A bystander/);
      assert.deepEqual([stderr, status], ['', 0]);
    }
    const written = run('annotations', 'export', '-f', 'jsonld', ...inPlace, 'placed/deep');
    assert.match(written.stdout, /A bystander/);
    write('more.csv', 'source;passage;text\ndeep/a.txt;Ann Lee;who is she?\n');
    const bring = ['annotations', 'import', '-f', 'csv', 'more.csv', '--to', 'placed'];
    assert.match(run(...bring, ...inPlace).stdout, /^1 annotation taken/);
    assert.match(readFileSync(join(folder.path, 'placed/notes/people.jsonld'), 'utf8'), /who is she\?/);
    assert.ok(!existsSync(join(folder.path, 'placed', '.parallax')));
  });

  it('are about the same sources however deep they lie', () => {
    write('depth/news/a.txt', text);
    write('more.csv', 'source;passage;text\nnews/a.txt;Ann Lee;who is she?\n');
    for (const place of ['all.jsonld', 'by/people/of/the/desk.jsonld']) {
      const inPlace = ['--annotations', place];
      run('annotations', 'import', '-f', 'csv', 'more.csv', '--to', 'depth', ...inPlace);
      const { stdout, stderr } = run('annotations', 'export', '-f', 'csv', ...inPlace, 'depth');
      assert.match(stdout, /^news\/a\.txt,Ann Lee,note,who is she\?/m);
      assert.equal(stderr, '');
      const page = JSON.parse(readFileSync(join(folder.path, 'depth', place), 'utf8')) as {
        items: [unknown, { target: { source: string } }];
      };
      const { source } = page.items[1].target;
      assert.equal(new URL(source, `file:///depth/${place}`).href, 'file:///depth/news/a.txt');
    }
  });

  it('are counted where they are about other sources than those named', () => {
    for (const name of ['a', 'b']) write(`stray/deep/${name}.txt`, text);
    // Its paths are meant from the folder that it lies in.
    write('stray/deep/notes.jsonld', saying(noteOn('a.txt'), noteOn('b.txt')));
    const from = (place: string, name: string, ...command: string[]) =>
      run(...command, '--annotations', place, name);
    for (const command of [['quotes'], ['analyze'], ['annotations', 'export', '-f', 'csv']]) {
      const { stderr, status } = from('deep/notes.jsonld', 'stray', ...command);
      assert.match(
        stderr,
        /all its 2 annotations are about other sources .* paths in it count from .*stray$/m,
      );
      assert.equal(status, 2);
    }
    const one = from('notes.jsonld', 'stray/deep/a.txt', 'quotes');
    assert.match(one.stderr, /notes\.jsonld: 1 of its 2 annotations is about other sources .*deep$/m);
    assert.equal(one.status, 0);
    assert.equal(from('notes.jsonld', 'stray/deep', 'quotes').stderr, '');
  });

  it('are missed where none lie there', () => {
    write('art/a.txt', text);
    const missing = (place: string, ...command: string[]) => run(...command, '--annotations', place, 'art');
    for (const command of [['check'], ['quotes'], ['entities'], ['analyze'], ['analyze', '-f', 'text']]) {
      const { stderr, status } = missing('no/where.jsonld', ...command);
      assert.match(stderr, /no\/where\.jsonld:? is in no folder of the sources, nor around them/);
      assert.equal(status, 2);
      assert.match(missing('../x.jsonld', ...command).stderr, /takes a path from the folder/);
    }
    const { stderr, status } = missing('no.jsonld', 'annotations', 'export', '-f', 'csv');
    assert.match(stderr, /no\.jsonld is in no folder of the sources/);
    assert.equal(status, 2);
  });
});
