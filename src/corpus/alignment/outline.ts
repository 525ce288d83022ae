import { type DependencyTree, dependencyTree } from '../../language/dependencyTree';
import { courtesyTitles } from '../../language/lexicon/roles';
import type { Amount, Tag, Token } from '../../language/paragraph';
import type { Span } from '../../language/span';
import type { Claim, EntityId, Mention, Source } from '../../source/model';
import { rarity } from '../words/lexicon';

/** A word of an article as comparing sees it; punctuation is left out. */
export interface Word extends Span {
  readonly norm: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Index into `Source.sections` and of the token there. */
  readonly section: number;
  readonly token: number;
  /** Index of its clause in `Outline.clauses`. */
  readonly clause: number;
  /** The entity that it names, describes or stands for. */
  readonly entity: EntityId | undefined;
  readonly mention: Mention['type'] | undefined;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

/** What a clause is about: a word of content, an entity or an amount. */
export interface Term {
  /** What makes two terms the same thing; entities have ids of their source. */
  readonly lemma: string;
  readonly entity: EntityId | undefined;
  readonly amount: Amount | undefined;
  /** 0 to 1: how much it says that a clause has it. */
  readonly weight: number;
  /** Index of the word, the last one of a name, in `Outline.words`. */
  readonly word: number;
}

/** A clause with what it is about. */
export interface Clause {
  readonly claim: Claim;
  /** Half-open range of `Outline.words`. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly terms: readonly Term[];
}

/** A sentence, or a piece of a long one: clauses that follow each other, with what they are about. */
export interface Stretch extends Span {
  /** Half-open ranges of `Outline.clauses` and `Outline.words`. */
  readonly firstClause: number;
  readonly lastClause: number;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly terms: readonly Term[];
}

/** A source as far as comparing needs it. A pure function of the source. */
export interface Outline {
  readonly source: Source;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly stretches: readonly Stretch[];
  /** The parse of a section, by its index; undefined where rules read it. */
  treeOf(section: number): DependencyTree | undefined;
}

/** A sentence longer than this is cut between its clauses. */
const longestStretch = 300;
const contentTags: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'SYM']);
/** A pronoun says less than a name: who is meant is a guess of the reading. */
const weightOfPronoun = 0.4;

/** Outlines a source for comparing, in time linear in its length. */
export function outlineOf(source: Source): Outline {
  const words: Word[] = [];
  const marks = new Marks(source);
  const clauses = source.claims.map((claim, clause) => {
    const section = source.sections[claim.section];
    const firstWord = words.length;
    for (let token = claim.firstToken; token < claim.lastToken; token++) {
      const read = section?.reading.tokens[token];
      if (!section || !read || read.tag === 'PUNCT' || read.kind === 'mark') continue;
      const span = { start: read.start + section.start, end: read.end + section.start };
      const at = { ...span, section: claim.section, token, clause };
      words.push({ ...at, norm: fullForm(read), lemma: read.lemma, tag: read.tag, ...marks.at(span) });
    }
    return { claim, firstWord, lastWord: words.length };
  });
  const withTerms = <T extends { readonly firstWord: number; readonly lastWord: number }>(
    units: readonly T[],
  ) => {
    const amounts = new Amounts(source.amounts);
    return units.map(unit => ({ ...unit, terms: termsOf(words, unit.firstWord, unit.lastWord, amounts) }));
  };
  const stretches = withTerms(stretchesOf(clauses));
  return { source, words, clauses: withTerms(clauses), stretches, treeOf: treesOf(source) };
}

/** Gives the parse of each section, made once. */
function treesOf({ sections }: Source): Outline['treeOf'] {
  const trees = new Map<number, DependencyTree | undefined>();
  return section => {
    if (!trees.has(section)) {
      const reading = sections[section]?.reading;
      trees.set(section, reading && dependencyTree(reading));
    }
    return trees.get(section);
  };
}

