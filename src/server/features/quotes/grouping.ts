import type { QuoteGrouping, TreeSorting } from '../../../protocol/trees';
import type { Quote } from './quotes';
import { nobody, typeIcon, typeOf } from './quoteNode';
import type { Speaker } from './speakers';

/** Quotations that have something in common. */
export interface QuoteGroup {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly context: 'speaker' | 'described' | 'source' | 'type' | 'unattributed';
  readonly subject?: string;
  /** Who speaks, in a group of one speaker. */
  readonly speaker?: Speaker;
  /** Never empty; in the order in which they came. */
  readonly quotes: readonly Quote[];
}

/**
 * Quotations by who speaks (whom no text names, then those of nobody last; a joint statement is under each who makes
 * it), by source, or by type; the groups in the order that is wanted.
 */
export function groupsOf(
  quotes: readonly Quote[],
  grouping: QuoteGrouping,
  sorting: TreeSorting,
): QuoteGroup[] {
  const headsOf = { speaker: speakerHeads, source: sourceHeads, type: typeHeads }[grouping];
  return collect(quotes, headsOf).sort((a, b) => rank(a) - rank(b) || orders[sorting](a, b));
}

/** In the order of the places where each first speaks, the groups are as they were collected. */
const orders: Readonly<Record<TreeSorting, (a: QuoteGroup, b: QuoteGroup) => number>> = {
  count: (a, b) => b.quotes.length - a.quotes.length || orders.name(a, b),
  place: () => 0,
  name: (a, b) => a.label.localeCompare(b.label, 'en'),
};

function rank({ context }: QuoteGroup): number {
  return context === 'unattributed' ? 2 : context === 'described' ? 1 : 0;
}

type Head = Omit<QuoteGroup, 'quotes'>;

function collect(quotes: readonly Quote[], headsOf: (quote: Quote) => readonly Head[]): QuoteGroup[] {
  const groups = new Map<string, { head: Head; quotes: Quote[] }>();
  for (const quote of quotes) {
    for (const head of headsOf(quote)) {
      const group = groups.get(head.key);
      if (!group) groups.set(head.key, { head, quotes: [quote] });
      else {
        group.quotes.push(quote);
        // Named in one source is named.
        if (head.context === 'speaker') group.head = head;
      }
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

function speakerHeads({ speakers }: Quote): Head[] {
  if (!speakers.length)
    return [{ key: nobody, label: 'No speaker named', icon: 'question', context: 'unattributed' }];
  return speakers.map(speaker => ({
    key: speaker.key,
    label: speaker.name,
    icon: speakerIcons[speaker.kind],
    context: speaker.isNamed ? 'speaker' : 'described',
    subject: speaker.name,
    speaker,
  }));
}

function sourceHeads({ member: { id, label } }: Quote): Head[] {
  return [{ key: id, label, icon: 'file', context: 'source', subject: id }];
}

function typeHeads(quote: Quote): Head[] {
  const type = typeOf(quote);
  const labels: Readonly<Record<string, string>> = {
    direct: 'Direct quotations',
    mixed: 'Mixed: partly quoted',
    indirect: 'Indirect: not quoted',
    post: 'Embedded posts',
  };
  return [{ key: type, label: labels[type] ?? type, icon: typeIcon(quote), context: 'type' }];
}
