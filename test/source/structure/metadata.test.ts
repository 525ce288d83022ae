import assert from 'node:assert/strict';
import type { Metadata } from '../../../src/source/model';
import { readSource } from '../../../src/source/read';

function check(text: string, expected: Metadata): void {
  assert.deepEqual(readSource(text).metadata, expected);
}

const rest =
  '\n\nThe council voted on Monday to close the bridge, which has been in poor repair since the flood.';

describe('what a text shows of itself', () => {
  it('headline and byline', () => {
    check(`Council closes bridge\n\nBy Jane Doe${rest}`, {
      title: 'Council closes bridge',
      author: 'Jane Doe',
    });
    check(`Council closes bridge\n\nBy Jane Doe and John Roe${rest}`, {
      title: 'Council closes bridge',
      author: 'Jane Doe and John Roe',
    });
  });

  it('the agency of the dateline, its date only with a year', () => {
    check(`Council closes bridge\n\nMINSK, Jan 27 (Reuters) - ${rest.trim()}`, {
      title: 'Council closes bridge',
      outlet: 'Reuters',
      agency: 'Reuters',
    });
    check(`Council closes bridge\n\nMINSK, Jan 27, 2025 (Reuters) - ${rest.trim()}`, {
      title: 'Council closes bridge',
      outlet: 'Reuters',
      agency: 'Reuters',
      date: '2025-01-27',
    });
  });

  it('a line with the day of publication', () => {
    check(`Council closes bridge\nPublished: January 26, 2025${rest}`, {
      title: 'Council closes bridge',
      date: '2025-01-26',
    });
  });

  it('front matter, which wins over the rest', () => {
    check(
      `---\ntitle: "The bridge"\nauthor: Jane Doe\ndate: 2025-01-26\noutlet: Planet\nurl: https://example.org/a\n---\nCouncil closes bridge${rest}`,
      {
        title: 'The bridge',
        author: 'Jane Doe',
        date: '2025-01-26',
        outlet: 'Planet',
        address: 'https://example.org/a',
      },
    );
  });

  it('a date that is none is not taken', () => {
    check(`---\ndate: yesterday\n---\nCouncil closes bridge${rest}`, { title: 'Council closes bridge' });
  });

  it('a date in front matter, however it is written', () => {
    const dated = (date: string) =>
      readSource(`---\ndate: ${date}\n---\nCouncil closes bridge${rest}`).metadata;
    for (const date of ['2025-01-26', '2025-01-26 10:00', 'January 26, 2025', '26 Jan 2025', '26/01/2025'])
      assert.equal(dated(date).date, '2025-01-26', date);
    assert.equal(dated('2025-01-26T10:00:00+03:00').date, '2025-01-26T10:00:00+03:00');
    assert.equal(dated('2025-02-30').date, undefined);
  });

  it('the day of publication, not that of a change', () => {
    check(`Council closes bridge\nUpdated: January 29, 2025\nPublished: January 26, 2025${rest}`, {
      title: 'Council closes bridge',
      date: '2025-01-26',
    });
  });

  it('a sentence that begins with “By” is no byline', () => {
    check(`Council closes bridge\n\nBy Monday the council had closed it.${rest}`, {
      title: 'Council closes bridge',
    });
  });
});
