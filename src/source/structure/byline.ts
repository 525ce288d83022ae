import type { Span } from '../../language/span';

/** Who wrote the article, as the text itself says, offsets in the line. */
export interface Byline {
  readonly author: Span;
  /** The outlet or agency behind the name. */
  readonly outlet: string | undefined;
}

const name =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:de|da|van|von|der|bin|al|el|la|di)\\s)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
const byline = new RegExp(
  `^(?:By|BY|by|Written by|Reported by|Reporting by|Story by|Posted by|Author:|WRITTEN BY)\\s+(${name}(?:(?:, | and | & |, and )${name}){0,5})(.*)$`,
  'u',
);

/** Reads a byline: "By Jane Doe", "By Jane Doe, Reuters". A sentence that begins with "By" is none. */
export function readByline(line: string): Byline | undefined {
  if (line.length > 160) return undefined;
  const match = byline.exec(line);
  const authors = match?.[1];
  if (match === null || authors === undefined) return undefined;
  const rest = match[2] ?? '';
  if (/^\s*[\p{Ll}]/u.test(rest) || /[.!?]["”]?$/.test(rest) || rest.length > 80) return undefined;
  if (!/\s/.test(authors) && rest === '' && !/^\p{Lu}+$/u.test(authors)) return undefined;
  const start = line.indexOf(authors);
  const affiliation =
    /(?:, | and )((?:The )?(?:Associated Press|Reuters|AP|AFP|Bloomberg|Xinhua)[\w ]{0,20})$/.exec(authors);
  const end = affiliation === null ? start + authors.length : start + affiliation.index;
  const after = /^\s*(?:[|,•·/-]|for)\s*((?:The )?\p{Lu}[\p{L}.& ]{1,40})/u.exec(rest);
  return { author: { start, end }, outlet: affiliation?.[1] ?? after?.[1]?.trim() };
}

/** Whether a line with a date says when the article was changed: no contradiction to when it was published. */
export function tellsOfUpdate(line: string): boolean {
  return /^(?:last )?(?:updated|modified)\b/i.test(line);
}

/** Whether the line does nothing but say when the article was published or changed. */
export function isDateLine(line: string): boolean {
  if (line.length > 120) return false;
  const lead =
    /^(?:published|updated|posted|last (?:updated|modified)|first published|issued on|created|date)\b[\s:|]/i;
  const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b/i;
  if (lead.test(line)) return /\d/.test(line);
  const bare =
    /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?[\p{L}\d.,:\s|/•·+()-]{6,60}$/iu;
  const words = line.split(/\s+/).length;
  return (
    bare.test(line) &&
    month.test(line) &&
    /\b(?:19|20)\d\d\b/.test(line) &&
    words <= 10 &&
    !/[a-z]{10,}/.test(line)
  );
}
