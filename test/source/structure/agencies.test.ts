import assert from 'node:assert/strict';
import { readAgencies } from '../../../src/source/structure/agencies';

describe('credited agencies', () => {
  const cases: readonly (readonly [text: string, agencies: string | undefined])[] = [
    ['MINSK (AP) — The council voted.', 'AP'],
    ['MINSK, Jan 27 (Reuters) - The council voted.', 'Reuters'],
    ['The council voted. (With inputs from PTI and AFP)', 'PTI, AFP'],
    ['The council voted.\n\nReuters contributed to this report.', 'Reuters'],
    ['The Associated Press and Agence France-Presse contributed to this story.', 'AP, AFP'],
    ['The council voted.\n\nWith reporting by Reuters', 'Reuters'],
    ['Council closes bridge\n\nBy Jane Doe, Reuters\n\nThe council voted.', 'Reuters'],
    ['Source: AFP', 'AFP'],
    ['“We are done,” Lee told Reuters on Monday.', undefined],
    ['The Associated Press (AP) reported that he won.', undefined],
    ['The AP Stylebook was changed.', undefined],
    ['', undefined],
  ];
  for (const [text, agencies] of cases)
    it(`${text.slice(0, 60).replaceAll('\n', ' ')} → ${agencies ?? 'none'}`, () =>
      assert.equal(readAgencies(text), agencies));
});
