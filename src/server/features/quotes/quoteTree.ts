import type { Position } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../../corpus/model';
import type { QuoteGrouping, TreeNode, TreePage, TreeQuery } from '../../../protocol';
import type { Filter } from '../../filter';
import { filterOf, passes } from '../../filter';
import { quotationAt } from '../../lookup';
import { counted } from '../../markdown';
import { offsetAt } from '../../places';
import type { Branch } from '../../tree';
import { pageOf, pathTo } from '../../tree';
import type { QuoteGroup } from './grouping';
import { groupsOf } from './grouping';
import { quoteNode } from './quoteNode';
import type { Quote } from './quotes';
import { quoteId, quotesOf, speakerNames } from './quotes';

type QuoteBranch = Branch<Quote | undefined>;

/** A page of the tree of who said what. */
export function quotesPage(snapshot: Snapshot, query: TreeQuery<QuoteGrouping>): TreePage {
  return pageOf(rootsOf(snapshot, query.grouping, query.filter), query);
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
  return pathTo(rootsOf(snapshot, grouping, filter), quote => quote?.id === id);
}

function rootsOf(snapshot: Snapshot, grouping: QuoteGrouping, typed: string): QuoteBranch[] {
  const filter = filterOf(typed);
  const quotes = quotesOf(snapshot).filter(quote =>
    passes(filter, [
      quote.member.source.text.slice(quote.span.start, quote.span.end),
      speakerNames(quote) ?? '',
      quote.member.label,
    ]),
  );
  return groupsOf(quotes, grouping).map(group => groupBranch(snapshot, group, grouping, filter));
}

function groupBranch(
  snapshot: Snapshot,
  group: QuoteGroup,
  grouping: QuoteGrouping,
  filter: Filter,
): QuoteBranch {
  const { key, label, icon, context, subject, quotes } = group;
  const children =
    grouping === 'source'
      ? quotes.map(quote => quoteBranch(quote, grouping, filter))
      : utterances(snapshot, quotes).map(same => utteranceBranch(same, grouping, filter));
  return {
    key,
    subject: undefined,
    children,
    show: () => ({
      label,
      description: String(quotes.length),
      tooltip: counted(quotes.length, 'quotation'),
      icon,
      context,
      expanded: filter.length > 0,
      ...(subject !== undefined && { subject }),
    }),
  };
}

/** The quotations of a group in their order, those of the same utterance together where the first of them stands. */
function utterances(snapshot: Snapshot, quotes: readonly Quote[]): Quote[][] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const utterance = snapshot.utteranceOf({ source: quote.member.id, quotation: quote.quotation.id });
    const key = utterance ? `utterance ${utterance.id}` : quote.id;
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()];
}

function utteranceBranch(same: readonly Quote[], grouping: QuoteGrouping, filter: Filter): QuoteBranch {
  const [first] = same;
  if (!first) throw new Error('An utterance without a quotation.');
  if (same.length === 1) return quoteBranch(first, grouping, filter);
  const labels = [...new Set(same.map(quote => quote.member.label))];
  const description = [...(grouping === 'type' ? [speakerNames(first) ?? ''] : []), labels.join(', ')];
  return {
    key: `same ${first.id}`,
    subject: undefined,
    children: same.map(quote => quoteBranch(quote, grouping, filter)),
    show: () => ({
      ...quoteNode(first, description.filter(Boolean).join(' · '), filter),
      icon: 'references',
    }),
  };
}

function quoteBranch(quote: Quote, grouping: QuoteGrouping, filter: Filter): QuoteBranch {
  const speaker = speakerNames(quote) ?? '';
  const description = {
    speaker: quote.member.label,
    source: speaker,
    type: [speaker, quote.member.label].filter(Boolean).join(' · '),
  }[grouping];
  return { key: quote.id, subject: quote, children: [], show: () => quoteNode(quote, description, filter) };
}
