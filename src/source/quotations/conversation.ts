import { hull } from '../../language/span';
import type { DocumentReading } from '../document';
import type { Entity } from '../model';
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

const feminine =
  /\b(?:woman|women|mother|wife|widow|daughter|sister|girl|aunt|lady|actress|spokeswoman|congresswoman|chairwoman|queen|princess|she|her|mrs|ms|miss)\b/i;
const masculine =
  /\b(?:man|men|father|husband|son|brother|boy|uncle|gentleman|actor|spokesman|congressman|chairman|king|prince|he|his|mr|sir)\b/i;
const bodies =
  /\b(?:group|agency|company|organi[sz]ation|paper|newspaper|department|ministry|union|campaign|party|network|firm|bank|court|committee|coalition|association|foundation|commission|council|bureau|office|team|club|charity|regulator|government|administration|institute|university|watchdog|report|outlet|site|magazine)$/i;

/**
 * Follows who speaks through the drafts in text order, so that a pronoun or a bare description goes to who was speaking
 * where the words in between say nothing else.
 */
export class Conversation {
  readonly #speakers: Speakers;
  readonly #known = new Map<Draft, Speaker>();
  #last: Turn | undefined;

  constructor(document: DocumentReading) {
    this.#speakers = new Speakers(document);
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
    const last = this.#last;
    if (last === undefined || source.start < last.start || source.start - last.end > reach) return speaker;
    const word = this.#speakers.words(source);
    if (speaker.via === 'pronoun')
      return this.#pronoun(word, speaker, last, hull([source, ...draft.content]).start) ?? speaker;
    if (speaker.entities.length > 0 || !isBareDescription(word) || !fits(word, last.speaker)) return speaker;
    return { ...last.speaker, via: 'description', mention: undefined, follows: true };
  }

  /**
   * The one who spoke last, where the pronoun means nobody, or somebody who since then was only spoken of: named in
   * the words of the last speaker or before them.
   */
  #pronoun(word: string, speaker: Speaker, last: Turn, at: number): Speaker | undefined {
    if (!agrees(word, last.speaker)) return undefined;
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
  return bodies.test(description)
    ? entity.kind === 'organisation'
    : entity.kind === 'person' && genderFits(description, entity);
}

function genderFits(words: string, { gender }: Entity): boolean {
  if (feminine.test(words)) return gender !== 'masculine';
  return !masculine.test(words) || gender !== 'feminine';
}

/** Whether the pronoun may stand for the speaker. */
function agrees(pronoun: string, { entities, name }: Speaker): boolean {
  const [entity] = entities;
  const word = pronoun.toLowerCase();
  if (entities.length > 1) return word === 'they' || word === 'their';
  if (/^(?:he|she|his|her)$/.test(word)) {
    if (entity === undefined)
      return name !== undefined && !name.endsWith('s') && !bodies.test(name) && descriptionAgrees(word, name);
    const wanted = /^s?he[r]?$/.test(word) && word !== 'he' ? 'feminine' : 'masculine';
    return entity.kind === 'person' && (entity.gender === wanted || entity.gender === 'unknown');
  }
  if (word === 'it' || word === 'its') return entity?.kind === 'organisation';
  if (word !== 'they' && word !== 'their') return false;
  if (entity === undefined) return name?.endsWith('s') === true;
  return entity.kind === 'organisation' || entity.gender === 'plural';
}

function descriptionAgrees(pronoun: string, name: string): boolean {
  return pronoun.startsWith('h') && pronoun !== 'her' ? !feminine.test(name) : !masculine.test(name);
}
