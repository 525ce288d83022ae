import type { Item } from '../syntax/lines';

/** The last item of a cue with what is told of the manner behind the verb: "said in a statement", "added warily". */
export function endOfCue(items: readonly Item[], last: number): number {
  const [first, second, third] = [items[last + 1], items[last + 2], items[last + 3]];
  if (first?.norm === 'in' && (second?.norm === 'a' || second?.norm === 'the') && third?.norm === 'statement')
    return last + 3;
  const isManner = first?.tag === 'ADV' && first.norm.endsWith('ly');
  return isManner && (second === undefined || /^(?:QUOTE|PUNCT|SCONJ)$/.test(second.tag)) ? last + 1 : last;
}
