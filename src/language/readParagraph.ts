import { findAmounts } from './amounts';
import { findNames } from './names';
import type { Paragraph } from './paragraph';
import { splitSentences } from './sentences';
import { tagTokens } from './tags';
import { findTimes } from './times';
import { tokenize } from './tokens';

/** Reads one paragraph by itself: a pure function of its text, linear in its length. */
export function readParagraph(text: string): Paragraph {
  const raw = tokenize(text);
  const sentences = splitSentences(raw);
  const tokens = tagTokens(raw, sentences);
  const times = findTimes(tokens);
  const taken = new Array<boolean>(tokens.length).fill(false);
  for (const { firstToken, lastToken } of times) taken.fill(true, firstToken, lastToken);
  return {
    text,
    tokens,
    sentences,
    names: findNames(tokens, sentences),
    amounts: findAmounts(tokens, taken),
    times: times.map(({ time }) => time),
  };
}
