import { areFormsOfOneName } from './nicknames';

/** Legal forms of companies, which reports leave out or not: "Norsk Hydro ASA". None is a surname. */
const companyForm = / (inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|gmbh|ag|asa|oyj|pty)$/;

/** A name without what spellings differ in by habit: case, accents, dots, articles, titles of courtesy, forms of companies. */
export function plainName(name: string): string {
  return fold(name)
    .replace(/^(the|mr|mrs|ms|dr|sir|dame|lord|lady|pt) /, '')
    .replace(companyForm, '')
    .replace(/ (jr|sr|ii|iii|iv)$/, '');
}

/** Lower case, no accents, no dots or quotation marks, one blank between words. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[.'’`"“”]/g, '')
    .replace(/[-–—_/,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The given names and the surname of a person; a single name counts as the surname. */
export interface PersonName {
  readonly given: readonly string[];
  readonly surname: string;
}

/** Takes a person's name apart. A handle is taken for a surname, its mark and digits left out. */
export function personName(name: string): PersonName {
  const words = plainName(name.replace(/^@/, '').replace(/\d+$/, '')).split(' ');
  return { given: words.slice(0, -1), surname: words.at(-1) ?? '' };
}

/** Letters that transliterations of one name differ in, each put to one form. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/kh|ch(?=[aeiou])/g, 'h'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/sch|sh/g, 's'],
  [/zh/g, 'z'],
  [/tch|ts|tz/g, 'c'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/iy|yi|[yj]/g, 'i'],
  [/([a-z])\1+/g, '$1'],
  [/(?<=[a-z]{3})e(?=[vl]$)/g, 'e'],
];

/** A form of a name that its transliterations share: "Kharkov" and "Harkov" have the same. */
export function soundOf(plain: string): string {
  return transliterations.reduce((word, [letters, one]) => word.replace(letters, one), plain);
}

/** Whether two lists of given names can be one person's: equal, or one an initial or short form of the other. */
export function canShareGiven(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return true;
  return isSameGiven(one, other) || isShort(one, other) || isShort(other, one);
}

/** Whether two given names are one in two spellings or forms: "Sergei" and "Sergey", "Mike" and "Michael". */
export function isSameGiven(a: string, b: string): boolean {
  return soundOf(a) === soundOf(b) || areFormsOfOneName(a, b);
}

function isShort(short: string, long: string): boolean {
  return (short.length === 1 || short.length >= 3) && long.startsWith(short);
}

/** The initials of a name of several words ("european union" gives "eu"), and without its small words. */
export function initialsOf(plain: string): readonly string[] {
  const words = plain.split(' ');
  if (words.length < 2) return [];
  const big = words.filter(word => !['of', 'the', 'and', 'for', 'in', 'on', 'to'].includes(word));
  return [...new Set([words, big].map(list => list.map(word => word.charAt(0)).join('')))];
}
