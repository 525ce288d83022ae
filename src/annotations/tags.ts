import type { Annotation } from './model';
import { tagsOf } from './listing/listed';

const name = '[\\p{L}\\p{N}][\\p{L}\\p{N}_/-]*';
const tag = new RegExp(`(?<=^|\\s)#(${name})`, 'gu');
const tagWithSpace = new RegExp(`(?:^|\\s)#${name}`, 'gu');
const wholeName = new RegExp(`^${name}$`, 'u');

/** A text as a person writes it, with the words that begin with "#" taken out as tags. */
export function parseTags(written: string): { readonly text: string; readonly tags: readonly string[] } {
  const tags = [...written.matchAll(tag)].map(([, found = '']) => found);
  return { text: written.replaceAll(tagWithSpace, '').trim(), tags: [...new Set(tags)] };
}

/** Whether a tag can stand in a text behind "#"; those of other applications may have spaces. */
export function canBeWritten(tagName: string): boolean {
  return wholeName.test(tagName);
}

/** The tags of some annotations, the most frequent first. */
export function tagsInUse(
  annotations: Iterable<Annotation>,
): { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const annotation of annotations)
    for (const each of new Set(tagsOf(annotation))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .map(([each, count]) => ({ tag: each, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'en'));
}

/** Which of so many colours a tag has: always the same one, whatever other tags there are. */
export function colourOf(tagName: string, colours: number): number {
  let hash = 0;
  for (const letter of tagName) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % colours;
}
