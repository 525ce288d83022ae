import { hull, type Span } from '../../language/span';
import type { VersionPassage } from './changes';
import type { VersionChange, VersionComparison } from './compareVersions';

/** What became of a claim, in a word: "corrected" where the article says so itself. */
export function sayChange({ kind, note }: VersionChange): string {
  const said = note && note.kind !== 'correction' ? `, as its ${note.kind} says` : '';
  if (kind === 'changed') {
    if (!note) return 'changed in silence';
    return note.kind === 'correction' ? 'corrected' : `changed${said}`;
  }
  const what = kind === 'added' ? 'added' : 'taken out';
  return note?.kind === 'correction' ? `${what}, as its correction says` : `${what}${said}`;
}

/** "1 corrected, 2 changed in silence, 1 added". */
export function sayChanges({ changes }: VersionComparison): string {
  const sorts: readonly (readonly [string, (change: VersionChange) => boolean])[] = [
    ['corrected', ({ kind, note }) => kind === 'changed' && note !== undefined],
    ['changed in silence', ({ kind, note }) => kind === 'changed' && note === undefined],
    ['added', ({ kind }) => kind === 'added'],
    ['taken out', ({ kind }) => kind === 'taken-out'],
  ];
  const counted = sorts.flatMap(([name, isOf]) => {
    const count = changes.filter(isOf).length;
    return count ? [`${count} ${name}`] : [];
  });
  return counted.join(', ') || 'the same words';
}

/** Longer wordings are cut. */
const longest = 120;

/** "“10” → “12”"; where words were only added or only taken out, these alone. */
export function sayWordings({ before, after }: VersionChange, textBefore: string, textAfter: string): string {
  const [old, now] = [wording(before, textBefore), wording(after, textAfter)];
  if (!before || !after) return old ?? now ?? '';
  return `${old ?? '(nothing)'} → ${now ?? '(nothing)'}`;
}

/** The words to show for a side: those that differ, or the whole claim where all of it does; undefined where none do. */
function wording(side: VersionPassage | undefined, text: string): string | undefined {
  if (!side?.words.length) return undefined;
  const span: Span = side.focus.length ? hull(side.focus) : side.passage;
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const cut = words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} …` : words;
  return `“${cut.replace(/[“„]|(?<=^|[\s(])"/g, '‘').replace(/[”"]/g, '’')}”`;
}
