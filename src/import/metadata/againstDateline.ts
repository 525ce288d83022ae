import type { IsoDate } from '../../source/model';
import { readDate } from '../../source/publicationDate';
import { canHoldDateline } from '../../source/structure/contradictions';
import { readDateline } from '../../source/structure/dateline';
import { splitLines } from '../../source/structure/lines';
import { dayOf, isoDay } from '../../source/times';
import type { ImportedArticle } from '../article';

/** So many lines stand above a dateline, and so many letters. */
const topLines = 8;
const topLetters = 20_000;

/** The same article, its date in doubt where the dateline of its own text names a day that does not go with it. */
export function againstDateline<T extends Pick<ImportedArticle, 'text' | 'metadata' | 'doubts'>>(
  article: T,
): T {
  const { date, ...certain } = article.metadata;
  if (date === undefined) return article;
  const day = datelineDay(article.text, date);
  if (day === undefined || canHoldDateline(date, day)) return article;
  const why = 'the dateline of its text names another';
  const doubt = { field: 'date', candidates: [date, isoDay(day)], why } as const;
  return { ...article, metadata: certain, doubts: [...article.doubts, doubt] };
}

/** The day that a dateline means, counted from 1970-01-01; without a year the nearest to `date`. */
function datelineDay(text: string, date: IsoDate): number | undefined {
  const lines = splitLines(text.slice(0, topLetters)).slice(0, topLines);
  for (const { text: line } of lines) {
    const said = readDateline(line)?.date;
    if (!said) continue;
    const words = line.slice(said.start, said.end);
    const year = Number(date.slice(0, 4));
    const years = /\d{4}/.test(words) ? [''] : [year, year - 1, year + 1];
    const published = dayOf(date) ?? 0;
    return years
      .flatMap(each => dayIn(`${words} ${each}`))
      .sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0];
  }
  return undefined;
}

function dayIn(words: string): number[] {
  const reading = readDate(words);
  const day = reading && 'date' in reading ? dayOf(reading.date) : undefined;
  return day === undefined ? [] : [day];
}
