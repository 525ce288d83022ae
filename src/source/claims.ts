import type { Paragraph, Sentence, Token } from '../language/paragraph';
import { remembered } from '../language/remembered';
import type { Span } from '../language/span';
import { contains, overlaps, shift } from '../language/span';
import type { TokenRange } from './claims/clauses';
import { splitClauses } from './claims/clauses';
import { isHedged, isNegated } from './claims/firmness';
import type { Claim, Entity, EntityId, Quotation, Section, SectionKind } from './model';

/** What claims are read from. */
export interface ClaimsInput {
  readonly sections: readonly Section[];
  readonly entities: readonly Entity[];
}

const telling: ReadonlySet<SectionKind> = new Set(['headline', 'heading', 'body', 'post', 'caption']);

/** The claims of an article, one for each clause, in text order. Linear in the length of the text. */
export function readClaims({ sections, entities }: ClaimsInput, quotations: readonly Quotation[]): Claim[] {
  const mentions = new Sweep(
    entities.flatMap(entity => entity.mentions.map(mention => ({ span: mention, item: entity.id }))),
  );
  const contents = new Sweep(
    quotations.flatMap(quotation => quotation.content.map(span => ({ span, item: quotation }))),
  );
  return sections.flatMap((section, index) => {
    if (!telling.has(section.kind)) return [];
    return clausesOf(section.reading).map((clause): Claim => {
      const { firstToken, lastToken, sentence, negated, hedged } = clause;
      const span = shift(clause.span, section.start);
      return {
        start: span.start,
        end: span.end,
        firstToken,
        lastToken,
        section: index,
        sentence: shift(sentence, section.start),
        creditedTo: creditedTo(span, contents.over(span)),
        entities: entitiesIn(mentions.over(span)),
        negated,
        hedged,
      };
    });
  });
}

/** A clause, as its paragraph alone shows it: offsets count from the paragraph's start. */
interface Clause extends TokenRange {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly negated: boolean;
  readonly hedged: boolean;
}

const clauses = new WeakMap<Paragraph, readonly Clause[]>();

function clausesOf(paragraph: Paragraph): readonly Clause[] {
  const { tokens, sentences } = paragraph;
  return remembered(clauses, paragraph, () =>
    sentences.flatMap(sentence =>
      splitClauses(tokens, sentence).flatMap(range => {
        const span = spanOf(tokens, range);
        const firmness = { negated: isNegated(tokens, range), hedged: isHedged(tokens, range) };
        return span === undefined ? [] : [{ ...range, span, sentence, ...firmness }];
      }),
    ),
  );
}

/** The words of a clause without the punctuation around them. */
function spanOf(tokens: readonly Token[], { firstToken, lastToken }: TokenRange): Span | undefined {
  let [first, last] = [firstToken, lastToken - 1];
  while (first <= last && tokens[first]?.tag === 'PUNCT') first++;
  while (last >= first && tokens[last]?.tag === 'PUNCT') last--;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined || first > last ? undefined : { start, end };
}

interface Placed<T> {
  readonly span: Span;
  readonly item: T;
}

/** Quotations whose content holds at least half of the clause, the shortest content first. */
function creditedTo(clause: Span, contents: readonly Placed<Quotation>[]): string[] {
  const half = (clause.end - clause.start) / 2;
  const holding = contents.filter(
    ({ span }) =>
      contains(span, clause) || Math.min(span.end, clause.end) - Math.max(span.start, clause.start) >= half,
  );
  const length = ({ content }: Quotation): number =>
    content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return [...new Set(holding.sort((a, b) => length(a.item) - length(b.item)).map(({ item }) => item.id))];
}

function entitiesIn(mentions: readonly Placed<EntityId>[]): EntityId[] {
  return [...new Set(mentions.map(({ item }) => item))];
}

/** Gives the items over spans that are asked for in text order. */
class Sweep<T> {
  readonly #items: readonly Placed<T>[];
  #next = 0;
  #open: Placed<T>[] = [];

  constructor(items: readonly Placed<T>[]) {
    this.#items = [...items].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  over(span: Span): Placed<T>[] {
    this.#open = this.#open.filter(item => item.span.end > span.start);
    for (
      let item = this.#items[this.#next];
      item && item.span.start < span.end;
      item = this.#items[++this.#next]
    )
      if (item.span.end > span.start) this.#open.push(item);
    return this.#open.filter(item => overlaps(item.span, span));
  }
}
