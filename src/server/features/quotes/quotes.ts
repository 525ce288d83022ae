import type { Member, Snapshot } from '../../../corpus/model';
import type { Span } from '../../../language/span';
import { hull, slice } from '../../../language/span';
import { remembered } from '../../../language/remembered';
import type { Quotation } from '../../../source/model';
import { entityOf } from '../../lookup';
import { oneLine } from '../../places';
import { entitySpeaker, type Speaker, speakerByWords } from './speakers';

/** A quotation in its source, with its speakers across all sources. */
export interface Quote {
  /** Unique in the corpus; what `parallax/citation` takes. */
  readonly id: string;
  readonly member: Member;
  readonly quotation: Quotation;
  /** From the first to the last word of the content. */
  readonly span: Span;
  /** Empty where nobody is named. */
  readonly speakers: readonly Speaker[];
}

const known = new WeakMap<Snapshot, readonly Quote[]>();

/** Every quotation of every source, sources in their order, quotations in text order; found once for each snapshot. */
export function quotesOf(snapshot: Snapshot): readonly Quote[] {
  return remembered(known, snapshot, () => snapshot.members.flatMap(member => quotesIn(snapshot, member)));
}

/** The quotations of one source, in text order. */
export function quotesIn(snapshot: Snapshot, member: Member): readonly Quote[] {
  const known = new Map<string, Speaker | undefined>();
  return member.source.quotations
    .filter(({ content }) => content.length)
    .map(quotation => quoteOf(snapshot, member, quotation, known));
}

/**
 * One quotation with what the corpus knows of it; its content must not be empty. `known` are the speakers of this source
 * that were looked up before, by entity.
 */
export function quoteOf(
  snapshot: Snapshot,
  member: Member,
  quotation: Quotation,
  known = new Map<string, Speaker | undefined>(),
): Quote {
  return {
    id: quoteId(member, quotation),
    member,
    quotation,
    span: hull(quotation.content),
    speakers: speakersOf(snapshot, member, quotation, known),
  };
}

/** The name of a quotation in the corpus. */
export function quoteId(member: Member, quotation: Quotation): string {
  return `${member.id}#${quotation.id}`;
}

/** The quotation that goes by a name that `quoteId` gave; undefined once the texts have changed too much. */
export function findQuote(snapshot: Snapshot, id: string): Quote | undefined {
  const hash = id.lastIndexOf('#');
  const member = snapshot.member(id.slice(0, hash));
  const quotation = member?.source.quotations.find(other => other.id === id.slice(hash + 1));
  return member && quotation?.content.length ? quoteOf(snapshot, member, quotation) : undefined;
}

/** The words of a quotation, its pieces joined with an ellipsis, without the marks around each and a comma before those. */
export function wordsOf({ member, quotation }: Pick<Quote, 'member' | 'quotation'>): string {
  const pieces = quotation.content.map(span => oneLine(slice(member.source.text, span)));
  const bare = (piece: string): string => piece.replace(/^["“”„«]+\s*|[\s,]*["“”»]+$/gu, '');
  return (quotation.type === 'direct' ? pieces.map(bare) : pieces).join(' … ');
}

/** The words as they are shown: in quotation marks where they are somebody's own. */
export function shownWords(quote: Pick<Quote, 'quotation'>, words: string): string {
  return quote.quotation.type === 'direct' ? `“${words}”` : words;
}

function speakersOf(
  snapshot: Snapshot,
  member: Member,
  { speakers, otherSpeakers, via }: Quotation,
  known: Map<string, Speaker | undefined>,
): Speaker[] {
  const entities = speakers.flatMap(id => {
    if (!known.has(id)) known.set(id, speakerBehind(snapshot, member, id));
    return known.get(id) ?? [];
  });
  // A name alone without an entity is one that a person has given.
  const isName = via === 'name' && speakers.length === 0;
  return [...entities, ...otherSpeakers.map(words => speakerByWords(words, isName))];
}

function speakerBehind(snapshot: Snapshot, member: Member, id: string): Speaker | undefined {
  const shared = snapshot.sharedEntity(member.id, id);
  const entity = entityOf(member.source, id);
  return entity && entitySpeaker(shared?.id ?? `${member.id} ${id}`, shared ?? entity, entity, shared);
}
