import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { SymbolKind } from 'vscode-languageserver-protocol';
import type { Member, Snapshot, SourceId } from '../../corpus/model';
import type { Span } from '../../language/span';
import { contains, hull, slice } from '../../language/span';
import type { Section, SectionKind } from '../../source/model';
import { rangeOf, shorten } from '../places';
import type { Quote } from './quotes/quotes';
import { quotesIn, shownWords, speakerNames, wordsOf } from './quotes/quotes';

const nameLength = 80;

/** What the outline calls sections that have no words of their own to go by. */
const names: Partial<Record<SectionKind, string>> = {
  'front-matter': 'Front matter',
  post: 'Embedded post',
  boilerplate: 'Boilerplate',
};

/** The outline of an article: its parts, under each the quotations it holds. */
export function documentSymbols(snapshot: Snapshot, uri: SourceId): DocumentSymbol[] {
  const member = snapshot.member(uri);
  if (!member) return [];
  const quotes = quotesIn(snapshot, member);
  const parts = partsOf(member.source.sections);
  const placed = new Set<Quote>();
  const symbols = parts.map(part => {
    const inside = quotes.filter(quote => contains(part.whole, quote.span));
    inside.forEach(quote => placed.add(quote));
    return partSymbol(member, part, inside);
  });
  const outside = quotes.filter(quote => !placed.has(quote)).map(quoteSymbol);
  return [...symbols, ...outside].sort((a, b) => a.range.start.line - b.range.start.line);
}

/** A section that opens a part, and all that belongs to it. */
interface Part {
  readonly head: Section;
  readonly whole: Span;
}

/** A headline or heading takes along what follows until the next part; a post is a part of its own, and so is boilerplate. */
function partsOf(sections: readonly Section[]): Part[] {
  const parts: { head: Section; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    if (last && belongsTo(last.head, section)) last.sections.push(section);
    else if (opensPart(section)) parts.push({ head: section, sections: [section] });
    else {
      const article = parts.findLast(({ head }) => head.kind === 'headline' || head.kind === 'heading');
      if (article) article.sections.push(section);
      else parts.push({ head: section, sections: [section] });
    }
  }
  return parts.map(part => ({ head: part.head, whole: hull(part.sections) }));
}

function belongsTo(head: Section, section: Section): boolean {
  if (head.kind === 'post') return section.kind === 'post' && section.post === head.post;
  return head.kind === section.kind && (head.kind === 'boilerplate' || head.kind === 'front-matter');
}

function opensPart({ kind }: Section): boolean {
  return ['headline', 'heading', 'post', 'boilerplate', 'front-matter'].includes(kind);
}

function partSymbol({ source }: Member, { head, whole }: Part, inside: readonly Quote[]): DocumentSymbol {
  return {
    name: names[head.kind] ?? (shorten(slice(source.text, head), nameLength) || head.kind),
    kind: SymbolKind.String,
    range: rangeOf(source, whole),
    selectionRange: rangeOf(source, head),
    children: inside.map(quoteSymbol),
  };
}

function quoteSymbol(quote: Quote): DocumentSymbol {
  const { source } = quote.member;
  const range = rangeOf(source, quote.span);
  return {
    name: shownWords(quote, shorten(wordsOf(quote), nameLength)) || '…',
    detail: speakerNames(quote) ?? '',
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}
