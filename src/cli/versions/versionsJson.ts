import type { VersionPassage } from '../../corpus/versions/changes';
import type { VersionStep } from '../../corpus/versions/history';
import { sayChange } from '../../corpus/versions/tell';
import type { Span } from '../../language/span';
import type { CliVersion } from './histories';

/**
 * What `check --versions --format json` prints: for each version and the next, the changes with their passages in both,
 * and the notes that the later one has. `said` is the place in `notes` of the one that tells of a change.
 */
export function versionsJson(steps: readonly VersionStep<CliVersion>[]): string {
  const versions = steps.map(({ before, after, comparison: { changes, notes } }) => ({
    before: { source: before.name, when: before.when },
    after: { source: after.name, when: after.when },
    changes: changes.map(change => ({
      kind: change.kind,
      message: sayChange(change),
      ...(change.note && { said: notes.indexOf(change.note) }),
      before: change.before && side(change.before, before),
      after: change.after && side(change.after, after),
    })),
    notes: notes.map(note => ({ kind: note.kind, ...passage(note, after) })),
  }));
  return `${JSON.stringify({ versions }, undefined, 2)}\n`;
}

function side({ passage: span, focus }: VersionPassage, version: CliVersion) {
  return { ...passage(span, version), focus: focus.map(({ start, end }) => [start, end] as const) };
}

function passage({ start, end }: Span, { source, lines }: CliVersion) {
  return { start, end, ...lines.at(start), text: source.text.slice(start, end) };
}
