/** HTML elements by what is done with them. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Left out with all that is in them: what runs, loads, is drawn or is filled in. */
export const droppedNames = names(
  'script style template svg math iframe frame object embed applet canvas video audio map input select textarea button ' +
    'option datalist progress meter dialog noscript noembed noframes img picture source track link base area param',
);

/** Left out themselves, while what is in them stays: some pages are one form. */
export const unwrappedNames = names('form fieldset font center label big marquee frameset');

/** Without an end tag. */
export const voidNames = names(
  'area base br col embed hr img input link meta param source track wbr frame keygen basefont',
);

/** Those that begin a paragraph of their own. */
export const blockNames = names(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
