import type { Member } from '../../../corpus/model';
import type { VersionPassage } from '../../../corpus/versions/changes';
import type { VersionChange } from '../../../corpus/versions/compareVersions';
import { stepBetween, type VersionStep } from '../../../corpus/versions/history';
import type { CorrectionNote } from '../../../corpus/versions/notes';
import { sayChange, sayChanges, sayWordings } from '../../../corpus/versions/tell';
import { type Span, slice } from '../../../language/span';
import type { Place } from '../../../protocol/place';
import type { TreeNode } from '../../../protocol/trees';
import { counted, plain } from '../../markdown';
import { oneLine, placeOf, shorten } from '../../places';
import { type Branch, branch } from '../../tree';

type Step = VersionStep<Member>;

/**
 * An earlier version of a source, with what became of its claims in the next one. They are compared when somebody looks.
 */
export function versionBranch(before: Member, after: Member): Branch {
  const step = (): Step => stepBetween(before, after);
  return branch(
    {
      key: before.id,
      subject: undefined,
      show: () => {
        const since = before.metadata.accessed ?? before.metadata.date;
        const changes = sayChanges(step().comparison);
        return {
          label: before.label,
          description: [since?.slice(0, 10), changes].filter(Boolean).join(' · '),
          tooltip: `An earlier version. From it to the next: ${changes}.`,
          icon: 'history',
          context: 'version',
          subject: before.id,
          places: [startOf(before), startOf(after)],
        };
      },
    },
    () => [
      ...step().comparison.changes.map((change, i) => changeBranch(step(), change, i)),
      ...emptyNotes(step()).map((note, i) => noteBranch(after, note, i)),
    ],
  );
}

function noteBranch(member: Member, note: CorrectionNote, index: number): Branch {
  const words = oneLine(slice(member.source.text, note));
  return leaf(`note ${index}`, {
    label: shorten(words, 100),
    description: `${note.kind} of what was not found`,
    tooltip: plain(words),
    icon: 'comment',
    context: 'change',
    places: [placeOf(member, note)],
  });
}

function startOf(member: Member): Place {
  return placeOf(member, { start: 0, end: 0 });
}

/** Notes that tell of no change which was found. */
function emptyNotes({ comparison: { changes, notes } }: Step): CorrectionNote[] {
  return notes.filter(note => changes.every(change => change.note !== note));
}

const icons = { changed: 'diff-modified', added: 'diff-added', 'taken-out': 'diff-removed' } as const;

function changeBranch({ before, after }: Step, change: VersionChange, index: number): Branch {
  const sides = [
    { member: before, side: change.before },
    { member: after, side: change.after },
  ].flatMap(({ member, side }) => (side ? [{ member, span: shownSpan(side), side }] : []));
  const words = sides.map(({ member, side }) => plain(slice(member.source.text, side.passage)));
  const note = change.note && plain(slice(after.source.text, change.note));
  return leaf(`change ${index}`, {
    label: oneLine(sayWordings(change, before.source.text, after.source.text)),
    description: sayChange(change),
    tooltip: [...words, ...(note === undefined ? [] : [`*${note}*`])].join('\n\n'),
    icon: change.note ? 'pass' : icons[change.kind],
    context: 'change',
    places: sides.map(({ member, span }) => placeOf(member, span)),
  });
}

function shownSpan({ focus, passage }: VersionPassage): Span {
  return focus[0] ?? passage;
}

function leaf(key: string, node: Omit<TreeNode, 'id' | 'children'>): Branch {
  return { key, subject: undefined, children: [], show: () => node };
}

/** "2 earlier versions". */
export function sayVersions(count: number): string {
  return counted(count, 'earlier version');
}
