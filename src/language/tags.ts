import { isAllCapitals, isCapitalised } from './characters';
import { lemmaOf } from './lemmas';
import { closedClass } from './lexicon/closedClass';
import { commonAdjectives, commonNouns } from './lexicon/commonWords';
import { demonyms, peopleWords } from './lexicon/countries';
import { numberWords, ordinalWords, scales } from './lexicon/numbers';
import { isPlural, singular } from './nouns';
import { isOrdinaryWord } from './ordinaryWords';
import type { Sentence, Tag, Token } from './paragraph';
import type { RawToken } from './tokens';
import { verbForms } from './verbForms';

/**
 * Gives each token its part of speech and lemma by word lists, endings and what stands around it. Good enough for rules
 * that look for verbs of saying and names; nothing more is promised.
 */
export function tagTokens(raw: readonly RawToken[], sentences: readonly Sentence[]): Token[] {
  const tags = new Array<Tag>(raw.length).fill('X');
  for (const { firstToken, lastToken } of sentences) {
    for (let i = firstToken; i < lastToken; i++) {
      const token = raw[i];
      if (token !== undefined) tags[i] = tagInContext(raw, tags, i, firstToken, lastToken);
    }
  }
  return raw.map((token, i) => {
    const tag = tags[i] ?? 'X';
    // Field by field: copying by spread takes longer than all the tagging.
    const { kind, start, end, text, norm } = token;
    return { kind, start, end, text, norm, tag, lemma: lemmaOf(norm, tag) };
  });
}

function tagInContext(
  raw: readonly RawToken[],
  tags: readonly Tag[],
  index: number,
  first: number,
  last: number,
): Tag {
  const token = raw[index];
  if (token === undefined) return 'X';
  const byKind = tagOfKind(token);
  if (byKind !== undefined) return byKind;
  const { norm } = token;
  const previous = index > first ? tags[index - 1] : undefined;
  const before = index > first ? raw[index - 1] : undefined;
  const next = index + 1 < last ? raw[index + 1] : undefined;
  if (numberWords.has(norm) || (scales.has(norm) && norm.length > 2)) return 'NUM';
  const closed = closedClass.get(norm);
  if (closed !== undefined) return tagClosed(norm, closed, before, previous, next);
  if (isCapitalised(token.text) && (index > first || !isOrdinaryWord(norm))) {
    if (demonyms.has(token.text) || peopleWords.has(token.text)) return isNounNext(next) ? 'ADJ' : 'PROPN';
    if (!isAllCapitals(token.text) || token.text.length < 7 || !isOrdinaryWord(norm)) return 'PROPN';
  }
  return tagOpen(norm, before, previous, next);
}

function tagOfKind(token: RawToken): Tag | undefined {
  switch (token.kind) {
    case 'number':
      return 'NUM';
    case 'punctuation':
    case 'mark':
      return 'PUNCT';
    case 'symbol':
      return 'SYM';
    case 'handle':
      return 'PROPN';
    case 'hashtag':
    case 'address':
      return 'X';
    case 'word':
      return undefined;
  }
}

function isNounNext(next: RawToken | undefined): boolean {
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text) || closedClass.has(next.norm)) return false;
  return verbForms.get(next.norm)?.forms.includes('past') !== true;
}

function tagClosed(
  norm: string,
  usual: Tag,
  before: RawToken | undefined,
  previous: Tag | undefined,
  next: RawToken | undefined,
): Tag {
  const nextTag = next === undefined ? undefined : closedClass.get(next.norm);
  switch (norm) {
    case "'s":
      return previous === 'PRON' || /^(?:there|that|here|what|who|where|how|let)$/.test(before?.norm ?? '')
        ? 'AUX'
        : 'PART';
    case 'to':
      return next !== undefined && verbForms.get(next.norm)?.forms.includes('base') === true ? 'PART' : 'ADP';
    case 'that':
      if (previous === 'VERB') return 'SCONJ';
      return previous === 'NOUN' || previous === 'PROPN'
        ? 'PRON'
        : nextTag === undefined && next?.kind === 'word'
          ? 'DET'
          : 'PRON';
    case 'this':
    case 'these':
    case 'those':
    case 'some':
    case 'all':
    case 'many':
    case 'both':
    case 'few':
    case 'several':
      return next?.kind !== 'word' || nextTag === 'AUX' || nextTag === 'ADP' ? 'PRON' : usual;
    case 'which':
    case 'what':
      return next !== undefined && nextTag === undefined && verbForms.get(next.norm) === undefined
        ? 'DET'
        : 'PRON';
    case 'have':
    case 'has':
    case 'had':
    case 'do':
    case 'does':
    case 'did':
      return nextTag === 'DET' || nextTag === 'ADP' || next?.kind === 'number' ? 'VERB' : 'AUX';
    default:
      return usual;
  }
}

