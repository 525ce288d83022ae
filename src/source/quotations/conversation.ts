import { organisationNouns } from '../../language/lexicon/organisations';
import { hull, type Span } from '../../language/span';
import type { DocumentReading } from '../document';
import type { Entity } from '../model';
import { Antecedents } from './antecedents';
import { documents } from './cues/documents';
import type { Draft } from './drafts/draft';
import type { Speaker } from './speakers';
import { Speakers } from './speakers';

/** A turn of the conversation that an article is: who spoke and where the words end. */
interface Turn {
  readonly draft: Draft;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
}

/** As far as this, in characters, somebody who spoke is still the one who speaks. */
const reach = 1500;

/** Documents that speak for whoever wrote them, and as far before a turn, in characters, they are told of. */
const letters =
  /^(?:letter|statement|memo|e-?mail|post|tweet|message|note|op-ed|essay|column|filing|complaint|petition)$/i;
const ahead = 400;

const feminine =
  /\b(?:woman|women|mother|wife|widow|daughter|sister|girl|aunt|lady|actress|spokeswoman|congresswoman|chairwoman|queen|princess|she|her|mrs|ms|miss)\b/i;
const masculine =
  /\b(?:man|men|father|husband|son|brother|boy|uncle|gentleman|actor|spokesman|congressman|chairman|king|prince|he|his|mr|sir)\b/i;
const bodies =
  /\b(?:group|agency|company|organi[sz]ation|paper|newspaper|department|ministry|union|campaign|party|network|firm|bank|court|committee|coalition|association|foundation|commission|council|bureau|office|team|club|charity|regulator|government|administration|institute|university|watchdog|report|outlet|site|magazine|military|opposition|jury|cabinet|family|city|town|village|state|country|public|crowd|study|survey|poll)$/i;

/**
 * Follows who speaks through the drafts in text order, so that a pronoun or a bare description goes to who was speaking
 * where the words in between say nothing else.
 */
export class Conversation {
  readonly #speakers: Speakers;
  readonly #antecedents: Antecedents;
  readonly #known = new Map<Draft, Speaker>();
  #last: Turn | undefined;

  constructor(document: DocumentReading) {
    this.#speakers = new Speakers(document);
    this.#antecedents = new Antecedents(document.sections);
  }

  /** The speaker of the next draft; drafts must come in text order. */
  next(draft: Draft): Speaker | undefined {
    const speaker = draft.source.length > 0 ? this.#named(draft) : this.#continued(draft);
    if (speaker === undefined) return undefined;
    this.#known.set(draft, speaker);
    const span = hull([...draft.content, ...draft.source, ...draft.cue]);
    if (speaker.name !== undefined && draft.basis !== 'held up') this.#last = { draft, speaker, ...span };
    return speaker;
  }

  /** What goes on is given to whom the quotation before it is given to; that may stand further on in the text. */
  #continued({ continues }: Draft): Speaker | undefined {
    if (continues === undefined) return undefined;
    return (
      this.#known.get(continues) ??
      (continues.source.length > 0 ? this.#speakers.behind(hull(continues.source)) : undefined)
    );
  }

  #named(draft: Draft): Speaker {
    const source = hull(draft.source);
    const speaker = this.#speakers.behind(source);
    const word = this.#speakers.words(source);
    return this.#following(draft, source, speaker) ?? this.#unnamed(word, source, speaker);
  }

  /** Who was speaking before, where the source may mean them and nothing else is known. */
  #following(draft: Draft, source: Span, speaker: Speaker): Speaker | undefined {
    const last = this.#last;
    if (last === undefined || source.start < last.start || source.start - last.end > reach) return undefined;
    const word = this.#speakers.words(source);
    if (speaker.via === 'pronoun')
      return this.#pronoun(word, speaker, last, hull([source, ...draft.content]).start);
    if (speaker.entities.length > 0) return undefined;
    const isSame = this.#isDocumentOf(word, last) || (isBareDescription(word) && fits(word, last.speaker));
    return isSame ? { ...last.speaker, via: 'description', mention: undefined, follows: true } : undefined;
  }

  /** "Many" or "a report" behind "they" or "which", where no entity is. */
  #unnamed(word: string, source: Span, speaker: Speaker): Speaker {
    if (speaker.name !== undefined || speaker.via !== 'pronoun') return speaker;
    const span = /^(?:they|their)$/i.test(word)
      ? this.#antecedents.ofPlural(source.start)
      : /^(?:who|which|that)$/i.test(word)
        ? this.#antecedents.ofRelative(source.start)
        : undefined;
    return span === undefined
      ? speaker
      : { ...this.#speakers.behind(span), via: 'pronoun', mention: undefined };
  }

  /** "The letter goes on": the words are of whoever was said to write one. */
  #isDocumentOf(word: string, { start, end }: Turn): boolean {
    const noun = /^the ([a-z-]+)$/i.exec(word)?.[1];
    if (noun === undefined || !letters.test(noun)) return false;
    const turn = this.#speakers.words({ start: Math.max(0, start - ahead), end });
    return new RegExp(`\\b(?:an?|his|her|its|their) (?:[\\w-]+ ){0,2}${noun}\\b`, 'i').test(turn);
  }

  /**
   * The one who spoke last, where the pronoun means nobody, or somebody who since then was only spoken of: named in
   * the words of the last speaker or before them.
   */
  #pronoun(word: string, speaker: Speaker, last: Turn, at: number): Speaker | undefined {
    if (!agrees(word, last.speaker)) return undefined;
    // "They" of a body in the singular only where no plural is at hand.
    if (/^they$/i.test(word) && isSingular(last.speaker) && this.#antecedents.ofPlural(at) !== undefined)
      return undefined;
    const [entity] = speaker.entities;
    if (entity !== undefined) {
      if (last.speaker.entities.includes(entity)) return undefined;
      const before = this.#speakers.lastMention(entity, at);
      if (before === undefined || before >= last.end) return undefined;
    }
    return { ...last.speaker, via: 'pronoun', mention: undefined, follows: true };
  }
}

