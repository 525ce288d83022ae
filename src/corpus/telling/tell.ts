import { listed } from '../../language/listed';
import type { Snapshot, SourceId } from '../model';
import type { FirstSource, OutsideOutlet, Telling, TellingLink } from './telling';

/** What is told of the order of telling, each in one sentence without its full stop; empty where nothing is known. */
export function sayTelling(telling: Telling, snapshot: Snapshot): string[] {
  const { first, links, outside, contradictions } = telling;
  return [
    ...(first ? [sayFirst(first, snapshot)] : []),
    ...links.map(link => sayLink(link, snapshot)),
    ...outside.map(each => sayOutside(each, snapshot)),
    ...contradictions.map(({ from, to }) => {
      const [one, other] = [labelOf(from, snapshot), labelOf(to, snapshot)];
      return `${one} credits ${other} and is dated before it: one of the dates cannot be right`;
    }),
  ];
}

function sayFirst({ source, date, by }: FirstSource, snapshot: Snapshot): string {
  const when = date === undefined ? '' : ` (${sayDate(date)})`;
  return `${labelOf(source, snapshot)}${when} had it first, by ${by === 'dates' ? 'the dates' : 'what the others credit'}`;
}

/** "AP credits Reuters: “told Reuters”", or "AP comes from Reuters, as it says". */
export function sayLink({ from, to, credit }: TellingLink, snapshot: Snapshot): string {
  const [one, other] = [labelOf(from, snapshot), labelOf(to, snapshot)];
  if (!credit) return `${one} names ${other} as its agency`;
  return `${one} credits ${other}: “${words(from, credit, snapshot)}”`;
}

/** "AP and Reuters credit CNN, which is none of the sources: “first told CNN”". */
export function sayOutside({ outlet, credits }: OutsideOutlet, snapshot: Snapshot): string {
  const names = credits.map(({ source }) => labelOf(source, snapshot));
  const who = `${listed(names)} ${names.length > 1 ? 'credit' : 'credits'}`;
  const [telling] = [...credits].sort((x, y) => Number(y.credit.isFirst) - Number(x.credit.isFirst));
  const quoted = telling ? `: “${words(telling.source, telling.credit, snapshot)}”` : '';
  return `${who} ${outlet}, which is none of the sources${quoted}`;
}

/** "2025-01-26 14:05Z": as much of the date as is known. */
function sayDate(date: string): string {
  return date.replace('T', ' ').replace(/:\d\d(?:\.\d+)?(?=Z|[+-])/, '');
}

function words(
  id: SourceId,
  { start, end }: { readonly start: number; readonly end: number },
  snapshot: Snapshot,
): string {
  return (snapshot.member(id)?.source.text.slice(start, end) ?? '').replace(/\s+/g, ' ');
}

function labelOf(id: SourceId, snapshot: Snapshot): string {
  return snapshot.member(id)?.label ?? id;
}
