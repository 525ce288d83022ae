import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../src/cli/text/lineIndex';

describe('lines and columns', () => {
  it('count from 1, with LF, CRLF and CR', () => {
    const lines = new LineIndex('one\ntwo\r\nthree\rfour');
    assert.deepEqual(lines.at(0), { line: 1, column: 1 });
    assert.deepEqual(lines.at(3), { line: 1, column: 4 });
    assert.deepEqual(lines.at(4), { line: 2, column: 1 });
    assert.deepEqual(lines.at(9), { line: 3, column: 1 });
    assert.deepEqual(lines.at(17), { line: 4, column: 3 });
  });

  it('count UTF-16 code units', () => {
    assert.deepEqual(new LineIndex('😀x').at(2), { line: 1, column: 3 });
  });

  it('finds the start of every line again', () => {
    // A line that is empty after CR would make a CRLF of it, so no line is.
    const content = fc.string({ unit: fc.constantFrom('a', ' ', '😀'), minLength: 1, maxLength: 5 });
    const line = fc.tuple(content, fc.constantFrom('\n', '\r\n', '\r'));
    fc.assert(
      fc.property(fc.array(line), lines => {
        const index = new LineIndex(lines.flat().join(''));
        let offset = 0;
        lines.forEach(([words, end], i) => {
          assert.deepEqual(index.at(offset), { line: i + 1, column: 1 });
          assert.deepEqual(index.at(offset + words.length), { line: i + 1, column: words.length + 1 });
          offset += words.length + end.length;
        });
      }),
    );
  });
});
