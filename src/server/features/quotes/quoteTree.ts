import type { Position } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../../corpus/model';
import type {
  FacetValue,
  QuoteGrouping,
  TreeNode,
  TreePage,
  TreeQuery,
  TreeSorting,
} from '../../../protocol/trees';
import type { Facets, Filter } from '../../filter';
import { facetValues, filterOf, isEmpty, passes } from '../../filter';
import { quotationAt } from '../../lookup';
import { offsetAt } from '../../places';
import type { Branch } from '../../tree';
import { branch, pageOf, pathTo } from '../../tree';
import type { QuoteGroup } from './grouping';
import { groupsOf } from './grouping';
import { nobody, quoteNode, typeOf } from './quoteNode';
import type { Quote } from './quotes';
import { quoteId, quotesOf } from './quotes';
import { groupNode } from './groupNode';
import { speakerNames } from './speakers';
import { utteranceNode, wordingNode } from './utteranceNode';

type QuoteBranch = Branch<Quote | undefined>;

/** A page of the tree of who said what. */
export function quotesPage(snapshot: Snapshot, query: TreeQuery<QuoteGrouping>): TreePage {
  return pageOf(rootsOf(snapshot, query), query);
}

/** What the filter can be narrowed to. */
export function quoteFacets(snapshot: Snapshot): FacetValue[] {
  return facetValues(quotesOf(snapshot).map(quote => facetsOf(snapshot, quote)));
}

/** The path of nodes to the quotation at a place; empty if there is none, or the filter hides it. */
export function locateQuote(
  snapshot: Snapshot,
  uri: SourceId,
  position: Position,
  grouping: QuoteGrouping,
  filter: string,
): TreeNode[] {
  const member = snapshot.member(uri);
  const quotation = member && quotationAt(member.source, offsetAt(member.source, position));
  if (!quotation) return [];
  const id = quoteId(member, quotation);
  return pathTo(rootsOf(snapshot, { grouping, filter }), quote => quote?.id === id);
}

type Wish = Pick<TreeQuery<QuoteGrouping>, 'grouping' | 'filter' | 'sorting'>;

/** What was asked for last of each snapshot: a view asks for one page after the other. */
const latest = new WeakMap<Snapshot, { readonly key: string; readonly roots: QuoteBranch[] }>();

function rootsOf(snapshot: Snapshot, { grouping, filter, sorting = 'count' }: Wish): QuoteBranch[] {
  const key = [grouping, sorting, filter].join('\n');
  const before = latest.get(snapshot);
  if (before?.key === key) return before.roots;
  const roots = growRoots(snapshot, { grouping, sorting, filter: filterOf(filter) });
  latest.set(snapshot, { key, roots });
  return roots;
}

interface Showing {
  readonly grouping: QuoteGrouping;
  readonly sorting: TreeSorting;
  readonly filter: Filter;
}

function growRoots(snapshot: Snapshot, showing: Showing): QuoteBranch[] {
  const { grouping, sorting, filter } = showing;
  const quotes = quotesOf(snapshot).filter(quote => isWanted(snapshot, quote, filter));
  const groups = groupsOf(quotes, grouping, sorting);
  const branches = (context: QuoteGroup['context']): QuoteBranch[] =>
    groups.filter(group => group.context === context).map(group => groupBranch(snapshot, group, showing));
  const described = branches('described');
  return [
    ...branches('source'),
    ...branches('type'),
    ...branches('speaker'),
    ...(described.length ? [describedBranch(described, filter)] : []),
    ...branches('unattributed'),
  ];
}

/** Speakers whom no text names, by what they are. */
function describedBranch(children: readonly QuoteBranch[], filter: Filter): QuoteBranch {
  return {
    key: 'described',
    subject: undefined,
    children,
    show: () => ({
      label: 'Described, not named',
      description: String(children.length),
      tooltip: 'Speakers whom the articles do not name, by how they are described.',
      icon: 'organization',
      context: 'group',
      expanded: !isEmpty(filter),
    }),
  };
}

function isWanted(snapshot: Snapshot, quote: Quote, filter: Filter): boolean {
  if (isEmpty(filter)) return true;
  const words = quote.member.source.text.slice(quote.span.start, quote.span.end);
  return passes(filter, [words, speakerNames(quote) ?? '', quote.member.label], facetsOf(snapshot, quote));
}

function facetsOf(snapshot: Snapshot, quote: Quote): Facets {
  const { speakers, member } = quote;
  return {
    speaker: speakers.length ? speakers.map(({ name }) => name) : [nobody],
    type: [typeOf(quote)],
    source: [member.label],
    story: [snapshot.storyOf(member.id)?.title ?? ''],
  };
}

function groupBranch(snapshot: Snapshot, group: QuoteGroup, showing: Showing): QuoteBranch {
  const { key, quotes } = group;
  return branch({ key, subject: undefined, show: () => groupNode(snapshot, group, showing.filter) }, () =>
    showing.grouping === 'source'
      ? quotes.map(quote => quoteBranch(quote, showing))
      : utterances(snapshot, quotes).map(same => utteranceBranch(same, showing)),
  );
}

/** The quotations of a group in their order, those of the same utterance together where the first of them stands. */
function utterances(snapshot: Snapshot, quotes: readonly Quote[]): [Quote, ...Quote[]][] {
  const groups = new Map<string, [Quote, ...Quote[]]>();
  for (const quote of quotes) {
    const utterance = snapshot.utteranceOf({ source: quote.member.id, quotation: quote.quotation.id });
    const key = utterance ? `utterance ${utterance.id}` : quote.id;
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()];
}

function utteranceBranch(same: readonly [Quote, ...Quote[]], showing: Showing): QuoteBranch {
  const [first, ...others] = same;
  const { grouping, filter } = showing;
  if (!others.length) return quoteBranch(first, showing);
  return {
    key: `same ${first.id}`,
    subject: undefined,
    children: same.map(quote => ({
      key: quote.id,
      subject: quote,
      children: [],
      show: () => wordingNode(quote, same, filter),
    })),
    show: () => utteranceNode(same, grouping === 'type', filter),
  };
}

function quoteBranch(quote: Quote, { grouping, filter }: Showing): QuoteBranch {
  const speaker = speakerNames(quote) ?? '';
  const description = {
    speaker: quote.member.label,
    source: speaker,
    type: [speaker, quote.member.label].filter(Boolean).join(' · '),
  }[grouping];
  return { key: quote.id, subject: quote, children: [], show: () => quoteNode(quote, description, filter) };
}
