import { doublingVerbs, irregularVerbs, regularVerbs } from './lexicon/verbs';

/** How a verb form is built. A form may be several: "put" is base, past and participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A verb form and the verb it belongs to. */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

const vowel = /[aeiou]/;

/** "s", "es" or "ies" after a verb or noun. */
export function withS(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? 'a')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function stemFor(base: string): string {
  return doublingVerbs.has(base) ? base + (base.at(-1) ?? '') : base;
}

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? 'a')) return `${base.slice(0, -1)}ied`;
  return `${stemFor(base)}ed`;
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stemFor(base)}ing`;
}

function buildForms(): ReadonlyMap<string, VerbReading> {
  const readings = new Map<string, VerbReading>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const known = readings.get(word);
    if (known === undefined) readings.set(word, { lemma, forms: [form] });
    else if (known.lemma === lemma && !known.forms.includes(form))
      readings.set(word, { lemma, forms: [...known.forms, form] });
  };
  for (const [base, past, participle] of irregularVerbs) {
    add(base, base, 'base');
    add(past, base, 'past');
    add(participle, base, 'participle');
  }
  const regular = [...regularVerbs];
  for (const base of [...irregularVerbs.map(([verb]) => verb), ...regular]) {
    add(base, base, 'base');
    add(withS(base), base, 'third');
    add(withIng(base), base, 'gerund');
  }
  for (const base of regular) {
    add(withEd(base), base, 'past');
    add(withEd(base), base, 'participle');
  }
  // Both spellings are in use beside the irregular one.
  for (const base of ['learn', 'burn', 'dream', 'lean', 'spell', 'leap', 'prove', 'light', 'kneel', 'speed'])
    add(withEd(base), base, 'past');
  return readings;
}

/** The forms of common verbs, by their norm. */
export const verbForms: ReadonlyMap<string, VerbReading> = buildForms();
