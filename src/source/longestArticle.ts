/**
 * In UTF-16 code units: nobody writes articles of that length, and reading one would keep everything else waiting. What
 * is longer can be read, but is better left alone.
 */
export const longestArticle = 2_000_000;
