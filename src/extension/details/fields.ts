import { isIsoDate } from '../../annotations/sourcesFile';
import type { SourceDetails } from '../../protocol/sources';

export type FieldName = SourceDetails['fields'][number]['name'];

export const fieldTitles: Readonly<Record<FieldName, string>> = {
  outlet: 'Outlet',
  title: 'Title',
  author: 'Author',
  date: 'Date',
  address: 'Address',
  agency: 'Agency',
  language: 'Language',
  accessed: 'Accessed',
};

/** What is wrong with a value that a person typed, in plain words; undefined where it can be taken. Empty is allowed. */
export function fieldProblem(name: FieldName, value: string): string | undefined {
  const text = value.trim();
  if (!text) return undefined;
  if ((name === 'date' || name === 'accessed') && !isIsoDate(text))
    return 'Write the date as year, month and day: 2025-01-27.';
  if (name === 'address' && !isWebAddress(text))
    return 'Write the whole address: https://example.org/article.';
  if (name === 'language' && !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text))
    return 'Write the language as a tag: en, en-GB, pt-BR.';
  return undefined;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
