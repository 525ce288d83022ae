import type { DiscrepancyKind } from '../../../corpus/model';

const kinds: Readonly<Record<DiscrepancyKind, readonly [label: string, icon: string]>> = {
  quantity: ['Numbers', 'symbol-number'],
  date: ['Dates', 'calendar'],
  name: ['Names', 'symbol-string'],
  title: ['Offices and descriptions', 'account'],
  quote: ['Quoted words', 'quote'],
  'quote-status': ['Quoted or not', 'comment'],
  attribution: ['Who is credited', 'megaphone'],
  certainty: ['How firmly it is put', 'question'],
  polarity: ['Whether it is so', 'arrow-swap'],
  detail: ['Details', 'list-unordered'],
  wording: ['Loaded words', 'symbol-text'],
};

/** What a kind is called in a view. */
export function kindLabel(kind: DiscrepancyKind): string {
  return kinds[kind][0];
}

/** A codicon for a kind. */
export function kindIcon(kind: DiscrepancyKind): string {
  return kinds[kind][1];
}
