import type { Annotation } from '../model';
import {
  kindOf,
  type Listed,
  listedKinds,
  type ListedKind,
  type ListedState,
  listedStates,
  stateOf,
  tagsOf,
} from './listed';

export const listGroupings = ['source', 'tag', 'author', 'kind', 'date', 'state'] as const;
export type ListGrouping = (typeof listGroupings)[number];

/** Annotations that have something in common, under a heading. */
export interface ListGroup<T extends Listed> {
  /** Unique among the groups. */
  readonly key: string;
  readonly label: string;
  readonly items: readonly T[];
}

export const kindLabels: Readonly<Record<ListedKind, string>> = {
  note: 'Notes',
  correction: 'Corrections',
  decision: 'Decisions',
  link: 'Links',
  other: 'From other applications',
};

export const stateLabels: Readonly<Record<ListedState, string>> = {
  open: 'Open',
  resolved: 'Resolved',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  settled: 'Resolved in favour of a source',
  'in-force': 'In force',
};

/** The key of the group of annotations whose passages are gone. */
export const orphansKey = 'orphans';
/** The key of the group of those that have nothing to be grouped by; those of others begin with "=". */
export const restKey = 'rest';

/**
 * Groups annotations; one with two tags or about two sources stands in both groups. Those whose passages are gone come
 * last, apart. By source they stand in the order of the text, else the newest first. `now` is today where the reader is.
 */
export function groupListed<T extends Listed>(
  items: readonly T[],
  grouping: ListGrouping,
  now: Date,
): ListGroup<T>[] {
  const orphans = items.filter(({ isOrphan }) => isOrphan);
  const others = items.filter(({ isOrphan }) => !isOrphan);
  const groups = groupers[grouping](others, now);
  const order = grouping === 'source' ? byPlace : byMoment;
  return [...groups, { key: orphansKey, label: 'Passage not found', items: orphans }]
    .filter(group => group.items.length > 0)
    .map(group => ({ ...group, items: [...group.items].sort(order(group.key)) }));
}

type Grouper = <T extends Listed>(items: readonly T[], now: Date) => ListGroup<T>[];

const groupers: Readonly<Record<ListGrouping, Grouper>> = {
  source: items =>
    byName(gather(items, ({ annotation: { targets } }) => targets.map(({ source }) => source), 'No source')),
  tag: items => byNumber(gather(items, ({ annotation }) => tagsOf(annotation), 'No tag')),
  author: items => byName(gather(items, ({ annotation: { author } }) => author ?? [], 'Somebody')),
  kind: items =>
    inOrder(
      gather(items, ({ annotation }) => kindOf(annotation)),
      listedKinds,
      kindLabels,
    ),
  state: items =>
    inOrder(
      gather(items, ({ annotation }) => stateOf(annotation)),
      listedStates,
      stateLabels,
    ),
  date: (items, now) =>
    byDay(
      gather(items, ({ annotation }) => dayOf(annotation)),
      now,
    ),
};

/** The groups by what their items have, those that have nothing last. */
function gather<T extends Listed>(
  items: readonly T[],
  keysOf: (item: T) => string | readonly string[],
  without = '',
): ListGroup<T>[] {
  const groups = new Map<string, T[]>();
  const rest: T[] = [];
  for (const item of items) {
    const keys = new Set([keysOf(item)].flat());
    if (keys.size === 0) rest.push(item);
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  const named = [...groups].map(([key, own]) => ({
    key: `=${key.replaceAll('\n', ' ')}`,
    label: key,
    items: own,
  }));
  return rest.length > 0 ? [...named, { key: restKey, label: without, items: rest }] : named;
}

/** Sorts groups; what has no name stays last. */
function sorted<T extends Listed>(
  groups: readonly ListGroup<T>[],
  compare: (a: ListGroup<T>, b: ListGroup<T>) => number,
): ListGroup<T>[] {
  return [...groups].sort((a, b) => Number(a.key === restKey) - Number(b.key === restKey) || compare(a, b));
}

function byName<T extends Listed>(groups: readonly ListGroup<T>[]): ListGroup<T>[] {
  return sorted(groups, (a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
}

function byNumber<T extends Listed>(groups: readonly ListGroup<T>[]): ListGroup<T>[] {
  return sorted(byName(groups), (a, b) => b.items.length - a.items.length);
}

function inOrder<T extends Listed, K extends string>(
  groups: readonly ListGroup<T>[],
  order: readonly K[],
  labels: Readonly<Record<K, string>>,
): ListGroup<T>[] {
  return order.flatMap(key =>
    groups.filter(({ label }) => label === key).map(group => ({ ...group, label: labels[key] })),
  );
}

/** The day on which an annotation was changed last, where the reader is: "2026-11-28"; empty where it is not known. */
function dayOf({ modified }: Annotation): string {
  return modified ? localDay(new Date(modified)) : '';
}

function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function byDay<T extends Listed>(groups: readonly ListGroup<T>[], now: Date): ListGroup<T>[] {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const names = new Map([
    [localDay(now), 'Today'],
    [localDay(yesterday), 'Yesterday'],
    ['', 'No date'],
  ]);
  return [...groups]
    .sort((a, b) => (a.label > b.label ? -1 : 1))
    .map(group => ({ ...group, label: names.get(group.label) ?? group.label }));
}

function byMoment(): (a: Listed, b: Listed) => number {
  return (a, b) => compare(b.annotation.modified, a.annotation.modified) || byId(a, b);
}

/** By where they stand in the source of the group. */
function byPlace(group: string): (a: Listed, b: Listed) => number {
  const startOf = ({ annotation: { targets } }: Listed): number =>
    targets.find(({ source }) => `=${source}` === group)?.anchor?.start ?? -1;
  return (a, b) => startOf(a) - startOf(b) || byId(a, b);
}

function byId(a: Listed, b: Listed): number {
  return compare(a.annotation.id, b.annotation.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
