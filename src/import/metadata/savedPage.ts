import type { IsoDate } from '../../source/model';
import { readDate } from '../../source/publicationDate';

/** What a browser noted when it saved a page: where it came from and when. */
export interface SavedPage {
  readonly address?: string | undefined;
  readonly accessed?: IsoDate | undefined;
}

/** Reads the comments that browsers ("saved from url=(0042)https://…") and SingleFile put at the top of a saved page. */
export function readSavedPage(comments: readonly string[]): SavedPage {
  const text = comments.join('\n');
  const address = /(?:saved from url=\(\d+\)|^\s*url:\s*)(https?:\/\/[^\s<>"]+)/m.exec(text)?.[1];
  const moment = /saved date:\s*([^\n(]+)/.exec(text)?.[1];
  const accessed =
    moment === undefined
      ? undefined
      : readDate(moment.replace(/(\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})/, '$1 $2'));
  return { address, accessed: accessed && 'date' in accessed ? accessed.date : undefined };
}
