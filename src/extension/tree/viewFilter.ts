import type { Facet } from '../../protocol/trees';

/** What a view is narrowed to: words anywhere, or one value of a facet. */
export interface FilterPart {
  readonly facet?: Facet;
  readonly value: string;
}

/** The parts as the server reads them: `sanctions speaker:"Marta Kos"`. */
export function filterText(parts: readonly FilterPart[]): string {
  return parts
    .map(({ facet, value }) => (facet ? `${facet}:"${value.replaceAll('"', ' ')}"` : value))
    .join(' ')
    .trim();
}

/** The parts as a person reads them: "Marta Kos, “sanctions”". */
export function filterWords(parts: readonly FilterPart[]): string {
  return parts.map(({ facet, value }) => (facet ? value : `“${value}”`)).join(', ');
}

/** The parts with one more; words replace the words before, and a value that is there already stays as it is. */
export function withPart(parts: readonly FilterPart[], part: FilterPart): readonly FilterPart[] {
  const others = parts.filter(({ facet, value }) => facet !== part.facet || (facet && value !== part.value));
  return part.value ? [...others, part] : others;
}
