import type { QuoteGrouping } from '../../../protocol';
import type { Quote, Speaker } from './quotes';
import { nobody, typeIcon, typeOf } from './quoteNode';

/** Quotations that have something in common. */
export interface QuoteGroup {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly context: 'speaker' | 'source' | 'type' | 'unattributed';
  readonly subject?: string;
  /** Never empty; in the order in which they came. */
  readonly quotes: readonly Quote[];
}

/**
 * Quotations by who speaks (who speaks most first, nobody last; a joint statement is under each who makes it), by
 * source, or by type.
 */
export function groupsOf(quotes: readonly Quote[], grouping: QuoteGrouping): QuoteGroup[] {
  if (grouping === 'source') return collect(quotes, quote => [sourceGroup(quote)]);
  if (grouping === 'type') return collect(quotes, quote => [typeGroup(quote)]);
  return collect(quotes, speakerGroups).sort(
    (a, b) =>
      Number(a.context === 'unattributed') - Number(b.context === 'unattributed') ||
      b.quotes.length - a.quotes.length ||
      a.label.localeCompare(b.label, 'en'),
  );
}

type Head = Omit<QuoteGroup, 'quotes'>;

function collect(quotes: readonly Quote[], headsOf: (quote: Quote) => readonly Head[]): QuoteGroup[] {
  const groups = new Map<string, { head: Head; quotes: Quote[] }>();
  for (const quote of quotes) {
    for (const head of headsOf(quote)) {
      const group = groups.get(head.key);
      if (group) group.quotes.push(quote);
      else groups.set(head.key, { head, quotes: [quote] });
    }
  }
  return [...groups.values()].map(group => ({ ...group.head, quotes: group.quotes }));
}

const speakerIcons: Readonly<Record<Speaker['kind'], string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  other: 'account',
};

function speakerGroups({ speakers }: Quote): Head[] {
  if (!speakers.length) return [{ key: nobody, label: nobody, icon: 'question', context: 'unattributed' }];
  return speakers.map(({ key, name, kind }) => ({
    key,
    label: name,
    icon: speakerIcons[kind],
    context: 'speaker',
    subject: name,
  }));
}

function sourceGroup({ member: { id, label } }: Quote): Head {
  return { key: id, label, icon: 'file', context: 'source', subject: id };
}

function typeGroup(quote: Quote): Head {
  const type = typeOf(quote);
  const labels: Readonly<Record<string, string>> = {
    direct: 'Direct quotations',
    mixed: 'Mixed: partly quoted',
    indirect: 'Indirect: not quoted',
    post: 'Embedded posts',
  };
  return { key: type, label: labels[type] ?? type, icon: typeIcon(quote), context: 'type' };
}
