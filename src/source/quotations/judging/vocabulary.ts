import type { Item } from '../syntax/lines';
import { isTimeAt } from '../syntax/times';

/** Each feature has a value below this; features stand one behind the other in the table of weights. */
export const valuesPerFeature = 64;

/** Numbers for words, from 1 on; 0 for what is none of them. */
export type Places = ReadonlyMap<string, number>;

/** The places of words in a list. */
export function placesOf(words: readonly string[]): Places {
  return new Map(words.map((word, at) => [word, at + 1]));
}

export const tags = placesOf(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X QUOTE'.split(' '),
);
export const relations = placesOf(
  (
    'root nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse aux cop mark nmod appos nummod acl ' +
    'amod det clf case conj cc fixed flat compound list parataxis orphan goeswith reparandum punct dep'
  ).split(' '),
);
/** Words that tell where contents begin and end. */
export const words = placesOf(
  (
    'that to of for on about with in at against over as from by who which when where while if whether because since after before until ' +
    'and but or not how what why than so though although it he she they we i you there this his her their its into during would will ' +
    'according has is was were are had said'
  ).split(' '),
);
/** Ways in which rules read an anchor. */
export const bases = placesOf(['clause', 'clause before', 'infinitive', 'object', 'passive', 'noun']);

export function place(places: Places, value: string | undefined): number {
  return Math.min(valuesPerFeature - 1, places.get(value ?? '') ?? 0);
}

const steps = [0, 1, 2, 3, 5, 8, 12, 18, 26, 40, 60];

/** A number on a scale that grows coarser: 0, 1, 2, 3, 4–5, 6–8 … */
export function size(count: number): number {
  let at = 0;
  while (at < steps.length && count > (steps[at] ?? 0)) at++;
  return at;
}

/** What stands at the item, as far as its neighbours care. */
export function look(items: readonly Item[], at: number): number {
  const item = items[at];
  if (item === undefined) return 0;
  if (item.tag === 'PUNCT') return 1 + Math.max(0, ',.:;?!()–—'.indexOf(item.text.charAt(0)) + 1);
  return 14 + place(tags, item.tag) + (isTimeAt(items, at) ? 20 : 0);
}

/** Makes of the values of features, in place, the rows of a table that they stand for. */
export function toRows(values: number[]): number[] {
  for (let i = 0; i < values.length; i++)
    values[i] = i * valuesPerFeature + Math.min(valuesPerFeature - 1, values[i] ?? 0);
  return values;
}
