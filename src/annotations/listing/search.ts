import type { Annotation } from '../model';
import { whatIsSaid } from '../wording';
import { kindLabels, stateLabels } from './group';
import { kindOf, type Listed, stateOf, tagsOf } from './listed';

/**
 * The annotations in which all of the words occur, in any case and order: in what is said or answered, its tags ("#tag"),
 * passages, sources, author, kind or state. All of them without words.
 */
export function searchListed<T extends Listed>(items: readonly T[], typed: string): readonly T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(item => {
    const text = textOf(item);
    return words.every(word => text.includes(word));
  });
}

function textOf({ annotation, replies, isOrphan }: Listed): string {
  const own = [annotation, ...replies].flatMap(wordsOf);
  const group = isOrphan ? 'orphan' : '';
  return [...own, kindLabels[kindOf(annotation)], stateLabels[stateOf(annotation)], group]
    .join('\n')
    .toLowerCase();
}

function wordsOf(annotation: Annotation): string[] {
  const { author = '', targets } = annotation;
  const passages = targets.flatMap(({ source, anchor }) => [source, anchor?.exact ?? '']);
  const kind = annotation.content.type === 'decision' ? (annotation.content.kind ?? '') : '';
  return [whatIsSaid(annotation), ...tagsOf(annotation).map(tag => `#${tag}`), author, kind, ...passages];
}
