import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parallax } from './parallax';

const commands = ['check', 'quotes', 'entities', 'analyze', 'import', 'annotations', 'lsp'];
/** A mistake on the command line: one clear line, nothing on standard output, exit status 2. */
function checkRefused(args: readonly string[], complaint: RegExp): void {
  const { status, stdout, stderr } = parallax(args);
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, complaint);
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
}

describe('the command line', () => {
  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(parallax(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('helps with the whole, naming every command, with examples', () => {
    const { status, stdout } = parallax(['--help']);
    assert.equal(status, 0);
    for (const command of commands) assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    assert.match(stdout, /Examples:\n {2}parallax check/);
    assert.equal(parallax(['help']).stdout, stdout);
  });

  for (const command of commands) {
    it(`helps with ${command}`, () => {
      const { status, stdout, stderr } = parallax([command, '--help']);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, new RegExp(`^Usage: parallax ${command} `, 'm'));
      assert.equal(parallax(['help', command]).stdout, stdout);
    });
  }

  it('refuses what it does not know in one line', () => {
    checkRefused([], /name a command; see parallax --help/);
    checkRefused(['chek'], /no command "chek"; see parallax --help/);
    checkRefused(['help', 'chek'], /no command "chek"; see parallax --help/);
    checkRefused(['check'], /check: name files or folders/);
    checkRefused(['check', '--frobnicate', 'a.txt'], /unknown option '--frobnicate'/);
    checkRefused(['check', '--format', 'xml', 'a.txt'], /--format takes text, json, sarif; not "xml"/);
    checkRefused(['check', '--kind', 'quote,colour', 'a.txt'], /--kind takes .*; not "colour"/);
    checkRefused(['check', '--stories', 'some', 'a.txt'], /--stories takes auto, folder, all/);
    checkRefused(['check', '--strictness', '3', 'a.txt'], /--strictness takes low, normal, high/);
    checkRefused(
      ['check', '--min-severity', 'error', 'a.txt'],
      /--min-severity takes warning, information, view/,
    );
    checkRefused(['check', '--versions', '--kind', 'date', 'a.txt'], /--versions does not go with --kind/);
    checkRefused(['quotes', '--format'], /--format/);
    checkRefused(['import', '-', '--to', 'articles'], /standard input has no ending/);
    checkRefused(['analyze', '--ndjson', 'a.txt'], /--ndjson reads standard input/);
    checkRefused(['lsp', 'a.txt'], /lsp: takes no file/);
  });
});