/** Joins the clauses of a sentence as long as they are short enough together. */
function stretchesOf(clauses: readonly Omit<Clause, 'terms'>[]): Omit<Stretch, 'terms'>[] {
  const stretches: { -readonly [K in keyof Omit<Stretch, 'terms'>]: Stretch[K] }[] = [];
  clauses.forEach(({ claim, firstWord, lastWord }, i) => {
    const last = stretches.at(-1);
    const isSameSentence = clauses[i - 1]?.claim.sentence.start === claim.sentence.start;
    if (last && isSameSentence && claim.end - last.start <= longestStretch)
      Object.assign(last, { end: claim.end, lastClause: i + 1, lastWord });
    else {
      const { start, end } = claim;
      stretches.push({ start, end, firstClause: i, lastClause: i + 1, firstWord, lastWord });
    }
  });
  return stretches;
}

const contractions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['cannot', 'can'],
]);

/** The norm of a word, contractions written out. */
function fullForm(token: Token): string {
  if (token.norm === "'s" && token.tag === 'AUX') return 'is';
  return contractions.get(token.norm) ?? token.norm;
}

function termsOf(words: readonly Word[], first: number, last: number, amounts: Amounts): Term[] {
  const terms = new Map<string, Term>();
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word) continue;
    const amount = amounts.at(word);
    const term = termOf(word, amount, i);
    if (!term) continue;
    const key = term.entity ?? (amount ? `#${amount.value}` : term.lemma);
    const known = terms.get(key);
    if (!known || known.weight <= term.weight) terms.set(key, term);
  }
  return [...terms.values()];
}

function termOf(word: Word, amount: Amount | undefined, at: number): Term | undefined {
  const { lemma, entity, mention, tag } = word;
  if (entity !== undefined && mention !== 'description') {
    const weight = mention === 'pronoun' ? weightOfPronoun : 1;
    return { lemma, entity, amount: undefined, weight, word: at };
  }
  if (amount) return { lemma, entity: undefined, amount, weight: 0.8, word: at };
  if (!contentTags.has(tag) || courtesyTitles.has(lemma.replace('.', ''))) return undefined;
  return { lemma, entity: undefined, amount: undefined, weight: rarity(lemma), word: at };
}

/** Who is mentioned and what is quoted where. */
class Marks {
  readonly #mentions: readonly (Mention & { readonly entity: EntityId })[];
  readonly #quoted: readonly Span[];
  #mention = 0;
  #quote = 0;

  constructor(source: Source) {
    this.#mentions = source.entities
      .flatMap(entity => entity.mentions.map(mention => ({ ...mention, entity: entity.id })))
      .sort((a, b) => a.start - b.start);
    this.#quoted = [
      ...source.quotations.flatMap(q => (q.form === 'post' ? [] : q.quoted)),
      ...source.marked,
    ].sort((a, b) => a.start - b.start);
  }

  /** Asked in text order. */
  at(span: Span): Pick<Word, 'entity' | 'mention' | 'quoted'> {
    while ((this.#mentions[this.#mention]?.end ?? Infinity) <= span.start) this.#mention++;
    while ((this.#quoted[this.#quote]?.end ?? Infinity) <= span.start) this.#quote++;
    const mention = this.#mentions[this.#mention];
    const here = mention && mention.start < span.end ? mention : undefined;
    const quote = this.#quoted[this.#quote];
    return {
      entity: here?.entity,
      mention: here?.type,
      quoted: quote !== undefined && quote.start < span.end,
    };
  }
}

/** Which amount a word belongs to. */
class Amounts {
  readonly #amounts: readonly Amount[];
  #next = 0;

  constructor(amounts: readonly Amount[]) {
    this.#amounts = amounts;
  }

  /** Asked in text order. */
  at(span: Span): Amount | undefined {
    while ((this.#amounts[this.#next]?.end ?? Infinity) <= span.start) this.#next++;
    const amount = this.#amounts[this.#next];
    return amount && amount.start < span.end ? amount : undefined;
  }
}
