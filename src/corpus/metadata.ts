import type { SourceRecord } from '../annotations/sourceRecord';
import type { Doubt, IsoDate, Metadata, Source } from '../source/model';

/** What is known of a source, and what must be asked. */
export interface Description {
  readonly metadata: Metadata;
  /** What is given in more than one way; such fields are missing in `metadata`. */
  readonly doubts: readonly Doubt[];
}

/**
 * What is known of a source: each field as a person says it, else as the text shows it, else missing. Dates that contradict
 * each other where the source was taken from are as doubtful as those that do in the text, whatever date the text shows.
 */
export function describe(
  { metadata: said, datesInDoubt }: SourceRecord,
  { metadata: shown, doubts: contradictions }: Pick<Source, 'metadata' | 'doubts'>,
): Description {
  const open = contradictions.filter(({ field }) => !said[field]);
  const doubts = !said.date && datesInDoubt.length ? withDates(open, datesInDoubt, shown.date) : open;
  const doubtful: readonly string[] = doubts.map(({ field }) => field);
  const certain = Object.entries(shown).filter(([field]) => !doubtful.includes(field));
  return { metadata: { ...known(Object.fromEntries(certain)), ...known(said) }, doubts };
}

/** Doubts with one of the date, which takes in that of the text or the date that it shows. */
function withDates(
  doubts: readonly Doubt[],
  datesInDoubt: readonly IsoDate[],
  shown: IsoDate | undefined,
): Doubt[] {
  const own = doubts.find(({ field }) => field === 'date')?.candidates ?? [shown];
  const candidates = [...new Set([...datesInDoubt, ...own])].filter(date => date !== undefined);
  const why = 'it was found with more than one';
  return [{ field: 'date', candidates, why }, ...doubts.filter(({ field }) => field !== 'date')];
}

/** "its date is in doubt: 2025-01-27 or 2025-01-21, as its front matter and its text give two dates" */
export function sayDoubt({ field, candidates, why }: Doubt): string {
  return `its ${field} is in doubt: ${candidates.join(' or ')}, as ${why}`;
}

function known(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value));
}
