import type { Location, Position } from 'vscode-languageserver-protocol';
import type { Member, Snapshot, SourceId } from '../../corpus/model';
import { entityEverywhere, firstFullMention, mentionAt, quotationAt } from '../lookup';
import { locationOf, offsetAt } from '../places';
import { sameUtterance } from './card/quotationCard';
import { quoteOf } from './quotes/quotes';

/**
 * Every mention, in all sources, of whom or what is meant at a place, this source first; inside a quotation, where
 * nobody is mentioned, the same utterance in all sources.
 */
export function referencesAt(
  snapshot: Snapshot,
  uri: SourceId,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const here = snapshot.member(uri);
  if (!here) return [];
  const offset = offsetAt(here.source, position);
  const mentioned = mentionAt(here.source, offset);
  if (!mentioned) return utterances(snapshot, here, offset);
  const declaration = firstFullMention(mentioned.entity, here.source.text);
  return entityEverywhere(snapshot, here, mentioned.entity.id).flatMap(({ member, entity }) =>
    entity.mentions
      .filter(mention => includeDeclaration || mention !== declaration)
      .map(mention => locationOf(member, mention)),
  );
}

function utterances(snapshot: Snapshot, here: Member, offset: number): Location[] {
  const quotation = quotationAt(here.source, offset);
  if (!quotation?.content.length) return [];
  const quote = quoteOf(snapshot, here, quotation);
  return [quote, ...sameUtterance(snapshot, quote)].map(({ member, span }) => locationOf(member, span));
}
