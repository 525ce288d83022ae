import type { Member, Snapshot } from '../../../corpus/model';
import { slice } from '../../../language/span';
import type { EntityCard } from '../../../protocol/card';
import type { Place } from '../../../protocol/place';
import type { Entity, Mention } from '../../../source/model';
import type { MentionedEntity } from '../../lookup';
import { entityEverywhere } from '../../lookup';
import { oneLine, placeOf } from '../../places';
import { shownWords, wordsOf } from '../quotes/quotes';

/** A card has the places of no more sources than this; it only counts the others. */
const mostSources = 20;

/** What is known of an entity, seen from one mention of it. */
export function entityCard(
  snapshot: Snapshot,
  here: Member,
  { entity, mention }: MentionedEntity,
): EntityCard {
  const shared = snapshot.sharedEntity(here.id, entity.id);
  const everywhere = entityEverywhere(snapshot, here, entity.id);
  const moreSources = everywhere.length - mostSources;
  return {
    id: shared?.id ?? `${here.id}#${entity.id}`,
    name: shared?.name ?? entity.name,
    kind: shared?.kind ?? entity.kind,
    aliases: shared?.aliases ?? entity.aliases,
    ...(mention.type !== 'name' && { resolved: resolved(here, mention) }),
    sources: everywhere.slice(0, mostSources).map(({ member, entity: there }) => inSource(member, there)),
    ...(moreSources > 0 && { moreSources }),
  };
}

function resolved(member: Member, mention: Mention): NonNullable<EntityCard['resolved']> {
  const { text, evidence } = mention.reason;
  return {
    words: oneLine(slice(member.source.text, mention)),
    reason: text,
    ...(evidence && { evidence: placeOf(member, evidence) }),
  };
}

function inSource(member: Member, entity: Entity): EntityCard['sources'][number] {
  return {
    uri: member.id,
    label: member.label,
    descriptions: entity.descriptions.map(description =>
      placeOf(member, description, oneLine(description.text)),
    ),
    mentions: entity.mentions.map(mention => placeOf(member, mention)),
    quotations: quotationPlaces(member, entity),
  };
}

function quotationPlaces(member: Member, entity: Entity): Place[] {
  return member.source.quotations.flatMap(quotation => {
    const [first] = quotation.content;
    if (!first || !quotation.speakers.includes(entity.id)) return [];
    const quote = { member, quotation };
    return [placeOf(member, first, shownWords(quote, wordsOf(quote)))];
  });
}
