import type { Member, Snapshot } from '../corpus/model';
import type { Span } from '../language/span';
import { touches } from '../language/span';
import type { Entity, EntityId, Mention, Quotation, Section, Source } from '../source/model';

/** An entity with the mention of it that is at a place. */
export interface MentionedEntity {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The innermost mention at an offset; one that ends there counts if none begins there. */
export function mentionAt(source: Source, offset: number): MentionedEntity | undefined {
  const found = source.entities.flatMap(entity =>
    entity.mentions.filter(mention => touches(mention, offset)).map(mention => ({ entity, mention })),
  );
  return innermost(found, ({ mention }) => mention, offset);
}

/** The innermost quotation that has its content, its cue or its source at an offset; content before the others. */
export function quotationAt(source: Source, offset: number): Quotation | undefined {
  const pieces = (spansOf: (quotation: Quotation) => readonly Span[]) =>
    source.quotations.flatMap(quotation =>
      spansOf(quotation)
        .filter(span => touches(span, offset))
        .map(span => ({ quotation, span })),
    );
  const span = (piece: { span: Span }) => piece.span;
  const found =
    innermost(
      pieces(({ content }) => content),
      span,
      offset,
    ) ??
    innermost(
      pieces(({ cue, source: who }) => [...cue, ...who]),
      span,
      offset,
    );
  return found?.quotation;
}

/** The section at an offset; undefined between sections. */
export function sectionAt(source: Source, offset: number): Section | undefined {
  return source.sections.find(section => touches(section, offset));
}

/** Whether nothing is to be said about this place: it is no part of the article. */
export function isOutsideArticle(source: Source, offset: number): boolean {
  const kind = sectionAt(source, offset)?.kind;
  return kind === 'boilerplate' || kind === 'front-matter';
}

/** The entity of a source by its id. */
export function entityOf(source: Source, id: EntityId): Entity | undefined {
  return source.entities.find(entity => entity.id === id);
}

/** An entity in each source that tells of it: the one asked from first, the others in their order. */
export function entityEverywhere(
  snapshot: Snapshot,
  here: Member,
  id: EntityId,
): readonly { readonly member: Member; readonly entity: Entity }[] {
  const members = snapshot.sharedEntity(here.id, id)?.members ?? new Map([[here.id, id]]);
  const elsewhere = snapshot.members.filter(member => member.id !== here.id && members.has(member.id));
  return [here, ...elsewhere].flatMap(member => {
    const entity = entityOf(member.source, member === here ? id : (members.get(member.id) ?? ''));
    return entity ? [{ member, entity }] : [];
  });
}

/** The place that introduces an entity: its full name first, else a name, else what there is. */
export function firstFullMention(entity: Entity, text: string): Mention | undefined {
  const names = entity.mentions.filter(({ type }) => type === 'name');
  const full = names.find(({ start, end }) => text.slice(start, end) === entity.name);
  return full ?? names[0] ?? entity.mentions[0];
}

/** The shortest of these; those that have the character behind the offset before those that end at it. */
function innermost<T>(items: readonly T[], spanOf: (item: T) => Span, offset: number): T | undefined {
  const rank = (item: T): number => {
    const { start, end } = spanOf(item);
    return end - start + (offset < end ? 0 : Number.MAX_SAFE_INTEGER / 2);
  };
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || rank(item) < rank(best) ? item : best),
    undefined,
  );
}
