import type { Span } from '../../language/span';
import type { Section } from '../model';
import { reason, type EntityDraft } from './drafts';
import { clauseAt } from './grammar';
import { readSentences, type Occurrence, type SentenceReading } from './occurrences';
import { pronounForm, type PronounForm } from './pronounForms';
import { explain, fits, weigh, type PronounPlace } from './salience';

/** So many of the mentions before a pronoun are looked at. */
const window = 24;
/** A candidate with less is no answer. */
const enough = 0.5;

/**
 * Says of each third-person pronoun whom it means: of the people named around it the one whose gender, place in the
 * sentence and prominence fit best. In text order, so that one pronoun helps the next.
 */
export function resolvePronouns(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  const recent: Occurrence[] = [];
  const counts = new Map<EntityDraft, number>();
  for (const reading of readSentences(drafts, sections)) {
    let name = 0;
    for (let i = reading.sentence.firstToken; i < reading.sentence.lastToken; i++) {
      const named = reading.names[name];
      if (named?.firstToken === i) {
        remember(recent, counts, named);
        name++;
      }
      const form = pronounForm(reading.tokens, i);
      if (form === undefined) continue;
      const found = resolve(placeOf(reading, i, form), recent, counts, reading.names.slice(name, name + 3));
      if (found === undefined) continue;
      const span = spanOf(reading, i);
      found.draft.mentions.push({
        ...span,
        type: 'pronoun',
        reason: reason(explain(placeOf(reading, i, form), found), evidenceOf(found)),
      });
      remember(recent, counts, pronounOccurrence(reading, i, form, found.draft));
    }
  }
}

function evidenceOf({ start, end }: Span): Span {
  return { start, end };
}

function remember(recent: Occurrence[], counts: Map<EntityDraft, number>, occurrence: Occurrence): void {
  recent.push(occurrence);
  if (recent.length > 4 * window) recent.splice(0, recent.length - window);
  counts.set(occurrence.draft, (counts.get(occurrence.draft) ?? 0) + 1);
}

function spanOf({ tokens, offset }: SentenceReading, at: number): Span {
  const token = tokens[at];
  return { start: offset + (token?.start ?? 0), end: offset + (token?.end ?? 0) };
}

function placeOf(reading: SentenceReading, at: number, form: PronounForm): PronounPlace {
  return { reading, at, form, clause: clauseAt(reading.clauses, at), quoted: reading.quoted[at] ?? false };
}

function pronounOccurrence(
  reading: SentenceReading,
  at: number,
  form: PronounForm,
  draft: EntityDraft,
): Occurrence {
  return {
    ...spanOf(reading, at),
    draft,
    firstToken: at,
    lastToken: at + 1,
    role: form.role === 'reflexive' ? 'object' : form.role,
    clause: clauseAt(reading.clauses, at),
    sentence: reading.number,
    section: reading.section,
    quoted: reading.quoted[at] ?? false,
    isPronoun: true,
  };
}

/** The best mention for a pronoun, with enough for it and no equal rival. */
function resolve(
  place: PronounPlace,
  recent: readonly Occurrence[],
  counts: ReadonlyMap<EntityDraft, number>,
  ahead: readonly Occurrence[],
): Occurrence | undefined {
  const best = new Map<EntityDraft, { occurrence: Occurrence; score: number }>();
  const consider = (occurrence: Occurrence): void => {
    if (!fits(place, occurrence)) return;
    const score = weigh(place, occurrence, counts.get(occurrence.draft) ?? 0);
    if (score > (best.get(occurrence.draft)?.score ?? -Infinity))
      best.set(occurrence.draft, { occurrence, score });
  };
  for (const occurrence of recent.slice(-window)) consider(occurrence);
  for (const occurrence of ahead) consider(occurrence);
  let winner: { occurrence: Occurrence; score: number } | undefined;
  for (const entry of best.values()) if (winner === undefined || entry.score > winner.score) winner = entry;
  return winner !== undefined && winner.score >= enough ? winner.occurrence : undefined;
}
