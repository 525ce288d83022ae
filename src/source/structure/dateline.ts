/** The dateline at the beginning of an article's first paragraph; `end` is where the article's words begin. */
export interface Dateline {
  /** Where the dateline itself ends, before the dash. */
  readonly length: number;
  /** Where the words of the article begin. */
  readonly end: number;
  /** Where the place ends; 0 if none is named. */
  readonly placeEnd: number;
  /** The agency in brackets. */
  readonly agency: string | undefined;
  /** The words for the date, as a range of the line. */
  readonly date: { readonly start: number; readonly end: number } | undefined;
}

const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const day = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const placeWord = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const placePart = `${placeWord}(?: (?:(?:de|la|el|do|da|of|the) )?${placeWord}){0,3}`;
const pattern = new RegExp(
  `^(${placePart}(?:(?:,|/) ?${placePart}){0,2}?)?(?:,? ?(${day}))?(?:,? ?\\(([^()]{2,40})\\))?(?:,? ?(${day}))?\\s?(—|–|―|-{1,2}|:|\\|)\\s?(?=\\S)`,
  'u',
);

/** Reads "MINSK, Jan 27 (Reuters) - ", "WASHINGTON (AP) — ", "LONDON — " and the like. */
export function readDateline(line: string): Dateline | undefined {
  const match = pattern.exec(line.slice(0, 140));
  if (match === null) return undefined;
  const [whole, place = '', early, agency, late, dash = ''] = match;
  const date = early ?? late;
  // "LIMA, Peru —": the town alone is in capitals.
  const [town = ''] = place.split(/[,/]/);
  const isCapitals = town === town.toUpperCase() && /\p{Lu}{3}/u.test(town);
  if (date === undefined && agency === undefined && !isCapitals) return undefined;
  if (dash === ':' && ((date === undefined && agency === undefined) || place === '')) return undefined;
  if (dash === '-' && !/\s-\s?$|\)-/.test(whole) && date === undefined) return undefined;
  if (place === '' && agency === undefined) return undefined;
  if (agency !== undefined && !/^\p{Lu}/u.test(agency)) return undefined;
  const dateStart = date === undefined ? -1 : line.indexOf(date, place.length);
  return {
    length: whole.slice(0, whole.lastIndexOf(dash)).trimEnd().length,
    end: whole.length,
    placeEnd: place.length,
    agency,
    date: date === undefined ? undefined : { start: dateStart, end: dateStart + date.length },
  };
}
