import type { SourceId } from '../../corpus/model';
import { sayOneOriginal } from '../../corpus/independence/independence';
import { familiesOf } from '../../corpus/independence/originals';
import type { Library } from '../library';
import { harmless } from './cells';
import { counted } from './count';
import type { Style } from './style';

/** More names than this tell nobody anything. */
const mostNames = 8;

/** Which sources are likely to come from one original, a line for all of them together: their agreement confirms nothing. */
export function originalLines(library: Library, style: Style): string[] {
  const { originals } = library.snapshot;
  return familiesOf(originals).map(family => {
    const [pair, ...more] = originals.filter(({ a }) => family.includes(a));
    const what =
      pair && !more.length
        ? `: the shorter ${sayOneOriginal(pair.common)}`
        : ' are likely to come from one original';
    return `${style.faint('note:')} ${list(family, library)}${what}, so their agreement confirms nothing.`;
  });
}

function list(ids: readonly SourceId[], library: Library): string {
  const names = ids
    .slice(0, ids.length > mostNames ? mostNames - 1 : mostNames)
    .map(id => harmless(library.label(id)));
  const last = ids.length > names.length ? counted(ids.length - names.length, 'other') : names.pop();
  return `${names.join(', ')} and ${last ?? ''}`;
}
