import { countWhile } from '../../language/countWhile';
import { listed } from '../../language/listed';
import type { Span } from '../../language/span';
import type { DocumentReading } from '../document';
import type { Entity, Mention, Quotation } from '../model';
import { documents } from './cues/documents';
import { membersOf } from './jointSources';
import { MentionPlaces } from './mentionPlaces';
import { headOf } from './sourceHead';

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

const pronoun =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|hers|its|their|our|my|your|himself|herself|themselves|one|this|that|these|those|both|some|many|others|who|which|whose)$/i;
/** "One wrote", "others doubt it": somebody of many. */
const indefinite = /^(?:one|some|many|others)$/i;
const relative = /^(?:who|which|that|whose)$/i;

/** Finds the entities of a document behind source words. */
export class Speakers {
  readonly #places: MentionPlaces;

  constructor(document: DocumentReading) {
    this.#places = new MentionPlaces(document);
  }

  /** The speaker behind the source words. */
  behind(source: Span): Speaker {
    const words = this.words(source);
    if (relative.test(words)) return this.#antecedent(source);
    if (pronoun.test(words)) return this.#ofPronoun(source, words);
    const members = membersOf(this.#places, this.#issuerOf(source)).map(member => ({
      place: headOf(this.#places, member),
      words: this.#description(member),
    }));
    const found = members.flatMap(({ place }) => (place === undefined ? [] : [place]));
    const names = members.map(({ place, words }) => place?.entity.name ?? words);
    const others = members.filter(({ place, words }) => place === undefined && words !== '');
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
    return this.#places.words(span);
  }

  /** Where the last mention of the entity before the offset begins. */
  lastMention({ mentions }: Entity, before: number): number | undefined {
    return mentions[countWhile(mentions, ({ start }) => start < before) - 1]?.start;
  }

  #ofPronoun(source: Span, words: string): Speaker {
    const inside = this.#places.within(source);
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
    const place = this.#places.rightBefore(source.start);
    if (place === undefined)
      return { entities: [], others: [], name: undefined, via: 'pronoun', mention: undefined };
    const { entity, mention } = place;
    return { entities: [entity], others: [], name: entity.name, via: mention.type, mention };
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

  /** The description as written, without what is told of it behind a comma. */
  #description(member: Span): string {
    const words = this.words(member);
    const stop = /,(?!\d)|\s[–—-]{1,2}\s|\s(?:who|which|whose)\s/.exec(words);
    return (stop === null ? words : words.slice(0, stop.index))
      .replace(/\s+/g, ' ')
      .replace(/['’]s?$/, '')
      .slice(0, 200);
  }
}
