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

  it('a sentence that begins with “By” is no byline', () => {
    check(`Council closes bridge\n\nBy Monday the council had closed it.${rest}`, {
      title: 'Council closes bridge',
    });
  });
});
