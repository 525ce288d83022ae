import type { Range } from 'vscode-languageserver-protocol';
import type { Member, Snapshot, SourceId } from '../../../corpus/model';
import { hull, slice, type Span } from '../../../language/span';
import type { Correctable, PlacedWords } from '../../../protocol/corrections';
import { occurrences } from '../../../source/corrections/applicable';
import type { Passage } from '../../../source/corrections';
import type { Entity, Mention, Quotation } from '../../../source/model';
import { entityEverywhere, firstFullMention, mentionAt, quotationAt } from '../../lookup';
import { spanOf } from '../../places';
import { descriptionsIn, everyone } from '../entities/everyone';

/** More people, places and organisations are not offered; any other can be typed. */
const mostCandidates = 500;

/**
 * What a person can correct at a range of a source: whom the words there mean, the quotation they are in, and whom else
 * they could mean or who could speak. Undefined where there is no such source.
 */
export function correctableAt(snapshot: Snapshot, uri: SourceId, range: Range): Correctable | undefined {
  const member = snapshot.member(uri);
  if (!member) return undefined;
  const { start } = spanOf(member.source, range);
  const mentioned = mentionAt(member.source, start);
  const quotation = quotationAt(member.source, start);
  return {
    source: uri,
    ...(mentioned && { mention: mentionOf(snapshot, member, mentioned.entity, mentioned.mention) }),
    ...(quotation?.content.length && { quotation: quotationOf(member, quotation) }),
    candidates: candidatesFor(snapshot, member, quotation),
  };
}

function mentionOf(
  snapshot: Snapshot,
  member: Member,
  entity: Entity,
  mention: Mention,
): NonNullable<Correctable['mention']> {
  const passage = passageIn(member, mention);
  const other = otherMention(member, entity, mention);
  const shared = snapshot.sharedEntity(member.id, entity.id);
  return {
    passage,
    isName: mention.type === 'name',
    name: shared?.name ?? entity.name,
    kind: entity.kind,
    occurrences: occurrences(member.source.text, passage.words).length,
    ...(other && { other: passageIn(member, other) }),
    elsewhere: elsewhere(snapshot, member, entity, passage.words),
  };
}

/** Another mention of the same entity, in other words if there is one, to say that they are two. */
function otherMention({ source: { text } }: Member, entity: Entity, mention: Mention): Mention | undefined {
  const others = entity.mentions.filter(other => other.start !== mention.start);
  const isDifferent = (other: Mention): boolean => slice(text, other) !== slice(text, mention);
  const full = firstFullMention({ ...entity, mentions: others }, text);
  return full && isDifferent(full) ? full : (others.find(isDifferent) ?? full);
}

/** Where each other source names the entity, with the same words if it has them. */
function elsewhere(
  snapshot: Snapshot,
  member: Member,
  entity: Entity,
  words: string,
): NonNullable<Correctable['mention']>['elsewhere'] {
  return entityEverywhere(snapshot, member, entity.id).flatMap(there => {
    if (there.member === member) return [];
    const { text } = there.member.source;
    const same = there.entity.mentions.find(other => slice(text, other) === words);
    const mention = same ?? firstFullMention(there.entity, text);
    if (!mention) return [];
    return [
      { label: there.member.label, passage: placed(there.member, mention), hasSameWords: same !== undefined },
    ];
  });
}

function quotationOf(member: Member, quotation: Quotation): NonNullable<Correctable['quotation']> {
  const passage = passageIn(member, hull(quotation.content));
  return {
    passage,
    type: quotation.type,
    occurrences: occurrences(member.source.text, passage.words).length,
  };
}

/** Whom the sources tell of, the speaker first, then those of this source, people before others, the most named first. */
function candidatesFor(
  snapshot: Snapshot,
  member: Member,
  quotation: Quotation | undefined,
): Correctable['candidates'] {
  const all = everyone(snapshot).flatMap(({ shared, inSources, mentions }) => {
    const here = inSources.find(each => each.member === member);
    const known = here ?? inSources[0];
    const mention = known && firstFullMention(known.entity, known.member.source.text);
    if (!known || !mention) return [];
    const isSpeaker = here !== undefined && (quotation?.speakers.includes(here.entity.id) ?? false);
    const candidate = {
      name: shared.name,
      kind: shared.kind,
      description: isSpeaker ? 'the speaker now' : descriptionsIn(known.entity).slice(0, 2).join('; '),
      passage: placed(known.member, mention),
      ...(!here && { label: known.member.label }),
    };
    const rank = (isSpeaker ? 0 : here ? 10 : 20) + kindRank[shared.kind];
    return [{ candidate, rank, mentions }];
  });
  return all
    .sort((a, b) => a.rank - b.rank || b.mentions - a.mentions)
    .slice(0, mostCandidates)
    .map(({ candidate }) => candidate);
}

const kindRank: Readonly<Record<Entity['kind'], number>> = { person: 0, organisation: 1, place: 2, other: 3 };

function passageIn({ source: { text } }: Member, { start, end }: Span): Passage {
  return { start, end, words: slice(text, { start, end }) };
}

function placed(member: Member, span: Span): PlacedWords {
  return { source: member.id, ...passageIn(member, span) };
}
