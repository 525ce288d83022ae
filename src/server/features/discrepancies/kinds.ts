import type { DiscrepancyKind } from '../../../corpus/model';

const kinds: Readonly<Record<DiscrepancyKind, readonly [label: string, icon: string, meaning: string]>> = {
  quantity: ['Numbers', 'symbol-number', 'another number'],
  date: ['Dates', 'calendar', 'another day or time'],
  name: ['Names', 'symbol-string', 'another spelling of the same name'],
  title: ['Offices and descriptions', 'account', 'another office, role or description'],
  quote: ['Quoted words', 'quote', 'other words inside quotation marks'],
  'quote-status': ['Quoted or not', 'comment', 'quoted here and not quoted there'],
  attribution: ['Who is credited', 'megaphone', 'credited to somebody else, or to nobody'],
  certainty: ['How firmly it is put', 'question', 'put more or less firmly'],
  polarity: ['Whether it is so', 'arrow-swap', 'said to be so here and not so there'],
  detail: ['Details', 'list-unordered', 'who, what, where, why or how'],
  wording: ['Loaded words', 'symbol-text', 'words of another force'],
};

/** What a kind is called in a view. */
export function kindLabel(kind: DiscrepancyKind): string {
  return kinds[kind][0];
}

/** A codicon for a kind. */
export function kindIcon(kind: DiscrepancyKind): string {
  return kinds[kind][1];
}

/** What a kind means, in a few words that go on after its label. */
export function kindMeaning(kind: DiscrepancyKind): string {
  return kinds[kind][2];
}