/** "the group", "the Leer councillor": definite, ending in a common noun, of one. */
function isBareDescription(words: string): boolean {
  return /^[Tt]he (?:[\p{L}.'’-]+ ){0,4}\p{Ll}[\p{L}-]*$/u.test(words) && !/s$/i.test(words);
}

function fits(description: string, { entities }: Speaker): boolean {
  const [entity] = entities;
  if (entity === undefined || entities.length > 1) return false;
  return bodies.test(description) || organisationNouns.has(description.split(' ').at(-1) ?? '')
    ? entity.kind === 'organisation'
    : entity.kind === 'person' && genderFits(description, entity) && mayBeCalled(description, entity);
}

/** A bare office is that of somebody else where the text gives the person another: a minister is not "the officer". */
function mayBeCalled(description: string, { descriptions }: Entity): boolean {
  const [, noun = '', ...more] = description.toLowerCase().split(' ');
  if (more.length > 0) return true;
  const said = descriptions.filter(({ role }) => role !== 'predicate').map(({ text }) => text.toLowerCase());
  return said.length === 0 || said.some(text => text.includes(noun));
}

function genderFits(words: string, { gender }: Entity): boolean {
  if (feminine.test(words)) return gender !== 'masculine';
  return !masculine.test(words) || gender !== 'feminine';
}

function isSingular({ entities }: Speaker): boolean {
  return entities.length === 1 && entities[0]?.gender !== 'plural';
}

/** Whether the pronoun may stand for the speaker. */
function agrees(pronoun: string, { entities, name }: Speaker): boolean {
  const [entity] = entities;
  const word = pronoun.toLowerCase();
  if (entities.length > 1) return word === 'they' || word === 'their';
  if (/^(?:he|she|his|her)$/.test(word)) {
    if (entity === undefined)
      return (
        name !== undefined &&
        !isPluralPhrase(name) &&
        !isThing(name) &&
        !bodies.test(name) &&
        descriptionAgrees(word, name)
      );
    const wanted = /^s?he[r]?$/.test(word) && word !== 'he' ? 'feminine' : 'masculine';
    return entity.kind === 'person' && (entity.gender === wanted || entity.gender === 'unknown');
  }
  if (word === 'it' || word === 'its')
    return entity === undefined ? bodies.test(headOf(name ?? '')) : entity.kind === 'organisation';
  if (word !== 'they' && word !== 'their') return false;
  if (entity === undefined) return isPluralPhrase(name ?? '');
  return entity.kind === 'organisation' || entity.gender === 'plural';
}

/** "the message that said": what says so is nobody. */
function isThing(words: string): boolean {
  return documents.has(headOf(words.toLowerCase()).split(' ').at(-1) ?? '');
}

/** "the ministry" of "the ministry of the interior". */
function headOf(words: string): string {
  return words.split(/,| (?:of|on|to|for|in|at|with|from|by|that) /)[0] ?? '';
}

/** "officials from two agencies", not "a letter to leaders". */
function isPluralPhrase(words: string): boolean {
  const [head = ''] = words.split(/,| (?:of|on|to|for|in|at|with|from|by|who|that) /);
  return head.endsWith('s') && !/^(?:an?|this|that|one) /i.test(head);
}

function descriptionAgrees(pronoun: string, name: string): boolean {
  return pronoun.startsWith('h') && pronoun !== 'her' ? !feminine.test(name) : !masculine.test(name);
}