function tagOpen(
  norm: string,
  before: RawToken | undefined,
  previous: Tag | undefined,
  next: RawToken | undefined,
): Tag {
  const verb = verbForms.get(norm);
  const isNoun = commonNouns.has(norm) || (isPlural(norm) && commonNouns.has(singular(norm)));
  if (ordinalWords.has(norm)) return 'ADJ';
  if (verb !== undefined && (isNoun || commonAdjectives.has(norm)))
    return verbFits(verb.forms, before, previous, next) ? 'VERB' : isNoun ? 'NOUN' : 'ADJ';
  if (verb !== undefined) return tagVerbOnly(norm, verb.forms, previous, next);
  if (commonAdjectives.has(norm)) return 'ADJ';
  if (isNoun) return 'NOUN';
  return tagByEnding(norm, before, previous);
}

/** Of a word that may be noun or verb: whether its place wants the verb. */
function verbFits(
  forms: readonly string[],
  before: RawToken | undefined,
  previous: Tag | undefined,
  next: RawToken | undefined,
): boolean {
  const possessive = before !== undefined && /^(?:his|her|its|their|our|my|your|whose)$/.test(before.norm);
  if (possessive || previous === 'DET' || previous === 'ADJ' || previous === 'ADP' || previous === 'NUM')
    return false;
  if (previous === 'PRON' || before?.norm === 'to' || before?.norm === "n't" || before?.norm === 'not')
    return true;
  if (previous === 'AUX')
    return forms.includes('base') || forms.includes('participle') || forms.includes('gerund');
  const nextTag = next === undefined ? undefined : closedClass.get(next.norm);
  const takesObject = nextTag === 'DET' || nextTag === 'PRON' || nextTag === 'SCONJ';
  if (previous === 'PROPN' || previous === 'NOUN')
    return (
      (forms.includes('third') || forms.includes('past') || forms.includes('base')) &&
      (takesObject || forms.includes('past'))
    );
  return takesObject;
}

function tagVerbOnly(
  norm: string,
  forms: readonly string[],
  previous: Tag | undefined,
  next: RawToken | undefined,
): Tag {
  const beforeNoun =
    next?.kind === 'word' && !closedClass.has(next.norm) && verbForms.get(next.norm) === undefined;
  if (previous === 'DET' && forms.includes('participle') && beforeNoun) return 'ADJ';
  if (previous === 'DET' && norm.endsWith('ing')) return beforeNoun ? 'ADJ' : 'NOUN';
  return 'VERB';
}

function tagByEnding(norm: string, before: RawToken | undefined, previous: Tag | undefined): Tag {
  if (
    /(?:tion|sion|ment|ness|ity|ism|ist|ship|hood|ance|ence|ers|ors|ists|tions|ments|dom|eer|ology)$/.test(
      norm,
    )
  )
    return 'NOUN';
  if (norm.endsWith('ly') && norm.length > 4) return 'ADV';
  if (/(?:ous|ful|able|ible|less|ive|ical|ish|ary|ese|ic|al|ian)$/.test(norm)) return 'ADJ';
  if (norm.endsWith('ed') && norm.length > 4) return previous === 'DET' ? 'ADJ' : 'VERB';
  if (norm.endsWith('ing') && norm.length > 5)
    return previous === 'DET' || previous === 'ADJ' ? 'NOUN' : 'VERB';
  if (/(?:ize|ise|ify|ized|ised|ified)$/.test(norm)) return 'VERB';
  if (before?.norm === 'to' && previous === 'PART') return 'VERB';
  if (norm.includes('-')) return 'ADJ';
  return 'NOUN';
}
