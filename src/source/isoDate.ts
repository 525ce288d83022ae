import type { IsoDate } from './model';

const isoDate =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Whether the words are a day, or a moment with its offset, as ISO 8601 writes them, and the day exists. */
export function isIsoDate(text: string): text is IsoDate {
  if (!isoDate.test(text)) return false;
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCDate() === day;
}
