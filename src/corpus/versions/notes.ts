import type { Span } from '../../language/span';
import type { Section, Source } from '../../source/model';

/** Words in which an article says that it has been changed. */
export interface CorrectionNote extends Span {
  readonly kind: 'correction' | 'clarification' | 'update';
  /** The words themselves, in lower case and by their dictionary form. */
  readonly words: ReadonlySet<string>;
}

const article =
  '(?:story|article|report|piece|post|item|dispatch|page|headline|version|column|caption|photo)';
const earlier = '(?:earlier|previous|prior|original|initial|first)';
const changed = '(?:corrected|updated|amended|clarified|revised|changed|edited|fixed|removed|retracted)';

/** The ways in which newsrooms head and word such notes. */
const notes: readonly RegExp[] = [
  /^[*([\s]*(?:editor[’']?s['’]? notes?|corrections?|corrected|clarifications?|updates?|retractions?|amendments?)(?: (?:and|&) clarifications?)?(?: \([^)]{1,40}\)|,? [^:.]{1,40})?\s*[:—–-]/i,
  new RegExp(`\\bth(?:is|e) ${article} (?:has been|was|is|have been) ${changed}\\b`, 'i'),
  new RegExp(
    `\\b(?:an|the) ${earlier} (?:version|edition|headline|caption)\\b(?: of th(?:is|e) ${article})?`,
    'i',
  ),
  new RegExp(
    `\\b(?:an|the|this) (?:${earlier} )?${article} (?:originally|incorrectly|mistakenly|wrongly|erroneously)\\b`,
    'i',
  ),
  new RegExp(`^[*([\\s]*(?:th(?:is|e) ${article} )?(?:corrects|clarifies|fixes)\\b`, 'i'),
  /\bwe (?:regret|apologi[sz]e for) the errors?\b/i,
];

/** A note that is only headed goes on in the next paragraph. */
const shortestNote = 30;

/** What an article says of its own corrections, in text order. */
export function correctionNotes({ text, sections }: Source): CorrectionNote[] {
  const found: CorrectionNote[] = [];
  sections.forEach((section, i) => {
    if (section.start < (found.at(-1)?.end ?? 0) || !isProse(section)) return;
    const words = text.slice(section.start, section.end);
    if (!notes.some(pattern => pattern.test(words))) return;
    const next = sections[i + 1];
    const parts = words.length < shortestNote && next && isProse(next) ? [section, next] : [section];
    const end = parts.at(-1)?.end ?? section.end;
    const { start } = section;
    found.push({ start, end, kind: kindOf(text.slice(start, end)), words: wordsOf(parts) });
  });
  return found;
}

function isProse({ kind }: Section): boolean {
  return kind === 'body' || kind === 'heading' || kind === 'caption' || kind === 'boilerplate';
}

function kindOf(words: string): CorrectionNote['kind'] {
  if (/correct|error|wrong|mistake|mis(?:stat|spel|ident|quot|attribut)|retract/i.test(words))
    return 'correction';
  return /clarif/i.test(words) ? 'clarification' : 'update';
}

function wordsOf(sections: readonly Section[]): Set<string> {
  return new Set(
    sections.flatMap(({ reading }) => reading.tokens.flatMap(({ norm, lemma }) => [norm, lemma])),
  );
}
