import { sayDoubt } from '../../corpus/metadata';
import type { Member, Position, Stance, Story } from '../../corpus/model';
import { groupBy } from '../../language/groupBy';
import { sayTelling } from '../../corpus/telling/tell';
import { tellingIn } from '../../corpus/telling/telling';
import { versionsOf } from '../../corpus/versions/articles';
import { slice } from '../../language/span';
import type { Finding } from '../findings';
import { stancesOf } from '../findings';
import type { Library } from '../library';
import { harmless } from './cells';
import { counted } from './count';
import { excerpt } from './excerpt';
import { originalLines } from './originalsText';
import type { TextLayout } from './layout';
import type { Style } from './style';

/**
 * Findings as a compiler shows them, story by story where there are several: each with its message and the passages of all
 * sides; a summary at the end.
 */
export function checkText(findings: readonly Finding[], library: Library, layout: TextLayout): string {
  const order = new Map(library.inputs.map(({ id }, i) => [id, i]));
  const at = ({ discrepancy }: Finding) => {
    const [stance] = inOrder(stancesOf(discrepancy), order);
    return { input: order.get(stance?.source ?? '') ?? 0, offset: stance?.passage.start ?? 0 };
  };
  const sorted = findings
    .map(finding => ({ finding, ...at(finding) }))
    .sort((a, b) => a.input - b.input || a.offset - b.offset)
    .map(({ finding }) => finding);
  const stories = [...groupBy(sorted, ({ discrepancy }) => discrepancy.story)];
  const blocks = stories.flatMap(([story, own]) => [
    ...(stories.length > 1 ? [heading(story, library, layout.style)] : []),
    ...own.map(finding => block(finding, library, order, layout)),
  ]);
  const versions = versionsOf(library.snapshot.members).map(group => versionsLine(group, layout.style));
  const doubts = library.snapshot.members.flatMap(member => doubtLines(member, layout.style));
  const originals = originalLines(library, layout.style);
  const told = library.snapshot.stories.flatMap(story => tellingLines(story, library, layout.style));
  return (
    [...blocks, ...doubts, ...versions, ...originals, ...told, summary(findings, library)].join('\n\n') + '\n'
  );
}

/** Who had it first, and who credits whom. */
function tellingLines(story: Story, { snapshot }: Library, style: Style): string[] {
  if (story.members.length < 2) return [];
  const lines = sayTelling(tellingIn(snapshot, story), snapshot);
  return lines.length ? [lines.map(line => `${style.faint('note:')} ${harmless(line)}.`).join('\n')] : [];
}

/** What a source contradicts itself in, so that a person must say what is right. */
function doubtLines({ label, doubts }: Member, style: Style): string[] {
  return doubts.map(
    doubt =>
      `${style.faint('note:')} ${harmless(`${label}: ${sayDoubt(doubt)}`)}; say which is right in its details.`,
  );
}

/** What earlier versions say is held against nobody. */
function versionsLine(group: readonly Member[], style: Style): string {
  const names = group.map(({ label }) => harmless(label));
  const latest = names.pop() ?? '';
  const are = names.length > 1 ? 'are earlier versions' : 'is an earlier version';
  return `${style.faint('note:')} ${names.join(', ')} ${are} of ${latest}; check --versions says what changed.`;
}

function heading(id: string, library: Library, style: Style): string {
  const story = library.snapshot.stories.find(each => each.id === id);
  const title = harmless(story?.title || 'Untitled story');
  return style.strong(`=== ${title} (${counted(story?.members.length ?? 0, 'source')})`);
}

type Order = ReadonlyMap<string, number>;

function inOrder(stances: readonly Stance[], order: Order): Stance[] {
  return [...stances].sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0));
}

/** One finding: the message at its first place, then every other place as a note. */
function block(finding: Finding, library: Library, order: Order, layout: TextLayout): string {
  const { discrepancy, severity } = finding;
  const [first, ...others] = inOrder(stancesOf(discrepancy), order);
  if (!first) return '';
  const { style } = layout;
  const loud =
    severity === 'warning' ? style.warning : severity === 'information' ? style.information : style.faint;
  const head = [
    `${style.place(library.place(first.source, first.passage.start))}:`,
    loud(`${severity}:`),
    style.strong(harmless(discrepancy.message)),
    style.faint(`[${discrepancy.kind}]`),
  ].join(' ');
  const lines = [head, ...passageLines(first, library, loud, layout)];
  for (const stance of others) {
    const position = discrepancy.positions.find(({ stances }) => stances.includes(stance));
    lines.push(noteLine(stance, position, library, style), ...passageLines(stance, library, loud, layout));
  }
  return lines.join('\n');
}

function noteLine(stance: Stance, position: Position | undefined, library: Library, style: Style): string {
  const focus = stance.focus.map(span => slice(library.text(stance.source), span)).join(' … ');
  const words = harmless(focus || (position?.wording ?? ''));
  const place = style.place(library.place(stance.source, stance.passage.start));
  return `${place}: ${style.faint('note:')} ${harmless(library.label(stance.source))}: ${words}`;
}

function passageLines(
  { source, passage, focus }: Stance,
  library: Library,
  highlight: (text: string) => string,
  layout: TextLayout,
): string[] {
  const { line } = library.lines(source).at(passage.start);
  return excerpt(library.text(source), line, passage, focus, { ...layout, highlight });
}

/** What was compared, how much was found and, where nothing was compared, why. */
function summary(findings: readonly Finding[], library: Library): string {
  const { members, stories } = library.snapshot;
  const compared = stories.filter(story => story.members.length > 1);
  const sources = counted(members.length, 'source');
  if (!compared.length) {
    if (members.length < 2) return `${sources}: there is nothing to compare.`;
    return `${sources} that tell different stories: nothing was compared. (--stories all compares them all the same.)`;
  }
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const loud = warnings ? ` (${counted(warnings, 'warning')})` : '';
  const found = findings.length ? `${counted(findings.length, 'difference')}${loud}` : 'No differences';
  return `${found} in ${sources}, ${counted(compared.length, 'story', 'stories')}.`;
}
