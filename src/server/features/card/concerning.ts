import type { Member, Snapshot, Stance } from '../../../corpus/model';
import { overlaps } from '../../../language/span';
import type { Entity, Quotation } from '../../../source/model';
import type { Finding, Findings } from '../../findings';
import { entityEverywhere } from '../../lookup';

/** What the card is about. */
export interface Subject {
  readonly member: Member;
  readonly entity: Entity | undefined;
  readonly quotation: Quotation | undefined;
}

/** The findings about the entity or the quotation of a card, those that its own source takes part in. */
export function concerning(
  snapshot: Snapshot,
  findings: Findings,
  { member, entity, quotation }: Subject,
): readonly Finding[] {
  const everywhere = entity ? entityEverywhere(snapshot, member, entity.id) : [];
  const isAbout = (stance: Stance): boolean =>
    everywhere.some(place => place.member.id === stance.source && isAboutEntity(stance, place)) ||
    (stance.source === member.id &&
      !entity &&
      quotation !== undefined &&
      isAboutQuotation(stance, quotation));
  return findings.shown.filter(finding => {
    const stances = finding.discrepancy.positions.flatMap(position => position.stances);
    const here = stances.filter(stance => stance.source === member.id);
    return here.length > 0 && stances.some(isAbout);
  });
}

/** The differing words are its own, or it is the first that the passage names, or the passage is in its words. */
function isAboutEntity(
  { passage, focus }: Stance,
  { member: { source }, entity }: { readonly member: Member; readonly entity: Entity },
): boolean {
  const own = [...entity.mentions, ...entity.descriptions];
  if (focus.some(words => own.some(span => overlaps(span, words)))) return true;
  if (source.quotations.some(q => q.speakers.includes(entity.id) && isAboutQuotation({ passage }, q)))
    return true;
  const first = firstIn(entity, passage);
  return (
    first < Infinity && source.entities.every(other => other === entity || first <= firstIn(other, passage))
  );
}

function isAboutQuotation({ passage }: Pick<Stance, 'passage'>, { content }: Quotation): boolean {
  return content.some(span => overlaps(span, passage));
}

/** Where an entity is first mentioned in a passage; Infinity where it is not. */
function firstIn({ mentions }: Entity, passage: Stance['passage']): number {
  return mentions.find(mention => overlaps(mention, passage))?.start ?? Infinity;
}
