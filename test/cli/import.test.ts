import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../disk/temporaryFolder';
import { pages } from '../import/pages/pages';
import { parallax } from './parallax';

const text =
  'The council voted on Monday to close the bridge, which has been in poor repair since the flood.';
const page = (title: string, more = '') =>
  `<html lang="en"><head><meta property="og:site_name" content="Post">${more}</head><body><nav>Menu</nav><article><h1>${title}</h1><p>${text}</p><p>${text}</p></article></body></html>`;

const files = {
  'in/bridge.html': page(
    'Bridge closes',
    '<meta property="article:published_time" content="2025-01-27T08:00:00+01:00">',
  ),
  'in/bridge_files/advert.html': page('An advertisement'),
  'in/two.csv': `Kopf,Inhalt\nFirst,${JSON.stringify(text)}\nSecond,${JSON.stringify(text)}\n`,
  'in/dates.html': page(
    'Two dates',
    '<meta property="article:published_time" content="2025-01-27"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Two dates","datePublished":"2024-12-01"}</script>',
  ),
  'in/paper.pdf': '%PDF-1.7',
  'in/plain.txt': `Tunnel opens\n\n${text}\n`,
  'broken/.parallax/sources.json': '{',
};

describe('parallax import', () => {
  const folder = temporaryFolder(files);
  after(folder.remove);
  const run = (...args: string[]) => parallax(['import', ...args], { cwd: folder.path });
  const read = (...path: string[]) => readFileSync(join(folder.path, ...path), 'utf8');

  it('writes each article under its name, and beside them what is known of them', () => {
    const { status, stdout, stderr } = run('in', '--to', 'out', '--columns', 'text=Inhalt,title=Kopf');
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(join(folder.path, 'out')).sort(), [
      '.parallax',
      'first.txt',
      'post-2025-01-27-bridge-closes.txt',
      'post-two-dates.txt',
      'second.txt',
      'tunnel-opens.txt',
    ]);
    assert.equal(read('out', 'post-2025-01-27-bridge-closes.txt'), `Bridge closes\n\n${text}\n\n${text}\n`);
    assert.equal(read('out', 'tunnel-opens.txt'), files['in/plain.txt']);
    const { sources } = JSON.parse(read('out', '.parallax', 'sources.json')) as {
      sources: Record<string, object>;
    };
    assert.deepEqual(sources['post-2025-01-27-bridge-closes.txt'], {
      outlet: 'Post',
      title: 'Bridge closes',
      date: '2025-01-27T08:00:00+01:00',
      language: 'en',
    });
    assert.deepEqual(sources['post-two-dates.txt'], {
      outlet: 'Post',
      title: 'Two dates',
      language: 'en',
      datesInDoubt: ['2024-12-01', '2025-01-27'],
    });
    assert.equal(sources['tunnel-opens.txt'], undefined);
    assert.match(stdout, /in\/bridge\.html → post-2025-01-27-bridge-closes\.txt\n/);
    assert.match(stdout, /5 articles taken from 4 files\.\n$/);
    assert.match(stderr, /dates\.html: it gives two dates \(2024-12-01 or 2025-01-27\); it is left unknown/);
  });

  it('writes nothing over and nothing twice', () => {
    const { status, stdout } = run('in/bridge.html', '--to', 'out');
    assert.equal(status, 0);
    assert.match(stdout, /already there\)\n0 articles taken from 1 file; 1 article already there\.\n$/);
    assert.equal(readdirSync(join(folder.path, 'out')).length, 6);
  });

  it('says what it does not take, and why', () => {
    const { status, stderr, stdout } = run('in/paper.pdf', 'in/nowhere.html', 'in/two.csv', '--to', 'other');
    assert.equal(status, 2);
    assert.match(stderr, /paper\.pdf: is a PDF document/);
    assert.match(stderr, /nowhere\.html: does not exist/);
    assert.match(
      stderr,
      /two\.csv: has no column that is named like the text of an article; it has Kopf, Inhalt/,
    );
    assert.match(stdout, /0 articles taken from 2 files; 3 files not or not wholly taken/);
  });

  it('leaves a sources file that it cannot read alone', () => {
    const { status, stderr } = run('in/bridge.html', '--to', 'broken');
    assert.equal(status, 2);
    assert.match(stderr, /sources\.json can't be read: This is not JSON/);
    assert.equal(read('broken', '.parallax', 'sources.json'), '{');
    assert.deepEqual(readdirSync(join(folder.path, 'broken')), ['.parallax']);
  });

  it('says what it needs', () => {
    assert.match(run('in').stderr, /--to FOLDER/);
    assert.match(run('--to', 'out').stderr, /name files or folders/);
    assert.match(run('in', '--to', 'out', '--columns', 'words=x').stderr, /--columns takes text, outlet/);
    assert.ok(!existsSync(join(folder.path, 'in', '.parallax')));
  });

  it('says that there is nothing to take', () => {
    mkdirSync(join(folder.path, 'hollow'));
    const hollow = run('hollow', '--to', 'other');
    assert.equal(hollow.status, 0);
    assert.match(hollow.stderr, /hollow: holds no file that ends in \.html/);
    const glob = run('in/*.xml', '--to', 'other');
    assert.equal(glob.status, 2);
    assert.match(glob.stderr, /in\/\*\.xml: matches no file that ends in \.html/);
  });

  it('says that a file is no folder', () => {
    const { status, stderr } = run('in/bridge.html', '--to', 'in/paper.pdf');
    assert.equal(status, 2);
    assert.equal(stderr, 'parallax: import: in/paper.pdf is no folder\n');
  });

  it('writes the articles of pages beside them, and takes none of these again', () => {
    const { path, remove } = temporaryFolder({ 'bridge.html': files['in/bridge.html'] });
    const beside = () => parallax(['import', '.', '--to', '.'], { cwd: path }).stdout;
    assert.match(beside(), /1 article taken from 1 file\.\n$/);
    assert.match(beside(), /0 articles taken from 1 file; 1 article already there\.\n$/);
    remove();
  });

  it('takes sixty pages in the order of their names, on several threads', () => {
    const many = temporaryFolder(
      Object.fromEntries(pages.map(({ html }, i) => [`${String(i).padStart(2, '0')}.html`, html])),
    );
    try {
      const { stdout } = parallax(['import', '.', '--to', 'out'], { cwd: many.path });
      const order = [...stdout.matchAll(/^(\d+)\.html →/gm)].map(([, number]) => Number(number));
      assert.deepEqual(
        order,
        pages.map((_, i) => i),
      );
    } finally {
      many.remove();
    }
  });
});
