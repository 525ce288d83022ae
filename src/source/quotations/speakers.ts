import { countWhile } from '../../language/countWhile';
import { listed } from '../../language/listed';
import type { Span } from '../../language/span';
import { contains, overlaps, slice } from '../../language/span';
import type { DocumentReading } from '../document';
import type { Entity, Mention, Quotation } from '../model';
import { documents } from './cues/documents';

/** Who is behind the words that name a source. */
export interface Speaker {
  readonly entities: readonly Entity[];
  /** Those for whom the text has words alone: "the council". */
  readonly others: readonly string[];
  /** In the fullest words that the text has; undefined for a pronoun that stands for nobody known. */
  readonly name: string | undefined;
  readonly via: Extract<Quotation['via'], 'name' | 'pronoun' | 'description'>;
  /** The mention that decides, where there is one. */
  readonly mention: Mention | undefined;
  /** Whether it is taken to be who was speaking before. */
  readonly follows?: boolean;
}

interface Place {
  readonly entity: Entity;
  readonly mention: Mention;
}

const pronoun =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|hers|its|their|our|my|your|himself|herself|themselves|one|this|that|these|those|both|some|many|others|who|which|whose)$/i;
/** "One wrote", "others doubt it": somebody of many. */
const indefinite = /^(?:one|some|many|others)$/i;
const relative = /^(?:who|which|that|whose)$/i;
/** Where the part of a noun phrase that says who it is ends. */
const tail =
  /,(?!\d)|\(|\s[–—-]{1,2}\s|\s(?:who|which|that|whose|of|for|from|at|in|on|with|to|about|by|near|inside|close|familiar|briefed|involved|including|speaking)\s/i;
/** "the council", "Police", "two union officials": somebody without a name. */
const common = /^(?:(?:[Tt]he|[Aa]n?|[\p{Lu}\p{Ll}]\p{Ll}+) )?(?:\p{Ll}+ )?[\p{Lu}\p{Ll}]\p{Ll}+$/u;
/** "Mrs Vos's parish council": somebody by whose they are. */
const belonging = /^(?:[\p{Lu}\p{Ll}][\p{L}.-]* ){0,3}\p{Lu}[\p{L}-]*['’]s?(?: \p{Ll}+){1,2}$/u;
const aside = /,\s|\s[–—-]{1,2}\s/;
const preposition = /(?:^|\s)(?:of|for|from|at|in|on|with|to|about|by|near|against|under|and|the|a|an)\s$/i;

/** An office before a name stands for whoever has it: "A lawyer for Mr. Roe, Jane Doe". */
function officesOf({ name, mentions, descriptions }: Entity): Mention[] {
  const starts = new Set(mentions.map(({ start }) => start));
  return descriptions
    .filter(({ role, end }) => role === 'apposition' && starts.has(end + 2))
    .map(({ start, end }) => ({
      start,
      end,
      type: 'description',
      reason: { text: `said of “${name}”`, evidence: { start, end } },
    }));
}

/** Finds the entities of a document behind source words. */
export class Speakers {
  readonly #text: string;
  readonly #places: readonly Place[];

  constructor({ text, entities }: DocumentReading) {
    this.#text = text;
    this.#places = entities
      .flatMap(entity => [...entity.mentions, ...officesOf(entity)].map(mention => ({ entity, mention })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  }

  /** The speaker behind the source words. */
  behind(source: Span): Speaker {
    const words = this.words(source);
    if (relative.test(words)) return this.#antecedent(source);
    if (pronoun.test(words)) return this.#ofPronoun(source, words);
    const members = this.#membersOf(this.#issuerOf(source)).map(member => ({
      member,
      place: this.#headOf(member),
    }));
    const found = members.flatMap(({ place }) => (place === undefined ? [] : [place]));
    const described = members.map(({ member, place }) => ({ place, words: this.#description(member) }));
    const names = described.map(({ place, words }) => place?.entity.name ?? words);
    const others = described.filter(({ place, words }) => place === undefined && words !== '');
    const [first] = found;
    return {
      entities: [...new Set(found.map(({ entity }) => entity))],
      others: [...new Set(others.map(({ words }) => words))],
      name: listed([...new Set(names)]),
      via: first?.mention.type === 'name' ? 'name' : 'description',
      mention: first?.mention,
    };
  }

  words(span: Span): string {
    return slice(this.#text, span);
  }

  /** Where the last mention of the entity before the offset begins. */
  lastMention({ mentions }: Entity, before: number): number | undefined {
    return mentions[countWhile(mentions, ({ start }) => start < before) - 1]?.start;
  }

  #ofPronoun(source: Span, words: string): Speaker {
    const inside = this.#within(source);
    const place = inside.find(({ mention }) => mention.type === 'pronoun') ?? inside[0];
    return {
      entities: place === undefined ? [] : [place.entity],
      others: place === undefined && indefinite.test(words) ? [words] : [],
      name: place?.entity.name ?? (indefinite.test(words) ? words : undefined),
      via: 'pronoun',
      mention: place?.mention,
    };
  }

  /** "Smith, who said": the mention right before the relative pronoun. */
  #antecedent(source: Span): Speaker {
    const from = this.#firstFrom(source.start) - 1;
    for (let at = from; at >= Math.max(0, from - 4); at--) {
      const place = this.#places[at];
      if (place === undefined || place.mention.end > source.start) continue;
      if (!/^[\s,)—–-]*$/.test(this.#text.slice(place.mention.end, source.start))) continue;
      const { entity, mention } = place;
      return { entities: [entity], others: [], name: entity.name, via: mention.type, mention };
    }
    return { entities: [], others: [], name: undefined, via: 'pronoun', mention: undefined };
  }

  /** "a statement released by Smith": who issues a document speaks in it. */
  #issuerOf(source: Span): Span {
    const words = this.words(source);
    const match =
      /^(?:(?:an?|the|one|another|his|her|its|their)\s)?(?:[\p{L}-]+\s){0,3}?([\p{Ll}-]+)s?(?:\s[\p{Ll}-]+(?:ed|en|ing))?\s(?:by|from)\s/iu.exec(
        words,
      );
    const noun = match?.[1]?.toLowerCase() ?? '';
    return match !== null && documents.has(noun)
      ? { start: source.start + match[0].length, end: source.end }
      : source;
  }

  /** "Smith and Jones" are two; "the Department of Justice and Police" is one where a mention holds it all. */
  #membersOf(source: Span): Span[] {
    const words = this.words(source);
    const inside = this.#within(source);
    const joint = /\s(?:and|&)\s/gi;
    const stop = /\(|\s(?:who|which|whose)\s/i.exec(words)?.index ?? words.length;
    for (const match of words.slice(0, stop).matchAll(joint)) {
      const cut = { start: source.start + match.index, end: source.start + match.index + match[0].length };
      if (inside.some(({ mention }) => contains(mention, cut))) continue;
      const [left, right] = [
        { start: source.start, end: cut.start },
        { start: cut.end, end: source.end },
      ];
      const hasMention = [left, right].map(side => inside.some(({ mention }) => contains(side, mention)));
      if (hasMention.every(Boolean) || this.#isSomebodyBeside(left, right))
        return [...this.#commaMembers(left), ...this.#membersOf(right)];
    }
    return [source];
  }

  /** "Police and Jane Roe", "Police, the council and Jane Roe", "Roe and two officials": common nouns beside names. */
  #isSomebodyBeside(left: Span, right: Span): boolean {
    const [before, last] = [this.#commaMembers(left), this.words(right)];
    if (this.#endsInName(right))
      return (
        /^(?:(?:the|its|his|her) )?\p{Lu}/u.test(last) && before.every(part => common.test(this.words(part)))
      );
    if (before.length > 1 && (common.test(last) || belonging.test(last)))
      return before.every(part => common.test(this.words(part)));
    return common.test(last) && before.every(part => this.#endsInName(part));
  }

  #endsInName(span: Span): boolean {
    return this.#within(span).some(({ mention }) => mention.type === 'name' && mention.end === span.end);
  }

  /** "Smith, Jones" before "and Brown". */
  #commaMembers(span: Span): Span[] {
    const comma = this.words(span).indexOf(', ');
    if (comma < 0) return [span];
    const [left, right] = [
      { start: span.start, end: span.start + comma },
      { start: span.start + comma + 2, end: span.end },
    ];
    const named = [left, right].every(side =>
      this.#within(side).some(({ mention }) => mention.type === 'name'),
    );
    const areCommon = [left, right].every(side => common.test(this.words(side)));
    return named || areCommon ? [left, ...this.#commaMembers(right)] : [span];
  }

  /** The mention that the phrase is about: the one on its last word before what only describes it. */
  #headOf(member: Span): Place | undefined {
    const words = this.words(member);
    const stop = tail.exec(words.slice(1));
    const end = stop === null ? member.end : member.start + 1 + stop.index;
    const bare = this.words({ start: member.start, end }).replace(/(?:['’]s?|\s+)$/, '');
    const last = member.start + bare.length;
    const inside = this.#within(member);
    const onHead = inside.filter(({ mention }) => mention.start < last && mention.end >= last);
    return (
      onHead.find(({ mention }) => mention.type === 'name') ??
      this.#namedWithOffice(member, bare, inside) ??
      this.#namedBehind(member, inside) ??
      onHead[0]
    );
  }

  /** "Secretary of State Jane Roe": an office with its "of", then the name. */
  #namedWithOffice(member: Span, beforeOf: string, inside: readonly Place[]): Place | undefined {
    if (!/(?:^|\s)\p{Lu}[\p{L}.-]*$/u.test(beforeOf)) return undefined;
    const words = this.words(member);
    const end = member.start + (/,|\(|\s(?:who|which|whose|[–—-])\s/.exec(words)?.index ?? words.length);
    return inside.find(
      ({ entity, mention }) =>
        entity.kind === 'person' &&
        mention.type === 'name' &&
        mention.end === end &&
        !preposition.test(this.#text.slice(Math.max(member.start, mention.start - 10), mention.start)),
    );
  }

  /** "his lawyer, Jane Roe", "the Mayor of Leeds – Ann Roe": the name comes behind. */
  #namedBehind(member: Span, inside: readonly Place[]): Place | undefined {
    const gap = aside.exec(this.words(member));
    if (gap === null) return undefined;
    const start = member.start + gap.index + gap[0].length;
    return inside.find(
      ({ mention }) =>
        mention.type === 'name' &&
        mention.start >= start &&
        !/[\p{L},]/u.test(this.#text.slice(start, mention.start)),
    );
  }

  /** The description as written, without what is told of it behind a comma. */
  #description(member: Span): string {
    const words = this.words(member);
    const stop = /,(?!\d)|\s[–—-]{1,2}\s|\s(?:who|which|whose)\s/.exec(words);
    return (stop === null ? words : words.slice(0, stop.index))
      .replace(/\s+/g, ' ')
      .replace(/['’]s?$/, '')
      .slice(0, 200);
  }

  #within(span: Span): Place[] {
    const found: Place[] = [];
    for (let at = Math.max(0, this.#firstFrom(span.start) - 3); at < this.#places.length; at++) {
      const place = this.#places[at];
      if (place === undefined || place.mention.start >= span.end) break;
      if (overlaps(place.mention, span)) found.push(place);
    }
    return found;
  }

  #firstFrom(offset: number): number {
    return countWhile(this.#places, ({ mention }) => mention.start < offset);
  }
}
