import { verbForms, withS } from '../../../language/verbForms';
import type { CueClass } from '../../model';
import { cueVerbs } from './verbs';

/** A verb that credits words to somebody, with what it takes. */
export interface CueEntry {
  readonly lemma: string;
  /** "out" of "point out", "clear" of "make clear". */
  readonly particle: string | undefined;
  readonly cue: CueClass;
  /** What it takes, by the letters of the lexicon (`verbs.ts`). */
  readonly frames: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
}

/** Entries of a lemma, those with a particle first. */
const entries: ReadonlyMap<string, readonly CueEntry[]> = readLexicon();
const forms: ReadonlyMap<string, { readonly lemma: string; readonly forms: readonly string[] }> =
  buildForms();

function readLexicon(): Map<string, readonly CueEntry[]> {
  const byLemma = new Map<string, CueEntry[]>();
  for (const cue of Object.keys(cueVerbs) as CueClass[]) {
    for (const line of cueVerbs[cue].split(';')) {
      const [verb, frames, ...prepositions] = line.trim().split(/\s+/);
      if (verb === undefined || verb === '') continue;
      const [lemma = '', particle] = verb.split('+');
      const known = byLemma.get(lemma) ?? [];
      const entry: CueEntry = {
        lemma,
        particle,
        cue,
        frames: new Set(frames),
        prepositions: new Set(prepositions),
      };
      byLemma.set(lemma, particle === undefined ? [...known, entry] : [entry, ...known]);
    }
  }
  return byLemma;
}

/** The verb forms of the lexicon, those of verbs that the language layer doesn't know built by rule. */
function buildForms(): Map<string, { lemma: string; forms: readonly string[] }> {
  const byNorm = new Map<string, { lemma: string; forms: readonly string[] }>();
  for (const [norm, reading] of verbForms) if (entries.has(reading.lemma)) byNorm.set(norm, reading);
  const known = new Set([...byNorm.values()].map(({ lemma }) => lemma));
  for (const lemma of entries.keys()) {
    // British spelling doubles the l: "labelled", "signalling".
    if (/[ae]l$/.test(lemma)) {
      byNorm.set(`${lemma}led`, { lemma, forms: ['past', 'participle'] });
      byNorm.set(`${lemma}ling`, { lemma, forms: ['gerund'] });
    }
    if (known.has(lemma)) continue;
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubled(lemma);
    byNorm.set(lemma, { lemma, forms: ['base'] });
    byNorm.set(withS(lemma), { lemma, forms: ['third'] });
    byNorm.set(/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, {
      lemma,
      forms: ['past', 'participle'],
    });
    byNorm.set(`${stem}ing`, { lemma, forms: ['gerund'] });
  }
  return byNorm;
}

/** "slam" to "slamm": one vowel before one consonant. */
function doubled(lemma: string): string {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}

/** The lemma and forms of a word that may be a cue verb. */
export function cueForms(
  norm: string,
): { readonly lemma: string; readonly forms: readonly string[] } | undefined {
  return forms.get(norm);
}

/** What the lexicon has for a lemma; entries with a particle first. */
export function cueEntries(lemma: string): readonly CueEntry[] {
  return entries.get(lemma) ?? [];
}
