/**
 * In UTF-16 code units, five times a long book chapter: nobody writes articles of that length. Reading takes time in
 * proportion to the text, a second for each 80,000, so what is longer can be read but would keep everything else waiting.
 */
export const longestArticle = 500_000;
