import type { IsoDate } from '../../source/model';
import { readDate } from '../../source/publicationDate';

/** The `Date:` of a mail with the offset that it was sent in: "Mon, 27 Jan 2025 08:30:00 +0300". */
export function mailDate(header: string | undefined): IsoDate | undefined {
  const reading = header === undefined ? undefined : readDate(header);
  return reading && 'date' in reading ? reading.date : undefined;
}
