import type { Span } from '../../language/span';
import type { Section } from '../model';
import { reason, type EntityDraft } from './drafts';
import { clauseAt } from './grammar';
import { readSentences, type Occurrence, type SentenceReading } from './occurrences';
import { pronounForm, type PronounForm } from './pronounForms';
import { explain, fits, weigh, type PronounPlace, type Prominence } from './salience';

/** So many of the mentions before a pronoun are looked at. */
const window = 24;
/** A candidate with less is no answer. */
const enough = 0.5;

/**
 * Says of each third-person pronoun whom it means: of the people named around it the one whose gender, place in the
 * sentence and prominence fit best. In text order, so that one pronoun helps the next.
 */
export function resolvePronouns(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  const memory = new Discourse();
  for (const reading of readSentences(drafts, sections)) {
    let name = 0;
    for (let i = reading.sentence.firstToken; i < reading.sentence.lastToken; i++) {
      const named = reading.names[name];
      if (named?.firstToken === i) {
        memory.remember(named);
        name++;
      }
      const form = pronounForm(reading.tokens, i);
      if (form === undefined) continue;
      const place = placeOf(reading, i, form);
      const found = resolve(place, memory, reading.names.slice(name, name + 3));
      if (found === undefined) continue;
      const why = reason(explain(place, found), { start: found.start, end: found.end });
      found.draft.mentions.push({ ...spanOf(reading, i), type: 'pronoun', reason: why });
      memory.remember(pronounOccurrence(reading, i, form, found.draft), form);
    }
  }
  for (const draft of drafts)
    if (draft.kind === 'person' && draft.gender === 'unknown') draft.gender = memory.genderOf(draft);
}

/** What was mentioned so far, the latest last. */
class Discourse {
  readonly #recent: Occurrence[] = [];
  readonly #prominence = new Map<EntityDraft, Prominence>();

  get recent(): readonly Occurrence[] {
    return this.#recent.slice(-window);
  }

  prominenceOf(draft: EntityDraft): Prominence {
    return this.#prominence.get(draft) ?? { count: 0, leaning: undefined };
  }

  genderOf(draft: EntityDraft): EntityDraft['gender'] {
    return this.#prominence.get(draft)?.leaning ?? 'unknown';
  }

  remember(occurrence: Occurrence, form?: PronounForm): void {
    this.#recent.push(occurrence);
    if (this.#recent.length > 4 * window) this.#recent.splice(0, this.#recent.length - window);
    const { count, leaning } = this.prominenceOf(occurrence.draft);
    this.#prominence.set(occurrence.draft, { count: count + 1, leaning: leaning ?? form?.who });
  }
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
  memory: Discourse,
  ahead: readonly Occurrence[],
): Occurrence | undefined {
  const best = new Map<EntityDraft, { occurrence: Occurrence; score: number }>();
  const consider = (occurrence: Occurrence): void => {
    if (!fits(place, occurrence)) return;
    const score = weigh(place, occurrence, memory.prominenceOf(occurrence.draft));
    if (score > (best.get(occurrence.draft)?.score ?? -Infinity))
      best.set(occurrence.draft, { occurrence, score });
  };
  for (const occurrence of memory.recent) consider(occurrence);
  for (const occurrence of ahead) consider(occurrence);
  let winner: { occurrence: Occurrence; score: number } | undefined;
  for (const entry of best.values()) if (winner === undefined || entry.score > winner.score) winner = entry;
  return winner !== undefined && winner.score >= enough ? winner.occurrence : undefined;
}
