const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day of the calendar in words; the month is empty where it is unknown. */
export interface Day {
  readonly year: string;
  readonly monthAndDay: string;
}

/** The day of a date as ISO 8601 has it, in its own time zone; undefined where there is none. */
export function dayOf(date: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const name = months[Number(month) - 1];
  return {
    year,
    monthAndDay: name === undefined ? '' : [name, day && Number(day)].filter(Boolean).join(' '),
  };
}
