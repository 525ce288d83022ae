import { roleNouns } from '../../../language/lexicon/roles';
import { singular } from '../../../language/nouns';
import { verbForms } from '../../../language/verbForms';
import { cueEntries, cueForms } from '../cues/entries';
import { cueNoun } from '../cues/nouns';
import type { Word } from './passage';

const always = new Set(['says', 'said', 'tells', 'told', 'asks', 'asked', 'wrote', 'writes']);
const subjects = new Set<Word['tag']>(['PROPN', 'PRON', 'NOUN', 'ADV']);

/**
 * The words with verbs of the cue lexicon read as verbs where their place asks for one, though by themselves they look
 * like nouns ("the mayor claims that", "Smith calls for") or, in a headline, like names ("Smith Calls For").
 */
export function withCueVerbs(words: readonly Word[], isHeadline: boolean): Word[] {
  const titled = isHeadline && isTitleCase(words);
  const tagged: Word[] = [];
  words.forEach((word, at) => {
    if (leadsToAuxiliary(word, words[at + 1])) {
      tagged.push({ ...word, tag: 'PART' });
      return;
    }
    if (readsAsNoun(tagged.at(-1), word)) {
      tagged.push({ ...word, tag: 'NOUN', lemma: singular(word.norm) });
      return;
    }
    if (readsAsInfinitive(tagged.at(-1), word, words[at + 1])) {
      const to = tagged.pop();
      if (to !== undefined) tagged.push({ ...to, tag: 'PART' });
      tagged.push({ ...word, tag: 'VERB', lemma: word.norm });
      return;
    }
    const isVerb =
      word.tag !== 'VERB' &&
      (readsAsVerb(tagged.at(-1), word, words[at + 1], titled) ||
        (isHeadline && at === words.length - 1 && creditsHeadline(tagged, word)));
    const lemma = isVerb ? (cueForms(word.norm) ?? verbForms.get(word.norm))?.lemma : undefined;
    tagged.push(lemma === undefined ? word : { ...word, tag: 'VERB', lemma });
  });
  return tagged;
}

/** "to check the gates": no noun stands bare between "to" and an article. */
function readsAsInfinitive(before: Word | undefined, word: Word, next: Word | undefined): boolean {
  if (before?.norm !== 'to' || before.tag !== 'ADP' || word.tag !== 'NOUN' || /[A-Z]|s$|ing$/.test(word.text))
    return false;
  return next?.tag === 'DET' || next?.tag === 'PRON';
}

/** "to be old", "to have left": whatever the verb before it, no preposition. */
function leadsToAuxiliary(word: Word, next: Word | undefined): boolean {
  return word.norm === 'to' && word.tag === 'ADP' && (next?.norm === 'be' || next?.norm === 'have');
}

/** "rejected claims that", "her repeated demands for": behind a verb or an adjective the word is its noun. */
function readsAsNoun(before: Word | undefined, word: Word): boolean {
  if (word.tag !== 'VERB' || before === undefined || cueNoun(singular(word.norm)) === undefined) return false;
  const cue = cueForms(word.norm);
  if (cue === undefined || cue.forms.includes('past') || cue.forms.includes('gerund')) return false;
  return (
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    /^'s?$/.test(before.norm) ||
    (before.tag === 'VERB' && cue.forms.includes('third'))
  );
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= 0.8 * long.length;
}

function readsAsVerb(before: Word | undefined, word: Word, next: Word | undefined, titled: boolean): boolean {
  if (word.kind !== 'word' || word.tag === 'AUX') return false;
  if (always.has(word.norm)) return before?.tag !== 'DET';
  const cue = cueForms(word.norm);
  if (titled && word.tag === 'PROPN') return readsAsTitledVerb(before, word, next);
  if (cue === undefined || word.tag !== 'NOUN' || before === undefined || next === undefined) return false;
  if (!subjects.has(before.tag)) return false;
  const beforeObject = next.norm === 'that' || next.tag === 'DET' || next.tag === 'PRON';
  if (!cue.forms.includes('third')) return isMany(before) && beforeObject;
  if (beforeObject) return true;
  const entries = cueEntries(cue.lemma);
  const hasFrame = (...wanted: string[]): boolean =>
    entries.some(({ frames }) => wanted.some(frame => frames.has(frame)));
  if (next.norm === 'to' && hasFrame('t')) return before.tag !== 'NOUN' || roleNouns.has(before.norm);
  if (before.tag !== 'PROPN' && before.tag !== 'PRON') return false;
  const speaks = hasFrame('q', 'c') && (next.tag === 'PROPN' || /^[,.:]$/.test(next.text));
  return next.kind === 'mark' || speaks || takes(cue.lemma, next.norm);
}

/** "Doctors doubt it", "many of them fear": more than one, so that the verb has no ending. */
function isMany({ norm, tag }: Word): boolean {
  return tag === 'PRON'
    ? /^(?:they|we|many|some|most|others|all|them|us|you|both|few)$/.test(norm)
    : tag === 'NOUN' && /[^s]s$/.test(norm);
}

function takes(lemma: string, preposition: string): boolean {
  return cueEntries(lemma).some(
    ({ particle, prepositions }) => particle === preposition || prepositions.has(preposition),
  );
}

/** "Bridge Unsafe, Engineer Warns": a verb of saying ends the headline, with a comma some words before it. */
function creditsHeadline(before: readonly Word[], { norm }: Word): boolean {
  const cue = cueForms(norm);
  const comma = before.findLastIndex(({ text }) => text === ',');
  const count = before.length - 1 - comma;
  if (cue === undefined || comma < 1 || count < 1 || count > 5) return false;
  const fits = cue.forms.includes(before.at(-1)?.norm.endsWith('s') === true ? 'base' : 'third');
  return fits && cueEntries(cue.lemma).some(({ frames }) => frames.has('c'));
}

/** "Mayor Calls Plan a Mistake": a form of the present or past behind a word that may be the subject. */
function readsAsTitledVerb(before: Word | undefined, word: Word, next: Word | undefined): boolean {
  if (
    before === undefined ||
    next === undefined ||
    before.tag === 'DET' ||
    before.tag === 'ADP' ||
    before.norm === "'s"
  )
    return false;
  const forms = (cueForms(word.norm) ?? verbForms.get(word.norm))?.forms;
  if (forms === undefined) return false;
  if (forms.includes('third')) return true;
  const isPlural = before.norm.endsWith('s') && next.tag !== 'ADP';
  return (
    cueForms(word.norm) !== undefined && (forms.includes('past') || forms.includes('gerund') || isPlural)
  );
}
