import { isIsoDate } from '../../annotations/sourcesFile';
import type { SourceDetails } from '../../protocol';

export type FieldName = SourceDetails['fields'][number]['name'];

export const fieldTitles: Readonly<Record<FieldName, string>> = {
  outlet: 'Outlet',
  title: 'Title',
  author: 'Author',
  date: 'Date',
  address: 'Address',
};

/** What is wrong with a value that a person typed, in plain words; undefined where it can be taken. Empty is allowed. */
export function fieldProblem(name: FieldName, value: string): string | undefined {
  const text = value.trim();
  if (!text) return undefined;
  if (name === 'date' && !isIsoDate(text)) return 'Write the date as year, month and day: 2025-01-27.';
  if (name === 'address' && !isWebAddress(text))
    return 'Write the whole address: https://example.org/article.';
  return undefined;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
