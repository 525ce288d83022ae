import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../disk/temporaryFolder';
import type { Run } from './parallax';
import { parallax } from './parallax';

const article =
  'Minister resigns\n\nMinister Ann Lee resigned on Monday, Mayor Bob Ray said.\n\n“It is over,” Lee told reporters.\n';

const files = {
  'good.txt': article,
  'empty.txt': '',
  'blank.txt': ' \n\n\t\n',
  'oneLine.txt': 'Minister Ann Lee resigned on Monday, Mayor Bob Ray said.',
  'bytes.txt': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  'document.txt': '%PDF-1.7 and so on',
  'utf16le.txt': Buffer.from(`\uFEFF${article}`, 'utf16le'),
  'utf16be.txt': Buffer.from(`\uFEFF${article}`, 'utf16le').swap16(),
  'utf16unmarked.txt': Buffer.from(article.replace(/[“”]/g, '"'), 'utf16le'),
  'mark.txt': `\uFEFF${article}`,
  'latin1.txt': Buffer.from('“Café” owner José Núñez resigned.'.replace(/[“”]/g, '"'), 'latin1'),
  'crlf.txt': article.replaceAll('\n', '\r\n'),
  'mixed.txt': article.replace('\n', '\r\n').replace(/\n$/, '\r'),
  'surrogates.txt': Buffer.from('\uFEFFAnn \uD800 Lee said \uDC00 so.', 'utf16le'),
  'unbalanced.txt': `“““We said "no, Ann Lee said. ‘’’ ” “ She left."\n\n“And then\n\n“and then`,
  'french.txt':
    'La ministre des Affaires étrangères a déclaré lundi que son pays ne céderait pas. « Nous restons fermes », a-t-elle dit aux journalistes, selon les médias qui étaient présents dans la salle.',
  'nested/more.txt': article,
};

/** A run that ended by itself, in order, with at most complaints on standard error. */
function checkOrderly(run: Run, status: number, complaints: readonly RegExp[]): void {
  assert.equal(run.status, status, run.stderr);
  const lines = run.stderr.split('\n').filter(Boolean);
  assert.equal(lines.length, complaints.length, run.stderr);
  complaints.forEach((complaint, i) => assert.match(lines[i] ?? '', complaint));
  assert.doesNotMatch(run.stderr, /\bat .*:\d+:\d+/, 'no stack is shown');
}

