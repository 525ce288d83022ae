import assert from 'node:assert/strict';
import { emptyRecord } from '../../../src/annotations/sourceRecord';
import type { Finding } from '../../../src/cli/findings';
import { checkJson } from '../../../src/cli/json/checkJson';
import { Library } from '../../../src/cli/library';
import { checkText } from '../../../src/cli/text/checkText';
import { styleFor } from '../../../src/cli/text/style';
import { Corpus } from '../../../src/corpus/corpus';
import type { Stance } from '../../../src/corpus/model';

const texts = {
  'b.txt': 'The roof fell in.\n\nAbout 10 people were hurt, police said.\n',
  'a.txt': 'A dozen people were hurt.\n',
  'c.txt': 'In all 10 people were hurt.\n',
};
type Name = keyof typeof texts;

function stance(name: Name, passage: string, focus: string): Stance {
  const span = (words: string) => {
    const start = texts[name].indexOf(words);
    return { start, end: start + words.length };
  };
  return { source: `file:///${name}`, passage: span(passage), focus: [span(focus)] };
}

/** Three sources, one question with two positions on it. */
const hurt: Finding = {
  severity: 'warning',
  discrepancy: {
    id: 'x',
    kind: 'quantity',
    story: 's',
    question: 'How many people were hurt',
    message: 'b says "10", a says "A dozen".',
    confidence: 0.9,
    positions: [
      { wording: 'A dozen', stances: [stance('a.txt', 'A dozen people were hurt', 'A dozen')] },
      {
        wording: '10',
        stances: [
          stance('b.txt', 'About 10 people were hurt', '10'),
          stance('c.txt', 'In all 10 people were hurt', '10'),
        ],
      },
    ],
  },
};

const corpus = new Corpus();
corpus.grouping = 'all';
const inputs = Object.entries(texts).map(([name, text]) => {
  const input = { id: `file:///${name}`, name, text, encoding: 'utf-8', ...emptyRecord } as const;
  corpus.set(input);
  return input;
});
const library = new Library(corpus.snapshot(), inputs, []);
const terminal = { coloured: false, columns: 80, print: () => Promise.resolve(), complain: () => undefined };
const layout = { style: styleFor('auto', terminal), columns: 80 };

describe('what check prints', () => {
  it('is one message with the passages of all sources, in the order in which they are named', () =>
    assert.equal(
      checkText([hurt], library, layout).split('\n\n')[0],
      `b.txt:3:1: warning: b says "10", a says "A dozen". [quantity]
    3 | About 10 people were hurt
      |       ^^
a.txt:1:1: note: a: A dozen
    1 | A dozen people were hurt
      | ^^^^^^^
c.txt:1:1: note: c: 10
    1 | In all 10 people were hurt
      |        ^^`,
    ));

  it('is grouped by story where there are several', () => {
    const other = { ...hurt, discrepancy: { ...hurt.discrepancy, id: 'y', story: 't' } };
    const blocks = checkText([hurt, other, hurt], library, layout).split('\n\n');
    assert.deepEqual(
      blocks.map(block => block.split(' ')[0]),
      ['===', 'b.txt:3:1:', 'b.txt:3:1:', '===', 'b.txt:3:1:', '3'],
    );
  });

  it('ends with how much was found', () =>
    assert.match(
      checkText([hurt], library, layout),
      /\n\n1 difference \(1 warning\) in 3 sources, 1 story\.\n$/,
    ));

  it('says so when there is nothing', () =>
    assert.equal(checkText([], library, layout), 'No differences in 3 sources, 1 story.\n'));

  it('is coloured when it is wanted', () =>
    assert.ok(
      checkText([hurt], library, { ...layout, style: styleFor('always', terminal) }).includes(
        '\u001B[1;33mwarning:\u001B[22;39m',
      ),
    ));

  it('is pairs of passages in JSON, each side of one position', () => {
    const { discrepancies } = JSON.parse(checkJson([hurt], library)) as {
      discrepancies: { a: { source: string; focus: number[][] }; b: { source: string }; kind: string }[];
    };
    assert.deepEqual(
      discrepancies.map(({ kind, a, b }) => [kind, a.source, b.source]),
      [
        ['quantity', 'a.txt', 'b.txt'],
        ['quantity', 'a.txt', 'c.txt'],
      ],
    );
    assert.deepEqual(discrepancies[0]?.a, {
      source: 'a.txt',
      start: 0,
      end: 24,
      line: 1,
      column: 1,
      text: 'A dozen people were hurt',
      focus: [[0, 7]],
    });
  });
});
