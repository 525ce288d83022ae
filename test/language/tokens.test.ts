import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../src/language/tokens';

/** The tokens of the text are those that are written in it, set apart by "|". */
function check(expected: string): void {
  const words = expected.split('|');
  const text = words.join('');
  const found = tokenize(text).map(token => token.text);
  assert.deepEqual(
    found,
    words.map(word => word.trim()),
    text,
  );
}

describe('tokens', () => {
  it('split clitics off', () => {
    check('Kallas|’s| plan| is|n’t| what| we|’re| after|.');
    check("It| wo|n't| work|,| they|'ve| said|.");
  });

  it('know a possessive behind a plural from a closing mark', () => {
    check('the| lawmakers|’| vote');
    check('the| ‘|lawmakers|’| vote');
  });

  it('keep acronyms with their periods, and what hangs on them apart', () => {
    check('the| E.U.|’s| role');
    check('U.S.|-|Israel| ties');
    check('at| 5| p.m.| in| Washington|,| D.C.');
  });

  it('keep abbreviations and initials with their periods', () => {
    check('Mr.| J.| K.| Rowling| of| Acme| Inc.| spoke');
    check('They| met| on| Jan.| 5|.');
  });

  it('cut compounds at their hyphens, and names from what hangs on them', () => {
    check(
      'a| well|-|known| STATE|-|RUN| 3|-|year|-|old|,| all|-|you|-|can|-|eat| offer| to| a| mother|-|in|-|law',
    );
    check('Ground|-|level| ozone');
    check('Tsai| Ing-wen| and| Jean-Claude');
    check('a| Beijing|-|based| firm| and| ex|-|Barcelona| men');
    check('the| Japan|-|EU| deal');
  });

  it('leave names, numbers, affixes and what is a word of its own whole', () => {
    check(
      'an| anti-war| re-election| vote|,| an| e-mail| op-ed| by| the| vice-president| and| the| president-elect',
    );
    check('twenty-five| two-thirds| TWENTY-FIVE|,| two|-|year');
    check('Make-A-Wish| al-Qaeda| R-Texas');
  });

  it('keep an omission in brackets whole', () => {
    check('It| will| [...]| end| […]| soon');
  });

  it('keep telephone numbers whole', () => {
    check(
      'Call| 212-555-0199|,| (|713|)| 555-0199| or| 1-800-555-0199|:| about| 500|-|1000| in| 1914|-|1918',
    );
  });

  it('know marks of every style', () => {
    check("“|Yes|,|”| „|nein|“| «|oui|»| ``|no|''| ‘|so|’");
    check("'|It| is| fine|,|'| he| said");
  });

  it('take numbers, money, percentages and units apart', () => {
    check('$|45,000| or| 86.8|%| in| 2|-|year| steps');
    check('US|$|5|m| on| 2025-01-26| at| 10:30');
    check('the| 1990s| and| the| 21st| and| the| ’90s');
  });

  it('keep handles, hashtags, addresses and mail together', () => {
    check('@kajakallas| wrote| #vote| at| https://example.org/a?b=1|,| pic.twitter.com/kr20I4GnAU');
    check('Write| to| jane.doe@example.com|.');
  });

  it('know the kinds', () => {
    const kinds = tokenize('Kallas, 47, wrote “no” @home #tag 5 € x.com').map(token => token.kind);
    assert.deepEqual([...new Set(kinds)].sort(), [
      'address',
      'handle',
      'hashtag',
      'mark',
      'number',
      'punctuation',
      'symbol',
      'word',
    ]);
  });

  it('take invisible characters for nothing', () => {
    assert.deepEqual(
      tokenize('a\u200b\u00a0b \u00ad\ufeffc').map(token => token.norm),
      ['a', 'b', 'c'],
    );
  });

  it('cover any text in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        let end = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= end && token.end > token.start);
          assert.match(text.slice(end, token.start), /^[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]*$/);
          assert.equal(text.slice(token.start, token.end), token.text);
          end = token.end;
        }
        assert.ok(end <= text.length);
      }),
      { numRuns: 500 },
    );
  });
});
