import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { temporaryFolder } from '../disk/temporaryFolder';
import { parallax } from './parallax';

interface Side {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly focus: readonly (readonly [number, number])[];
}
interface Pair {
  readonly kind: string;
  readonly severity: string;
  readonly message: string;
  readonly a: Side;
  readonly b: Side;
}

function pairsOf(...args: string[]): Pair[] {
  const { stdout } = parallax(['check', '--format', 'json', ...args]);
  return (JSON.parse(stdout) as { discrepancies: Pair[] }).discrepancies;
}

const names = ['seeds/000_d8da6acc7987d32d.txt', 'seeds/001_77ce1bc0c989b76e.txt'];
const texts = new Map(names.map(name => [name, readFileSync(name, 'utf8')]));

describe('the command line on the seeds', () => {
  it('finds differences and says so by its exit status', () => {
    const { status, stdout, stderr } = parallax(['check', ...names]);
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /^seeds\/000_d8da6acc7987d32d\.txt:\d+:\d+: warning: .* \[title\]$/m);
    assert.match(stdout, /^seeds\/001_77ce1bc0c989b76e\.txt:\d+:\d+: note: 001: /m);
    assert.match(stdout, /\n {6}\| +\^+\n/);
    assert.match(stdout, /\d+ differences \(\d+ warnings?\) in 2 sources, 1 story\.\n$/);
  });

  it('says that both come from one original', () => {
    assert.match(
      parallax(['check', ...names]).stdout,
      /\n\nnote: 000 and 001: the shorter tells the same \d+ of \d+ claims in the same order; likely one original, so their agreement confirms nothing\.\n\n/,
    );
    const { originals } = JSON.parse(parallax(['check', '-f', 'json', ...names]).stdout) as {
      originals: readonly { a: string; b: string; score: number }[];
    };
    assert.deepEqual(
      originals.map(({ a, b }) => [a, b]),
      [names],
    );
    const { runs } = JSON.parse(parallax(['check', '-f', 'sarif', ...names]).stdout) as {
      runs: { properties: { originals: { sources: { uri: string }[]; message: string }[] } }[];
    };
    assert.deepEqual(
      runs[0]?.properties.originals.map(({ sources }) => sources.map(({ uri }) => uri)),
      [names],
    );
  });

  it('says once of all that come from one original that they do', () => {
    const text = readFileSync(names[0] ?? '', 'utf8');
    const copies = Object.fromEntries(['a', 'b', 'c'].map(name => [`${name}.txt`, `${text}\n\nBy ${name}.`]));
    const folder = temporaryFolder(copies);
    const { stdout } = parallax(['check', '.'], { cwd: folder.path });
    folder.remove();
    assert.deepEqual(stdout.match(/^note: .*original.*$/gm), [
      'note: a, b and c are likely to come from one original, so their agreement confirms nothing.',
    ]);
  });

  it('gives pairs of passages with their place in the text as it is', () => {
    const found = pairsOf(...names);
    for (const side of found.flatMap(({ a, b }) => [a, b])) {
      const text = texts.get(side.source) ?? '';
      assert.equal(text.slice(side.start, side.end), side.text);
      assert.equal(
        text.split('\n')[side.line - 1]?.startsWith(side.text.split('\n')[0] ?? '', side.column - 1),
        true,
      );
      for (const [start, end] of side.focus) assert.ok(side.start <= start && start < end && end <= side.end);
    }
    const quote = found.find(({ kind }) => kind === 'quote');
    assert.match(quote?.a.text ?? '', /never turned down Western connections/);
    assert.match(quote?.b.text ?? '', /never refused relations with the West/);
  });

  it('gives the same whether files, their folder or a glob are named, in any order', () => {
    const expected = pairsOf(...names);
    assert.deepEqual(pairsOf('seeds'), expected);
    assert.deepEqual(pairsOf('seeds/00*.txt'), expected);
    assert.deepEqual(pairsOf(...names.toReversed()), expected);
  });

  it('keeps to the kinds, the strictness and the severity that are asked for', () => {
    const count = (...options: string[]) => pairsOf(...options, 'seeds').length;
    assert.ok(
      pairsOf('--kind', 'quote,title', 'seeds').every(({ kind }) => ['quote', 'title'].includes(kind)),
    );
    assert.ok(pairsOf('--min-severity', 'warning', 'seeds').every(({ severity }) => severity === 'warning'));
    assert.ok(count('--strictness', 'high') <= count());
    assert.ok(count() <= count('--strictness', 'low'));
    assert.ok(count('--min-severity', 'view') >= count());
  });

  it('compares nothing where there is one source, and says so', () => {
    const { status, stdout } = parallax(['check', names[0] ?? '']);
    assert.deepEqual([status, stdout], [0, '1 source: there is nothing to compare.\n']);
  });

  it('compares different stories only when it is told to', () => {
    const folder = temporaryFolder({
      'flood.txt': 'Flood in Springfield\n\nAbout 10 people were hurt in a flood on Monday, police said.\n',
      'bank.txt':
        'Bank lowers its rate\n\nThe central bank of Norway cut its key rate to 4%, Ida Berg said.\n',
    });
    const { status, stdout } = parallax(['check', '.'], { cwd: folder.path });
    const all = parallax(['check', '--stories', 'all', '.'], { cwd: folder.path });
    folder.remove();
    assert.equal(status, 0);
    assert.match(stdout, /different stories: nothing was compared/);
    assert.match(all.stdout, /in 2 sources, 1 story\.\n$/);
  });

  it('names the outlets that people have given the sources', () => {
    const folder = temporaryFolder({
      ...Object.fromEntries([...texts].map(([name, text]) => [basename(name), text])),
      '.parallax/sources.json': JSON.stringify({
        sources: { [basename(names[0] ?? '')]: { outlet: 'The Herald' } },
      }),
    });
    const { stdout } = parallax(['check', '.'], { cwd: folder.path });
    folder.remove();
    assert.match(stdout, /: The Herald has “/);
  });

  it('lists who said what', () => {
    const { status, stdout } = parallax(['quotes', 'seeds']);
    assert.equal(status, 0);
    assert.match(stdout, /^Sviatlana Tsikhanouskaya \d+ quotations$/m);
    assert.match(
      stdout,
      /^ {2}seeds\/000_d8da6acc7987d32d\.txt:\d+:\d+ direct, stated\n {4}“As long as Belarus/m,
    );
    const one = parallax(['quotes', '--speaker', 'tsikhanouskaya', '--type', 'direct', 'seeds']).stdout;
    assert.match(one, /quotations? by 1 speaker in 2 sources\.\n$/);
  });

  it('gives quotations as rows and as JSON', () => {
    const rows = parallax(['quotes', '-f', 'csv', 'seeds']).stdout;
    assert.match(rows, /^\uFEFFspeaker,type,words,/);
    assert.match(rows, /^Sviatlana Tsikhanouskaya,direct,/m);
    const { quotations } = JSON.parse(parallax(['quotes', '-f', 'json', 'seeds']).stdout) as {
      quotations: { source: string; speaker?: string; words: string; content: [number, number][] }[];
    };
    assert.ok(quotations.some(({ speaker }) => speaker === 'Alexander Lukashenko'));
    for (const { source, words, content } of quotations) {
      const pieces = content.map(([start, end]) => texts.get(source)?.slice(start, end));
      assert.equal(pieces.join(' … '), words);
    }
  });

  it('lists who is mentioned', () => {
    const { stdout } = parallax(['entities', '--kind', 'person', 'seeds']);
    assert.match(stdout, /^People\n {2}Alexander Lukashenko/);
    assert.doesNotMatch(stdout, /^Places/m);
    assert.match(parallax(['entities', 'seeds']).stdout, /^Places\n/m);
  });

  it('answers programs as the contract says', () => {
    const { sources } = JSON.parse(parallax(['analyze', ...names]).stdout) as {
      sources: {
        id: string;
        entities: { id: string; name: string; mentions: { start: number; end: number; type: string }[] }[];
        quotations: { speakers?: string[]; speakerName?: string }[];
      }[];
    };
    assert.deepEqual(
      sources.map(({ id }) => id),
      names,
    );
    for (const { id, entities, quotations } of sources) {
      const kallas = entities.find(({ name }) => name === 'Kaja Kallas');
      const [mention] = kallas?.mentions.filter(({ type }) => type === 'name') ?? [];
      assert.equal(texts.get(id)?.slice(mention?.start, mention?.end), 'Kaja Kallas');
      const spoken = quotations.filter(({ speakers }) => speakers?.includes(kallas?.id ?? ''));
      assert.ok(spoken.length > 0);
      for (const { speakerName } of spoken) assert.match(speakerName ?? '', /Kaja Kallas/);
    }
  });
});
