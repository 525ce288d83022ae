import { findAmounts } from './amounts/findAmounts';
import { findNames } from './names';
import type { Paragraph, Sentence } from './paragraph';
import type { Words } from './reader/nameStates';
import type { LanguageReader, ParagraphReading } from './reader/reader';
import { recasedWords } from './recased';
import { splitSentences } from './sentences';
import { tagTokens } from './tags';
import { findTimes } from './times/findTimes';
import { type RawToken, tokenize } from './tokens';

/**
 * Reads one paragraph by itself: a pure function of its text and the reader, linear in the length of the text. The
 * reader finds names in a whole document only (`nameDocument`). Without one rules find names, and nothing is parsed. The
 * tags of the tokens are the rules' in either case: what reads quotations and clauses from them was made on them. Those
 * of the reader stand in `grammar`.
 */
export function readParagraph(text: string, reader?: LanguageReader): Paragraph {
  const each = cut(text);
  return finish(each, reader?.readParagraphs([wordsOf(each)])[0]);
}

/** The same for several paragraphs, which the reader reads faster together. */
export function readParagraphs(texts: readonly string[], reader?: LanguageReader): Paragraph[] {
  const all = texts.map(cut);
  const readings = reader?.readParagraphs(all.map(wordsOf));
  return all.map((each, i) => finish(each, readings?.[i]));
}

/** A text cut into tokens and sentences. */
interface Cut {
  readonly text: string;
  readonly raw: readonly RawToken[];
  readonly sentences: readonly Sentence[];
}

function cut(text: string): Cut {
  const raw = tokenize(text);
  return { text, raw, sentences: splitSentences(raw, text) };
}

function finish({ text, raw, sentences }: Cut, reading?: ParagraphReading): Paragraph {
  const tokens = tagTokens(raw, sentences);
  const tags = reading?.tags ?? tokens.map(({ tag }) => tag);
  const times = findTimes(tokens, sentences, tags);
  const taken = new Array<boolean>(tokens.length).fill(false);
  for (const { firstToken, lastToken } of times) taken.fill(true, firstToken, lastToken);
  return {
    text,
    tokens,
    sentences,
    names: reading ? [] : findNames(tokens, sentences),
    grammar: reading && {
      tags: reading.tags,
      heads: reading.heads,
      relations: reading.relations,
      traces: reading.traces,
    },
    nameStates: reading?.nameStates,
    amounts: findAmounts({ tokens, tags }, taken),
    times: times.map(({ time }) => time),
  };
}

function wordsOf({ raw, sentences }: Cut): Words {
  return {
    words: recasedWords(raw, sentences),
    lengths: sentences.map(({ firstToken, lastToken }) => lastToken - firstToken),
  };
}
