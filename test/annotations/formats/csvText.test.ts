import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { csv, withoutGuard } from '../../../src/annotations/formats/csvText';

describe('comma-separated values', () => {
  it('quote what needs it and end rows with CRLF', () =>
    assert.equal(
      csv([
        ['speaker', 'line'],
        ['Ann "Annie" Lee', 3],
        ['a, b', 'two\nlines'],
      ]),
      '\uFEFFspeaker,line\r\n"Ann ""Annie"" Lee",3\r\n"a, b","two\nlines"\r\n',
    ));

  it('keep a spreadsheet from running a quotation', () =>
    assert.equal(
      csv([['=HYPERLINK("x")', '@handle', '-1', 'a=b']]),
      `\uFEFF"'=HYPERLINK(""x"")",'@handle,'-1,a=b\r\n`,
    ));

  it('give back every value, guarded or not', () => {
    for (const value of ['=1', "'=1", "''@x", "'tis", '-', '\tx', 'plain', ''])
      assert.equal(
        withoutGuard(Papa.parse<string[]>(csv([[value, 'x']]).slice(1)).data[0]?.[0] ?? ''),
        value,
      );
  });
});
