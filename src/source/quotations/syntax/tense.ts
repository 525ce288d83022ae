import type { Token } from '../../../language/paragraph';
import type { Tense } from '../../model';

type Word = Pick<Token, 'norm'>;

/** What the forms of a verb are told by, as the lexicons name them: "past", "third" … */
type Forms = readonly string[];

const future = new Set(['will', 'wo', "'ll", 'shall']);
const open = new Set(['would', 'could', 'may', 'might', 'should']);
/** Negated, they tell what somebody refused or was unable to do: "would not say whether …". */
const pastIfNegated = new Set(['would', 'could']);
const present = new Set("am is are 'm 're 's has have 've do does can ca must".split(' '));
const past = new Set('was were had did'.split(' '));

const again = new Set(
  'often always repeatedly regularly usually frequently constantly routinely habitually'.split(' '),
);

/** "often says", "has repeatedly said": not one occasion, but many. */
export function isHabitual(before: readonly Word[]): boolean {
  return before.some(({ norm }) => again.has(norm));
}

/**
 * The tense of a verb with the auxiliaries before it, the first of which shows it; undefined where it has none, as an
 * infinitive or "adding". The perfect ("has said") counts as past: it was said.
 */
export function tenseOf(
  auxiliaries: readonly Word[],
  head: Word,
  forms: Forms,
  negated: boolean,
): Tense | undefined {
  const first = auxiliaries[0]?.norm;
  if (first === undefined) return tenseAlone(head, forms);
  if (future.has(first)) return 'future';
  if (open.has(first)) return negated && pastIfNegated.has(first) ? 'past' : 'conditional';
  // "he'd said" against "he'd say"
  if (first === "'d") return forms.includes('participle') ? 'past' : 'conditional';
  if (past.has(first) || isPerfect(auxiliaries, forms)) return 'past';
  return present.has(first) ? 'present' : undefined;
}

function tenseAlone({ norm }: Word, forms: Forms): Tense | undefined {
  if (past.has(norm) || forms.includes('past')) return 'past';
  return present.has(norm) || forms.includes('third') || forms.includes('base') ? 'present' : undefined;
}

/** "has said", "have been told"; "is accused" is none. */
function isPerfect(auxiliaries: readonly Word[], forms: Forms): boolean {
  return /^(?:has|have|'ve)$/.test(auxiliaries[0]?.norm ?? '') && forms.includes('participle');
}
