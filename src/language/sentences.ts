import { isCapitalised } from './characters';
import { bindingAbbreviations } from './lexicon/abbreviations';
import type { Sentence } from './paragraph';
import type { RawToken } from './tokens';

const closers = /^(?:["'”’»›)\]}`]|'')$/;
const openers = /^(?:["'“‘«‹„([{`]|``)$/;

/**
 * Splits tokens into sentences. A quotation of several sentences keeps to the sentence that reports it no further than
 * its marks do: what follows a closing mark in lower case ("… go,” he said") belongs to the sentence before. The cells of
 * a table that tabs part, and the credit behind a caption, are sentences of their own.
 */
export function splitSentences(tokens: readonly RawToken[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const small = withoutCapitals(tokens);
  let first = 0;
  const close = (last: number): void => {
    if (last > first) sentences.push(sentence(tokens, first, last));
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (beginsCredit(tokens, i) || isBehindTab(tokens, i, text)) close(i);
    if (!endsSentence(tokens, i)) continue;
    let last = i + 1;
    while (last < tokens.length && closesHere(tokens, last)) last++;
    if (last < tokens.length && continues(tokens, last, small)) continue;
    close(last);
    i = last - 1;
  }
  close(tokens.length);
  return sentences;
}

function isBehindTab(tokens: readonly RawToken[], index: number, text: string): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return (
    before !== undefined &&
    token !== undefined &&
    before.end < token.start &&
    text.slice(before.end, token.start).includes('\t')
  );
}

function sentence(tokens: readonly RawToken[], firstToken: number, lastToken: number): Sentence {
  return {
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[lastToken - 1]?.end ?? 0,
    firstToken,
    lastToken,
  };
}

function endsSentence(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'punctuation') return /^(?:\.|[!?]+)$/.test(token.text) || endsByEllipsis(tokens, index);
  if (token.kind !== 'word' || !token.text.endsWith('.')) return false;
  return abbreviationEnds(tokens, index);
}

function endsByEllipsis(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^(?:\.{2,}|…+|\[(?:\.{3}|…)\])$/.test(token.text)) return false;
  const next = tokens[index + 1];
  return next === undefined || closers.test(next.text) || isCapitalised(next.text);
}

/** An abbreviation ends its sentence where what follows looks like a beginning and the abbreviation may stand last. */
function abbreviationEnds(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const stem = token.norm.slice(0, -1);
  if (bindingAbbreviations.has(stem) || /^\p{Lu}\.$/u.test(token.text)) return false;
  let next = index + 1;
  while (next < tokens.length && (closesHere(tokens, next) || openers.test(tokens[next]?.text ?? ''))) next++;
  const following = tokens[next];
  if (following === undefined) return true;
  if (!isCapitalised(following.text)) return false;
  if (/^(?:a\.m|p\.m|etc|jr|sr|inc|ltd|corp|co)$/.test(stem)) return sentenceOpeners.has(following.norm);
  return sentenceOpeners.has(following.norm);
}

/** Words that, with a capital, begin a sentence and hardly ever go on with a name. */
const sentenceOpeners = new Set(
  `the a an this that these those it its he she they we you i his her their our but and or so if in on at as by for from to when while
  after before although though because since however meanwhile there here what who why how where with without no not some many most
  all both one two another other among despite during`.split(/\s+/),
);

/** A closing mark, or a straight one right behind the word before it. */
function closesHere(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !closers.test(token.text)) return false;
  return tokens[index - 1]?.end === token.start;
}

/** Whether the sentence goes on after what looked like its end. */
function continues(tokens: readonly RawToken[], index: number, small: boolean): boolean {
  const next = tokens[index];
  const before = tokens[index - 1];
  if (next === undefined || before === undefined) return false;
  if (next.kind === 'punctuation' && /^[,;:–—)\]]|^-/.test(next.text)) return true;
  // A full stop behind the closing mark of a title that ends in one: "… (2015)?”."
  if (/^[.!?]$/.test(next.text) && before.end === next.start) return true;
  if (next.kind !== 'word') return false;
  return !small && /^\p{Ll}/u.test(next.text);
}

/** The "Photo: Reuters" behind a caption without a full stop. */
function beginsCredit(tokens: readonly RawToken[], index: number): boolean {
  if (!/^(?:Image|Photo|Photograph|Picture|Video|Credit)$/.test(tokens[index]?.text ?? '')) return false;
  return tokens[index + 1]?.text === ':' && tokens[index - 1]?.kind === 'word';
}

/** Whether the writer begins sentences with small letters: then one may end before such a letter. */
function withoutCapitals(tokens: readonly RawToken[]): boolean {
  let small = /^\p{Ll}/u.test(tokens[0]?.text ?? '') ? 1 : 0;
  let large = 0;
  for (let i = 1; i < tokens.length; i++) {
    const next = tokens[i];
    if (next?.kind !== 'word' || !/^(?:\.|[!?]+)$/.test(tokens[i - 1]?.text ?? '')) continue;
    if (isCapitalised(next.text)) large++;
    else small++;
  }
  return small > 1 && small > large;
}
