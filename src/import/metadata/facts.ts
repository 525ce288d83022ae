import { listed } from '../../language/listed';
/** What one part of a page says of its article; each part (JSON-LD, microdata, meta elements …) gives one of these. */
export interface Facts {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** When it was first published, as written; more than one where the part contradicts itself. */
  readonly dates?: readonly string[];
  readonly address?: string | undefined;
  readonly agency?: string | undefined;
  readonly language?: string | undefined;
  /** The words of the article, where the part holds them. */
  readonly body?: string | undefined;
}

/** Plain words on one line; undefined where nothing is left, or more than any such field holds. */
export function fieldText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text && text.length <= 500 ? text : undefined;
}

/** "Jane Doe", "Jane Doe and John Roe", "A, B and C"; each once. */
export function joinNames(names: readonly (string | undefined)[]): string | undefined {
  const known = [...new Set(names.filter(name => name !== undefined))];
  return known.length > 0 ? listed(known) : undefined;
}

/** Accounts of systems, which are nobody's names. */
const accounts = /^(?:admin|administrator|webmaster|root|user|guest|author)$/i;

/** The name of an author as pages write it, without "By", addresses and the words around it. */
export function authorName(value: unknown): string | undefined {
  const text = fieldText(value)
    ?.replace(/^(?:by|written by|author|story by|posted by)\b[:\s]*/i, '')
    .replace(/[\s|,·•-]+$/, '');
  if (
    !text ||
    /^https?:|^@|^www\./i.test(text) ||
    !/\p{L}/u.test(text) ||
    text.length > 160 ||
    accounts.test(text)
  )
    return undefined;
  return text === text.toUpperCase() && /\s/.test(text) ? titleCase(text) : text;
}

function titleCase(capitals: string): string {
  return capitals.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
}
