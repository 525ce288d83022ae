import type { VersionPassage } from '../../corpus/versions/changes';
import type { VersionChange } from '../../corpus/versions/compareVersions';
import type { VersionStep } from '../../corpus/versions/history';
import { sayChange, sayChanges, sayWordings } from '../../corpus/versions/tell';
import { harmless } from '../text/cells';
import { counted } from '../text/count';
import { excerpt } from '../text/excerpt';
import type { TextLayout } from '../text/layout';
import type { CliVersion } from './histories';

type Step = VersionStep<CliVersion>;

/** What became of articles from version to version, as a compiler shows it; a line says where there are none. */
export function versionsText(steps: readonly Step[], layout: TextLayout): string {
  const blocks = steps.map(step => stepText(step, layout));
  const changes = steps.reduce((sum, { comparison }) => sum + comparison.changes.length, 0);
  const summary = steps.length
    ? `${counted(changes, 'change')} in ${counted(steps.length, 'later version')}.`
    : 'No source has another version here: none shares its address, and git knows no other text of it.';
  return `${[...blocks, summary].join('\n\n')}\n`;
}

function stepText({ before, after, comparison }: Step, layout: TextLayout): string {
  const { style } = layout;
  const dated = ({ name, when }: CliVersion): string =>
    `${harmless(name)}${when === undefined ? '' : ` (${when.slice(0, 10)})`}`;
  const head = style.strong(`=== ${dated(before)} → ${dated(after)}: ${sayChanges(comparison)}`);
  const unlinked = comparison.notes.filter(note => comparison.changes.every(change => change.note !== note));
  return [
    head,
    ...comparison.changes.map(change => changeText(change, before, after, layout)),
    ...unlinked.map(note =>
      [
        `${place(after, note.start, layout)}: ${style.faint('note:')} this ${note.kind} tells of no change that was found`,
        ...excerpt(after.source.text, after.lines.at(note.start).line, note, [], {
          ...layout,
          highlight: same,
        }),
      ].join('\n'),
    ),
  ].join('\n\n');
}

function changeText(
  change: VersionChange,
  before: CliVersion,
  after: CliVersion,
  layout: TextLayout,
): string {
  const { style } = layout;
  const loud = change.note ? style.information : change.kind === 'changed' ? style.warning : style.faint;
  const passages = (side: VersionPassage | undefined, version: CliVersion): string[] =>
    side
      ? excerpt(version.source.text, version.lines.at(side.passage.start).line, side.passage, side.focus, {
          ...layout,
          highlight: loud,
        })
      : [];
  const words = harmless(sayWordings(change, before.source.text, after.source.text));
  const told = `${loud(`${sayChange(change)}:`)} ${style.strong(words)}`;
  const older = change.before && `${place(before, change.before.passage.start, layout)}:`;
  if (!change.after) return [`${older ?? ''} ${told}`, ...passages(change.before, before)].join('\n');
  const { note } = change;
  return [
    `${place(after, change.after.passage.start, layout)}: ${told}`,
    ...passages(change.after, after),
    ...(older === undefined
      ? []
      : [`${older} ${style.faint('note:')} before`, ...passages(change.before, before)]),
    ...(note
      ? [
          `${place(after, note.start, layout)}: ${style.faint('note:')} the ${note.kind} says so`,
          ...excerpt(after.source.text, after.lines.at(note.start).line, note, [], {
            ...layout,
            highlight: same,
          }),
        ]
      : []),
  ].join('\n');
}

function place({ name, lines }: CliVersion, offset: number, { style }: TextLayout): string {
  const { line, column } = lines.at(offset);
  return style.place(`${harmless(name)}:${line}:${column}`);
}

function same(text: string): string {
  return text;
}
