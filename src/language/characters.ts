const letter = /[\p{L}\p{M}]/u;
const lowerCase = /\p{Ll}/u;
const upperCase = /[\p{Lu}\p{Lt}]/u;

/** Whether the character is a letter of any script. Empty and undefined are not. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character);
}

/** Whether the text begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return upperCase.test(text.charAt(0));
}

/** Whether the text has letters and none of them is lower case. */
export function isAllCapitals(text: string): boolean {
  return !lowerCase.test(text) && upperCase.test(text);
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The text without soft hyphens, zero-width characters and marks of direction. */
export function withoutInvisible(text: string): string {
  return /[^\0-\u007f]/.test(text) ? text.replace(invisible, '') : text;
}

/** The text in lower case with straight apostrophes and without invisible characters, to look words up. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(invisible, '');
}

/** The text without diacritics: "Pérez" as "Perez". */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
