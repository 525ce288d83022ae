import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { SymbolKind } from 'vscode-languageserver-protocol';
import type { Member, Snapshot, SourceId } from '../../corpus/model';
import type { Span } from '../../language/span';
import { byPlace, contains, hull, slice } from '../../language/span';
import type { Section, SectionKind } from '../../source/model';
import { rangeOf, shorten } from '../places';
import type { Quote } from './quotes/quotes';
import { quotesIn, shownWords, wordsOf } from './quotes/quotes';
import { speakerNames } from './quotes/speakers';

const nameLength = 80;

/** What the outline calls sections that have no words of their own to go by. */
const names: Partial<Record<SectionKind, string>> = {
  'front-matter': 'Front matter',
  post: 'Embedded post',
  boilerplate: 'Boilerplate',
};

/** The outline of an article: its parts, in each the posts and quotations it holds. */
export function documentSymbols(snapshot: Snapshot, uri: SourceId): DocumentSymbol[] {
  const member = snapshot.member(uri);
  if (!member) return [];
  return nest(partsOf(member.source.sections), quotesIn(snapshot, member)).map(node =>
    symbolOf(member, node),
  );
}

/** A section that opens a part, and all that belongs to it. */
interface Part {
  readonly head: Section;
  readonly whole: Span;
}

/** A headline or heading takes along what follows until the next; posts, front matter and boilerplate are parts too. */
function partsOf(sections: readonly Section[]): Part[] {
  const parts: { head: Section; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    const article = parts.findLast(({ head }) => isArticle(head));
    if (isArticle(section)) parts.push({ head: section, sections: [section] });
    else if (last && belongsTo(last.head, section)) last.sections.push(section);
    else if (names[section.kind] !== undefined || !article)
      parts.push({ head: section, sections: [section] });
    if (article && !isArticle(section) && isInside(section)) article.sections.push(section);
  }
  return parts.map(part => ({ head: part.head, whole: hull(part.sections) }));
}

function isArticle({ kind }: Section): boolean {
  return kind === 'headline' || kind === 'heading';
}

/** Whether a section goes on with the part before it. */
function belongsTo(head: Section, section: Section): boolean {
  if (head.kind === 'post') return section.kind === 'post' && section.post === head.post;
  return head.kind === section.kind && !isInside(section);
}

/** Whether a section belongs to the article around it. */
function isInside({ kind }: Section): boolean {
  return kind !== 'front-matter' && kind !== 'boilerplate';
}

/** A part or a quotation with what lies inside it. */
interface Node {
  readonly what: Part | Quote;
  readonly span: Span;
  readonly children: Node[];
}

/** Each under the innermost of those that hold it whole. */
function nest(parts: readonly Part[], quotes: readonly Quote[]): Node[] {
  const nodes: Node[] = [
    ...parts.map(part => ({ what: part, span: part.whole, children: [] })),
    ...quotes.map(quote => ({ what: quote, span: quote.span, children: [] })),
  ].sort((a, b) => byPlace(a.span, b.span));
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const node of nodes) {
    while (open.length && !contains(open.at(-1)?.span ?? node.span, node.span)) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    if ('head' in node.what) open.push(node);
  }
  return roots;
}

function symbolOf(member: Member, { what, children }: Node): DocumentSymbol {
  if ('head' in what) {
    return { ...partSymbol(member, what), children: children.map(child => symbolOf(member, child)) };
  }
  return quoteSymbol(what);
}

function partSymbol({ source }: Member, { head, whole }: Part): DocumentSymbol {
  return {
    name: names[head.kind] ?? (shorten(slice(source.text, head), nameLength) || head.kind),
    kind: SymbolKind.String,
    range: rangeOf(source, whole),
    selectionRange: rangeOf(source, head),
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
