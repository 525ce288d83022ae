import type { Item } from '../syntax/lines';
import { isAsked } from '../syntax/extents';
import { isStopAt } from '../syntax/punctuation';
import type { Syntax } from '../syntax/syntax';
import { isTimeAt } from '../syntax/times';

/** So many ends are thought of for one content: the nearest, and the end of the line. */
const most = 14;
/** Farther than this, in items, no end is looked for. */
const longest = 120;

/** The items with which a content that begins at `first` may end. */
export function cutsOf(syntax: Syntax, first: number): number[] {
  const { items } = syntax.line;
  const cuts: number[] = [];
  const end = Math.min(items.length, first + longest);
  let at = first;
  for (; at < end; at++) {
    const next = items[at + 1];
    if (items[at]?.tag === 'QUOTE' || isAsked(items, at)) break;
    if (next?.inMarks !== undefined && next.inMarks === items[at]?.inMarks) continue;
    if (!isLoose(items[at]) && (next === undefined || mayEndBefore(syntax, at + 1))) cuts.push(at);
  }
  if (cuts.length > most) cuts.splice(most - 2, cuts.length - most);
  return cuts;
}

/** What no content ends with. */
function isLoose(item: Item | undefined): boolean {
  return (
    item === undefined ||
    /^(?:ADP|DET|CCONJ|SCONJ|AUX|PART)$/.test(item.tag) ||
    /^[,;:.—–-]+$/.test(item.text)
  );
}

function mayEndBefore({ line: { items }, groupAt }: Syntax, at: number): boolean {
  const item = items[at];
  if (item === undefined || isStopAt(items, at) || isTimeAt(items, at)) return true;
  if (item.text === ')' || item.text === '(') return true;
  if (/^(?:ADP|CCONJ|SCONJ|ADV)$/.test(item.tag)) return true;
  if (/^(?:who|which|that|whose|where|when|how|what|why|whether)$/.test(item.norm)) return true;
  return groupAt.has(at);
}
