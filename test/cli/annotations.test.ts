import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteAnnotation, makeAnnotation } from '../../src/annotations/file/annotation';
import { parseAnnotations } from '../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../src/annotations/file/serialise';
import { mergeAnnotations } from '../../src/annotations/merge';
import type { Annotation } from '../../src/annotations/model';
import { correctionStatement, targetIn } from '../../src/annotations/saying';
import { idOf } from '../annotations/making';
import { checkBratRules } from '../annotations/formats/bratRules';
import { checkMustRules } from '../annotations/file/mustRules';
import { temporaryFolder } from '../disk/temporaryFolder';
import { passage } from '../source/corrections/passages';
import { parallax } from './parallax';

const text =
  '😀 Roof falls in\n\n"We have agreed," Minister Ann Lee said on Monday. At least 10 people were hurt.\n';
const now = '2026-01-01T00:00:00.000Z';
const other = 'Roof falls\n\nAnn Lee came. At least 14 people were hurt.\n';

const madeOf = (statement: Pick<Annotation, 'content' | 'targets'>, n: number): Annotation =>
  makeAnnotation({ id: idOf(n), author: 'Bo', now, ...statement });
const note = (words: string, n: number): Annotation =>
  madeOf(
    {
      content: { type: 'note', text: words, tags: ['check'], isResolved: false },
      targets: [targetIn('a.txt', text, passage(text, '10 people'))],
    },
    n,
  );
const bystander = correctionStatement('a.txt', text, {
  asserts: 'speaker',
  passage: passage(text, 'We have agreed,'),
  reach: 'here',
  speaker: 'A bystander',
});
assert.ok(bystander);
const gone: Annotation = madeOf(
  {
    content: { type: 'note', text: 'of a source that is gone', tags: [], isResolved: false },
    targets: [{ source: 'gone.txt', anchor: { exact: 'x', prefix: 'a', suffix: 'b', start: 1 } }],
  },
  4,
);
const kept = [
  note('=SUM(1) <script>alert(1)</script>', 1),
  madeOf(bystander, 2),
  deleteAnnotation(note('deleted', 3), now),
  gone,
];
const live = mergeAnnotations(kept).filter(({ isDeleted }) => !isDeleted);

