import type { Span } from '../../language/span';
import { contains, hull, overlaps } from '../../language/span';
import { withWholeNames, withoutLooseEnds } from './looseEnds';
import type { Source } from '../../source/model';
import type { Outline, Word } from '../alignment/outline';
import type { Evidence } from './kind';

/** A passage longer than this points at nothing in particular. */
export const longestPassage = 300;

/**
 * The evidence for differing words: the passage is the clause or clauses that hold them, cut to what is near them where
 * that is long. `focus` must be in text order, not empty, and inside one section. `wording` are the words to show for
 * it in a message, cut to the clauses of the focus.
 */
export function evidence(outline: Outline, focus: readonly Span[], wording?: Span): Evidence {
  const words = hull(focus);
  const clauses = outline.clauses.map(({ claim }) => claim).filter(claim => overlaps(claim, words));
  const whole = hull([words, ...clauses]);
  const passage = whole.end - whole.start <= longestPassage ? whole : around(outline.source, words);
  const cut = wording ? [withoutLooseEnds(outline, intersection(wording, whole), whole)] : [];
  const shown = withWholeNames(outline, hull([words, ...cut]));
  const spans = focus.map(({ start, end }) => ({ start, end }));
  return { passage, focus: spans, wording: outline.source.text.slice(shown.start, shown.end) };
}

/** A clause no longer than this is shown whole. */
const longestWhole = 110;

/** What to show of words: the whole clause or clauses that they stand in where that is short, else what is given. */
export function clauseOr({ clauses }: Outline, wording: Span): Span {
  const held = clauses.map(({ claim }) => claim).filter(claim => overlaps(claim, wording));
  const whole = hull([wording, ...held]);
  return whole.end - whole.start <= longestWhole ? whole : wording;
}

/** What two spans that meet have in common. */
function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** The words with what stands around them in their section, in whole words, as much as a passage may hold. */
function around({ text, sections }: Source, words: Span): Span {
  const section = sections.find(candidate => contains(candidate, words)) ?? words;
  const room = Math.max(0, Math.floor((longestPassage - (words.end - words.start)) / 2));
  let start = Math.max(section.start, words.start - room);
  let end = Math.min(section.end, words.end + room);
  while (start > section.start && start < words.start && /\S/.test(text.charAt(start - 1))) start++;
  while (end < section.end && end > words.end && /\S/.test(text.charAt(end))) end--;
  while (start < words.start && /\s/.test(text.charAt(start))) start++;
  while (end > words.end && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Neighbouring words as one span each: a focus is read more easily in few pieces. */
export function piecesOf(words: readonly Word[]): Span[] {
  const pieces: { start: number; end: number; section: number; token: number }[] = [];
  for (const { start, end, section, token } of words) {
    const last = pieces.at(-1);
    if (last?.section === section && token <= last.token + 2) Object.assign(last, { end, token });
    else pieces.push({ start, end, section, token });
  }
  return pieces.map(({ start, end }) => ({ start, end }));
}
