import fc from 'fast-check';

const words = [
  'Minister Ann Lee',
  'Mr. Ray',
  'Lee',
  'she',
  'he',
  'the minister',
  'European lawmakers',
  'Reuters',
  'said',
  'told reporters',
  'claimed that',
  'according to',
  'was not',
  'on Monday',
  'January 26, 2025',
  '86.8%',
  'more than 1,200 people',
  '$54,000',
  'in Minsk',
  '“We have agreed,”',
  '"We have',
  'agreed"',
  '‘no’',
  '’s',
  '@annlee',
  'https://example.com/a?b=c',
  'Add a Comment',
  '(Reuters) -',
];
const gaps = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '.\n\n',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u2028',
  ' — ',
  '…',
  '\u00A0',
  '\t',
];

/** Strings that look like the news, a little. */
export const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 40 })
  .map(pieces => pieces.flat().join(''));

/** Any strings at all, lone surrogates, controls and marks among them. */
export const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map(units => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(...Array.from('“”"‘’\'«»„‚`´()[]{}<>.,;:!?—–-…@#&%$€£ \n\r\tAab09')),
    maxLength: 200,
  }),
);

/** The news with something broken in the middle. */
export const brokenNews = fc
  .tuple(newsLike, anyString, newsLike)
  .map(([before, middle, after]) => before + middle + after);

/** Anything that somebody might open. */
export const anyText = fc.oneof(newsLike, anyString, brokenNews);