describe('parallax annotations', () => {
  const folder = temporaryFolder({
    'art/a.txt': text,
    'art/deep/b.txt': other,
    'art/.parallax/annotations.jsonld': serialiseAnnotations(kept),
    'art/.parallax/sources.json': JSON.stringify({
      sources: { 'deep/b.txt': { address: 'https://www.example.com/roof?utm_source=x' } },
    }),
    'alone/c.txt': other,
    'bare/deep/b.txt': other,
    'bare/a.txt': text,
  });
  after(folder.remove);
  const run = (...args: string[]) => parallax(['annotations', ...args], { cwd: folder.path });
  const annotationsIn = (name: string): readonly Annotation[] =>
    parseAnnotations(readFileSync(join(folder.path, name, '.parallax', 'annotations.jsonld'), 'utf8'))
      .annotations;
  const write = (name: string, content: string): void => writeFileSync(join(folder.path, name), content);

  it('writes JSON-LD that keeps the rules of the standard', () => {
    const { stdout, status, stderr } = run('export', '--format', 'jsonld', '--include', 'machine', 'art');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    checkMustRules(stdout);
    const { annotations } = parseAnnotations(stdout);
    const machines = annotations.filter(({ raw }) => raw['generator'] !== undefined);
    assert.ok(machines.length >= 3);
    assert.deepEqual(
      annotations.filter(({ raw }) => raw['generator'] === undefined),
      live,
    );
  });

  it('writes what is about the sources that are named, and no more', () => {
    const ids = (...names: string[]) =>
      parseAnnotations(run('export', '-f', 'jsonld', ...names).stdout).annotations.length;
    assert.equal(ids('art'), 3);
    assert.equal(ids('art/a.txt'), 2);
    assert.equal(ids('art/*.txt'), 2);
    assert.equal(ids('art/deep'), 0);
    assert.equal(ids('alone'), 0);
  });

  it('writes a table that no spreadsheet runs', () => {
    const { stdout } = run('export', '-f', 'csv', 'art');
    assert.ok(stdout.startsWith('\uFEFFsource,passage,type,text,'));
    assert.match(stdout, /\r\na\.txt,10 people,note,'=SUM\(1\)/);
  });

  it('writes a list to read, harmless and with what is gone apart', () => {
    const { stdout } = run('export', '-f', 'markdown', 'art');
    assert.match(stdout, /^# Annotations\n\n## 😀 Roof falls in\n\nFile: a\.txt\n/);
    assert.ok(!stdout.includes('<script'));
    assert.match(stdout, /\*\*speaker\*\*: A bystander/);
    assert.match(stdout, /## gone\.txt\n\nThis source is not there\./);
  });

  it('writes tokens with what is read, corrected as people say', () => {
    const { stdout } = run('export', '-f', 'conll', '--include', 'machine', 'art');
    assert.match(
      stdout,
      /^# global\.columns = ID FORM MISC PARALLAX:ENTITY PARALLAX:QUOTATION PARALLAX:NOTE\n/,
    );
    assert.match(
      stdout,
      /\tagreed\tSpaceAfter=No\|TokenRange=26:32\t_\tI-content-direct:q1\tI-speaker:n\d\n/,
    );
    assert.match(stdout, /\tLee\tTokenRange=\d+:\d+\tI-person:e\d+\t/);
    assert.match(stdout, /# note n1 = =SUM\(1\) <script>alert\(1\)<\/script> #check \(Bo\)\n/);
  });

  it('writes a folder for brat, takes it back, and what was changed there', () => {
    const { status } = run('export', '-f', 'brat', '--include', 'machine', 'art', '--to', 'brat');
    assert.equal(status, 0);
    const names = readdirSync(join(folder.path, 'brat'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name));
    const files = names.map(name => ({
      name: name.slice(join(folder.path, 'brat').length + 1),
      text: readFileSync(name, 'utf8'),
    }));
    checkBratRules(files);
    assert.match(run('export', '-f', 'brat', 'art', '--to', 'brat').stderr, /is not empty/);

    const same = run('import', '-f', 'brat', 'brat', '--to', 'art');
    assert.match(same.stdout, /^0 annotations taken from 5 files; 3 already there; \d+ left out/);
    const ann = join(folder.path, 'brat', 'a.ann');
    writeFileSync(
      ann,
      `${readFileSync(ann, 'utf8').replace('=SUM(1)', 'changed')}T100\tPerson 37 44\tAnn Lee\n#100\tAnnotatorNotes T100\tof brat\nT101\tGene 0 1\t😀\n`,
    );
    assert.match(run('import', '-f', 'brat', 'brat', '--to', 'art').stdout, /^3 annotations taken/);
    const contents = annotationsIn('art').map(({ content }) => content);
    assert.ok(
      contents.some(content => content.type === 'note' && content.text.startsWith('changed <script>')),
    );
    assert.ok(contents.some(content => content.type === 'note' && content.tags.includes('Gene')));
    assert.ok(
      contents.some(
        ({ ...content }) =>
          content.type === 'correction' &&
          content.correction.asserts === 'entity' &&
          content.correction.kind === 'person',
      ),
    );
  });

  it('takes into another folder what it has written, as it was', () => {
    for (const [format, name] of [
      ['jsonld', 'x.jsonld'],
      ['csv', 'x.csv'],
    ] as const) {
      write('art/.parallax/annotations.jsonld', serialiseAnnotations(kept));
      write(name, run('export', '-f', format, '--include', 'machine', 'art').stdout);
      const { stdout, status } = run('import', '-f', format, name, '--to', 'bare');
      assert.equal(status, 0);
      assert.match(
        stdout,
        format === 'jsonld' ? /^3 annotations taken/ : /^0 annotations taken.*; 3 already/,
      );
      assert.deepEqual(annotationsIn('bare'), live);
    }
  });

  it('takes what Hypothesis exports to the article that has the address', () => {
    const row = (id: string, more: object) => ({
      id,
      created: '2025-02-01T10:00:00.000000+00:00',
      updated: '2025-02-01T10:00:00.000000+00:00',
      user: 'acct:ann@hypothes.is',
      uri: 'http://example.com/roof/',
      text: 'how many?',
      tags: ['numbers'],
      ...more,
    });
    const selector = [
      { type: 'RangeSelector', startContainer: '/p[1]' },
      { type: 'TextPositionSelector', start: 900, end: 909 },
      { type: 'TextQuoteSelector', exact: '14 people', prefix: 'came. At least ', suffix: ' were hurt.' },
    ];
    const annotations = [
      row('abc', { target: [{ source: 'http://example.com/roof/', selector }] }),
      row('def', { target: [{ source: 'http://example.com/roof/' }], references: ['abc'], text: 'yes' }),
      { nothing: true },
    ];
    write('h.json', JSON.stringify({ export_date: '2025-02-02', annotations }));
    const { stdout, stderr, status } = run('import', '-f', 'jsonld', 'h.json', '--to', 'art');
    assert.match(stderr, /h\.json: 1 of its items are no annotations/);
    assert.equal(status, 2);
    assert.match(stdout, /^2 annotations taken from 1 file/);
    const taken = annotationsIn('art').filter(({ id }) => id.startsWith('https://hypothes.is/a/'));
    assert.deepEqual(
      taken.map(({ author, targets }) => [author, targets[0]?.source, targets[0]?.anchor?.exact]),
      [
        ['ann', 'deep/b.txt', '14 people'],
        ['ann', undefined, undefined],
      ],
    );
    assert.equal(taken[0]?.targets[0]?.anchor?.start, other.indexOf('14 people'));
  });

  it('takes a table that somebody has made by hand, with semicolons', () => {
    write('hand.csv', 'Source;Passage;Text;Tags\ndeep/b.txt;Ann Lee;who is she?;a; b\na.txt;hurt;at end;\n');
    assert.match(run('import', '-f', 'csv', 'hand.csv', '--to', 'art').stdout, /^2 annotations taken/);
    assert.match(
      run('import', '-f', 'csv', 'hand.csv', '--to', 'art').stdout,
      /^0 annotations taken.*; 2 already/,
    );
    const found = annotationsIn('art').find(
      ({ content }) => content.type === 'note' && content.text === 'who is she?',
    );
    assert.equal(found?.targets[0]?.anchor?.suffix, ' came. At least 14 people were hurt.\n');
  });

  it('brings nothing back that was deleted', () => {
    write('deleted.jsonld', serialiseAnnotations([note('deleted', 3)]));
    const { stdout } = run('import', '-f', 'jsonld', 'deleted.jsonld', '--to', 'art');
    assert.match(stdout, /^0 annotations taken from 1 file; 1 deleted here and left out/);
  });

  it('says what it needs, and changes no source', () => {
    assert.match(run().stderr, /say export or import/);
    assert.match(run('eat').stderr, /takes export or import; not "eat"/);
    assert.match(run('export', 'art').stderr, /--format jsonld\|brat\|csv\|markdown\|conll/);
    assert.match(run('export', '-f', 'brat', 'art').stderr, /--to FOLDER/);
    assert.match(run('export', '-f', 'jsonld').stderr, /name files or folders/);
    assert.match(run('import', '-f', 'conll', 'x', '--to', 'art').stderr, /--format takes jsonld, brat, csv/);
    assert.match(run('import', '-f', 'csv', 'x').stderr, /--to FOLDER/);
    assert.match(run('import', '-f', 'csv', 'nowhere.csv', '--to', 'art').stderr, /does not exist/);
    assert.match(run('import', '-f', 'csv', 'hand.csv', '--to', 'nowhere').stderr, /nowhere is no folder/);
    assert.match(parallax(['annotations', '--help']).stdout, /brat and INCEpTION/);
    assert.equal(readFileSync(join(folder.path, 'art', 'a.txt'), 'utf8'), text);
    assert.ok(!existsSync(join(folder.path, 'alone', '.parallax')));
  });

  it('steers what other commands print', () => {
    const quotes = parallax(['quotes', 'art'], { cwd: folder.path });
    assert.match(quotes.stdout, /A bystander/);
    const { stdout } = parallax(['analyze', 'art/a.txt'], { cwd: folder.path });
    assert.match(stdout, /"speakerName":"A bystander"/);
  });
});
