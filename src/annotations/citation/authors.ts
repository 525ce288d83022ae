/** Somebody who wrote an article: a person, or a body under one name. */
export interface Author {
  /** All names but the last; empty for a body. */
  readonly given: string;
  readonly surname: string;
}

/** Words that begin a surname of several words. */
const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'la',
  'le',
  'bin',
  'al',
]);

/** The authors of a byline: "By Ann Lee and Bo van Dahl". */
export function authorsOf(byline: string): Author[] {
  return byline
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/i)
    .map(name => name.trim())
    .filter(Boolean)
    .map(authorOf);
}

function authorOf(name: string): Author {
  const words = name.split(/\s+/);
  const particle = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && particles.has(word.toLowerCase()),
  );
  const at = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, at).join(' '), surname: words.slice(at).join(' ') };
}

/** "Ann Lee", "Ann Lee and Bo Dahl", "Ann Lee et al." for more than three. */
export function fullNames(authors: readonly Author[]): string {
  const names = authors.map(({ given, surname }) => [given, surname].filter(Boolean).join(' '));
  const [first = ''] = names;
  if (names.length > 3) return `${first} et al.`;
  const last = names.pop() ?? '';
  const comma = names.length > 1 ? ',' : '';
  return names.length ? `${names.join(', ')}${comma} and ${last}` : last;
}

/** "Lee, A., & van Dahl, B. C." */
export function invertedNames(authors: readonly Author[]): string {
  const names = authors.map(({ given, surname }) => [surname, initials(given)].filter(Boolean).join(', '));
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')}, & ${last}` : last;
}

/** "Lee", "Lee & Dahl", "Lee et al." for more than two. */
export function surnames(authors: readonly Author[]): string {
  const [first, second, third] = authors;
  if (!first) return '';
  if (third) return `${first.surname} et al.`;
  return second ? `${first.surname} & ${second.surname}` : first.surname;
}

function initials(given: string): string {
  return given
    .split(/\s+/)
    .map(name => name.split('-').map(initial).filter(Boolean).join('-'))
    .filter(Boolean)
    .join(' ');
}

function initial(name: string): string {
  const [letter] = name;
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
}
