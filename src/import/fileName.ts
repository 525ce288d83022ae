import type { Metadata } from '../source/model';

/** Of a headline, as many words as say what it is about. */
const mostWords = 6;
const longest = 60;

/**
 * A name for the file of an article, made of outlet, day and headline: "reuters-2025-01-27-lukashenko-wins.txt". What is
 * unknown is left out. The first line stands for a missing headline.
 */
export function fileNameOf(metadata: Metadata, text: string): string {
  const headline = metadata.title ?? text.split('\n', 1)[0] ?? '';
  const parts = [
    slug(metadata.outlet ?? '', 3),
    metadata.date?.slice(0, 10) ?? '',
    slug(headline, mostWords),
  ];
  return `${parts.filter(Boolean).join('-') || 'article'}.txt`;
}

/** The name itself, or with the first number from 2 on that makes it free: "a.txt", "a-2.txt". */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const stem = name.replace(/\.txt$/, '');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem}-${number}.txt`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Words in lower case with hyphens between them; letters lose their accents, other scripts stay. */
function slug(text: string, most: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).slice(0, most).join('-').slice(0, longest).replace(/-+$/, '').normalize('NFC');
}