describe('the command line on bad input', () => {
  const folder = temporaryFolder(files);
  after(folder.remove);

  const analyze = (...names: string[]) => parallax(['analyze', ...names], { cwd: folder.path });
  const cases: readonly (readonly [name: keyof typeof files, status: number, ...complaints: RegExp[]])[] = [
    ['good.txt', 0],
    ['empty.txt', 0, /^parallax: empty\.txt: is empty$/],
    ['blank.txt', 0, /^parallax: blank\.txt: is empty$/],
    ['oneLine.txt', 0],
    ['bytes.txt', 2, /^parallax: bytes\.txt: is not text \(it holds binary data\)$/],
    ['picture.txt', 2, /picture\.txt: is a picture/],
    ['document.txt', 2, /document\.txt: is a PDF document; save its text/],
    ['utf16le.txt', 0],
    ['utf16be.txt', 0],
    ['utf16unmarked.txt', 0],
    ['mark.txt', 0],
    ['latin1.txt', 0, /latin1\.txt: is not UTF-8; read as Windows-1252/],
    ['crlf.txt', 0],
    ['mixed.txt', 0],
    ['surrogates.txt', 0],
    ['unbalanced.txt', 0],
    ['french.txt', 0, /french\.txt: is not in English/],
  ];
  for (const [name, status, ...complaints] of cases) {
    it(`reads ${name} or says why not`, () => checkOrderly(analyze(name), status, complaints));
  }

  it('reads the same in every encoding', () => {
    const [first, ...others] = ['good.txt', 'mark.txt', 'utf16le.txt', 'utf16be.txt'].map(name => {
      const { sources } = JSON.parse(analyze(name).stdout) as { sources: object[] };
      return sources.map(source => ({ ...source, id: '' }));
    });
    for (const other of others) assert.deepEqual(other, first);
  });

  it('says what is missing, and goes on with the rest', () => {
    const run = analyze('gone.txt', 'good.txt');
    checkOrderly(run, 2, [/^parallax: gone\.txt: does not exist$/]);
    assert.equal((JSON.parse(run.stdout) as { sources: unknown[] }).sources.length, 1);
  });

  it('goes through a folder whatever is in it', () => {
    const run = parallax(['check', '--format', 'json', '.'], { cwd: folder.path });
    assert.equal(run.status, 2);
    const { sources } = JSON.parse(run.stdout) as { sources: { source: string }[] };
    assert.equal(sources.length, Object.keys(files).length - 3);
    assert.ok(sources.some(({ source }) => source === join('nested', 'more.txt')));
  });

  it('says that a folder holds no source', () => {
    mkdirSync(join(folder.path, 'hollow'));
    checkOrderly(analyze('hollow'), 0, [/hollow: holds no \.txt or \.md file/]);
  });

  it('says that a file has vanished, and goes on', () => {
    const links = temporaryFolder({ 'good.txt': article });
    symlinkSync(join(links.path, 'gone'), join(links.path, 'vanished.txt'));
    const run = parallax(['analyze', '.'], { cwd: links.path });
    links.remove();
    checkOrderly(run, 2, [/^parallax: vanished\.txt: does not exist$/]);
    assert.equal((JSON.parse(run.stdout) as { sources: unknown[] }).sources.length, 1);
  });

  it('says what it may not read, and goes on', () => {
    const closed = temporaryFolder({ 'good.txt': article, 'secret.txt': article, 'locked/in.txt': article });
    chmodSync(closed.path, 0o755);
    chmodSync(join(closed.path, 'secret.txt'), 0);
    chmodSync(join(closed.path, 'locked'), 0);
    // Root may read everything, so it becomes nobody here.
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const run = parallax(['analyze', '.'], { cwd: closed.path, ...nobody });
    chmodSync(join(closed.path, 'locked'), 0o755);
    closed.remove();
    checkOrderly(run, 2, [
      /^parallax: locked: may not be read \(no permission\)$/,
      /^parallax: secret\.txt: may not be read \(no permission\)$/,
    ]);
    assert.equal((JSON.parse(run.stdout) as { sources: unknown[] }).sources.length, 1);
  });

  it('leaves 5 MB in one line alone, says so, and goes on', () => {
    const sentence = 'Mayor Bob Ray said on Monday that 12 people were hurt near Springfield. ';
    const text = sentence.repeat(5_000_000 / sentence.length);
    const long = temporaryFolder({ 'long.txt': text, 'short.txt': article });
    const run = parallax(['quotes', '--format', 'csv', '.'], { cwd: long.path });
    long.remove();
    checkOrderly(run, 2, [/^parallax: long\.txt: is too long for an article/]);
    assert.match(run.stdout, /^Ann Lee,direct,/m);
    const line = JSON.stringify({ id: 'long', text });
    const { stdout } = parallax(['analyze', '--ndjson'], { input: line });
    assert.deepEqual(JSON.parse(stdout), { id: 'long', error: 'is too long for an article' });
  });

  it('compares short articles beside one of a million words, which it leaves alone', () => {
    const hurt = (count: number): string =>
      `Roof falls in\n\nThe roof of the Norburg sports hall fell in on Monday and ${count} people were hurt, mayor Anna Lindt said.\n`;
    const long = temporaryFolder({
      'a.txt': hurt(10),
      'b.txt': hurt(12),
      'long.txt': hurt(11).repeat(50_000),
    });
    const run = parallax(['check', '.'], { cwd: long.path });
    long.remove();
    checkOrderly(run, 2, [/^parallax: long\.txt: is too long for an article/]);
    assert.match(run.stdout, /: a says “10 people were hurt.*”; b says “12 people were hurt.*”\./);
  });

  it('reads a long text in one line without hanging', () => {
    const sentence = 'Mayor Bob Ray said on Monday that 12 people were hurt near Springfield. ';
    const run = parallax(['quotes', '--format', 'csv', '-'], { input: sentence.repeat(2000) });
    checkOrderly(run, 0, []);
    assert.equal(run.stdout.match(/^Bob Ray,indirect,/gm)?.length, 2000);
  });

  it('takes any bytes on standard input', () => {
    for (const bytes of [Buffer.from(article), Buffer.from(`\uFEFF${article}`, 'utf16le'), Buffer.alloc(0)]) {
      assert.equal(parallax(['analyze', '-'], { input: bytes }).status, 0);
    }
    checkOrderly(parallax(['analyze', '-'], { input: files['bytes.txt'] }), 2, [
      /^parallax: standard input: is not text/,
    ]);
  });

  it('does not let a text steer the terminal', () => {
    const input = `\u001B[2J\u001B]0;owned\u0007“We agree\u202E,” Ann Lee said.\n`;
    for (const command of ['quotes', 'entities']) {
      const { stdout } = parallax([command, '-'], { input });
      for (const harmful of '\u001B\u0007\u202E') assert.ok(!stdout.includes(harmful));
    }
  });

  it('lets no name of a file steer the terminal', () => {
    const names = temporaryFolder({ 'a\u001B[2J\n.txt': article, 'b\u001B[31m.txt': '' });
    const { stdout, stderr } = parallax(['quotes', '.'], { cwd: names.path });
    names.remove();
    assert.match(stdout, /Ann Lee/);
    assert.match(stderr, /is empty/);
    assert.ok(!(stdout + stderr).includes('\u001B'));
  });

  it('says that .parallax/sources.json is broken, and goes on', () => {
    const broken = temporaryFolder({ 'good.txt': article, '.parallax/sources.json': '{' });
    const run = parallax(['analyze', 'good.txt'], { cwd: broken.path });
    broken.remove();
    checkOrderly(run, 0, [/sources\.json: is left out: This is not JSON/]);
  });
});
