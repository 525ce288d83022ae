import assert from 'node:assert/strict';
import { type CitationStyle, citationText } from '../../../../src/extension/quotation/citation/citationText';
import type { Citation } from '../../../../src/protocol/quotations';

const whole: Citation = {
  words: 'We will not wait any longer',
  isQuoted: true,
  speaker: 'Kaja Kallas',
  author: 'Jane Doe and John van Roe',
  outlet: 'The Weekly Mirror',
  title: 'Ministers meet over budget',
  date: '2025-01-26T23:30:00+02:00',
  address: 'https://example.org/a_b',
  file: 'a.txt',
};
const bare: Citation = { words: 'that it would rain', isQuoted: false, speaker: 'Bo Dahl', file: 'a.txt' };

function check(citation: Citation, style: CitationStyle, expected: string): void {
  assert.equal(citationText(citation, style), expected);
}

describe('a citation', () => {
  it('is a note of the Chicago Manual of Style', () => {
    check(
      whole,
      'chicago',
      '“We will not wait any longer.” Kaja Kallas, quoted in Jane Doe and John van Roe, “Ministers meet over budget,” ' +
        'The Weekly Mirror, January 26, 2025, https://example.org/a_b.',
    );
  });

  it('is a passage and a reference as the APA has them', () => {
    check(
      whole,
      'apa',
      '“We will not wait any longer” (Kaja Kallas, as cited in Doe & van Roe, 2025).\n\n' +
        'Doe, J., & van Roe, J. (2025, January 26). Ministers meet over budget. The Weekly Mirror. https://example.org/a_b',
    );
  });

  it('is a block quotation in Markdown', () => {
    check(
      whole,
      'markdown',
      '> “We will not wait any longer”\n>\n> — Kaja Kallas, [Ministers meet over budget](<https://example.org/a_b>), ' +
        'Jane Doe and John van Roe, *The Weekly Mirror*, January 26, 2025\n',
    );
  });

  it('leaves out what is not known, and never puts marks around words of the source', () => {
    check(bare, 'chicago', 'that it would rain. Bo Dahl, reported in a.txt.');
    check(bare, 'apa', 'that it would rain (Bo Dahl, as cited in “a.txt,” n.d.).\n\na.txt. (n.d.).');
    check(bare, 'markdown', '> that it would rain\n>\n> — Bo Dahl, a.txt\n');
  });

  it('has a title in the place of an author, and no speaker where nobody is named', () => {
    const { words, isQuoted, outlet, title, date, file } = whole;
    const anonymous = {
      words,
      isQuoted,
      ...(outlet && { outlet }),
      ...(title && { title }),
      ...(date && { date }),
      file,
    };
    check(
      anonymous,
      'chicago',
      '“We will not wait any longer.” Quoted in “Ministers meet over budget,” The Weekly Mirror, January 26, 2025.',
    );
    check(
      anonymous,
      'apa',
      '“We will not wait any longer” (as cited in “Ministers meet over budget,” 2025).\n\n' +
        'Ministers meet over budget. (2025, January 26). The Weekly Mirror.',
    );
  });

  it('has no sign twice, and single marks inside double ones', () => {
    check(
      { ...bare, isQuoted: true, words: 'Who called it a “sham”?', speaker: 'Bo Dahl' },
      'chicago',
      '“Who called it a ‘sham’?” Bo Dahl, quoted in a.txt.',
    );
  });

  it('shows signs of Markdown as they are', () => {
    const citation = { ...bare, words: '*not* <b>this</b>', speaker: 'A_B' };
    check(citation, 'markdown', '> \\*not\\* \\<b\\>this\\</b\\>\n>\n> — A\\_B, a.txt\n');
  });
});
