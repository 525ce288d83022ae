import { byPlace, contains, type Span } from '../../language/span';
import type { Entity, EntityId, Mention, Quotation, Section } from '../model';
import { isRead } from './nameMentions';

const words = /^(?:i|me|my|mine|myself)$/;

/** Gives "I", "me" and "my" in quoted words to the one who speaks them. Returns the entities with these mentions. */
export function withFirstPersons(
  entities: readonly Entity[],
  quotations: readonly Quotation[],
  sections: readonly Section[],
): Entity[] {
  const spoken = quotations
    .filter(({ speakers, quoted }) => speakers.length === 1 && quoted.length > 0)
    .flatMap(({ quoted, source, speakers }) =>
      quoted.map(span => ({ span, speaker: speakers[0] ?? '', source: source[0] })),
    )
    .sort((a, b) => byPlace(a.span, b.span));
  const found = new Map<EntityId, Mention[]>();
  const taken = new Set(entities.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  let next = 0;
  for (const pronoun of firstPersons(sections)) {
    if (taken.has(pronoun.start)) continue;
    while (next < spoken.length && (spoken[next]?.span.end ?? 0) <= pronoun.start) next++;
    // Of quotations in each other the inner one speaks.
    let inner: (typeof spoken)[number] | undefined;
    for (let i = next; i < spoken.length; i++) {
      const candidate = spoken[i];
      if (candidate === undefined || candidate.span.start > pronoun.start) break;
      if (contains(candidate.span, pronoun)) inner = candidate;
    }
    if (inner === undefined) continue;
    const reason = { text: 'the one who speaks', evidence: inner.source };
    const mentions = found.get(inner.speaker) ?? [];
    mentions.push({ ...pronoun, type: 'pronoun', reason });
    found.set(inner.speaker, mentions);
  }
  return entities.map(entity => {
    const own = found.get(entity.id);
    return own === undefined ? entity : { ...entity, mentions: [...entity.mentions, ...own].sort(byPlace) };
  });
}

function firstPersons(sections: readonly Section[]): Span[] {
  return sections
    .filter(isRead)
    .flatMap(({ start, reading }) =>
      reading.tokens
        .filter(({ norm, tag, text }) => words.test(norm) && text !== 'ME' && tag !== 'PUNCT')
        .map(token => ({ start: start + token.start, end: start + token.end })),
    );
}
