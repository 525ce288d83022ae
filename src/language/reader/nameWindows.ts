import { remembered } from '../remembered';
import { isWrittenAsName } from './documentEvidence';
import type { Words } from './nameStates';

/** A stretch of a sentence: its first word, among those of the paragraph, and how many words it has. */
export interface Window {
  readonly start: number;
  readonly length: number;
}

/** So many words beside those with a capital are read: five are what the layers see together, the farthest hardly counts. */
const readReach = 4;
/** And so many in the last layers: one word is what a convolution sees; one more tells for those whether the name goes on there. */
const lastReach = 2;

const read = new WeakMap<readonly string[], readonly Window[]>();
const last = new WeakMap<readonly string[], readonly Window[]>();

/** The words that are read for names: those near one with a capital. */
export function readWindows(words: Words): readonly Window[] {
  return remembered(read, words.words, () => windowsOf(words, readReach));
}

/** The same of several paragraphs whose words stand one behind the other. */
export function windowsTogether(paragraphs: readonly Words[]): Window[] {
  let end = 0;
  return paragraphs.flatMap(paragraph => {
    const before = end;
    end += paragraph.words.length;
    return readWindows(paragraph).map(({ start, length }) => ({ start: before + start, length }));
  });
}

/**
 * Where names may stand in a paragraph: the words with a capital and those around them. A sentence without any capital
 * is one window, as nothing is known there.
 */
export function nameWindows(words: Words): readonly Window[] {
  return remembered(last, words.words, () => windowsOf(words, lastReach));
}

function windowsOf({ words, lengths }: Words, reach: number): Window[] {
  let start = 0;
  return lengths.flatMap(length => {
    const found = windowsIn(words, start, start + length, reach);
    start += length;
    return found;
  });
}

function windowsIn(words: readonly string[], start: number, end: number, reach: number): Window[] {
  const ranges: [start: number, end: number][] = [];
  for (let at = start; at < end; at++) {
    if (!isWrittenAsName(words[at] ?? '')) continue;
    const last = ranges.at(-1);
    const to = Math.min(end, at + reach + 1);
    if (last !== undefined && last[1] >= at - reach) last[1] = to;
    else ranges.push([Math.max(start, at - reach), to]);
  }
  return (ranges.length ? ranges : [[start, end] as const]).map(([from, to]) => ({
    start: from,
    length: to - from,
  }));
}
