import { groupBy } from '../../language/groupBy';
import { citeSource } from '../citation/citeSource';
import { dayOf } from '../citation/day';
import type { Annotation, Content, PassageTarget } from '../model';
import type { Exchange } from './exchange';
import { Places } from './exchange';
import { readIn, readingAnnotations } from './reading';
import { escapedMarkdown, safeMarkdown } from './safeMarkdown';
import { type Thread, threadsOf } from '../threads';
import { shownOf } from './shown';

/**
 * Annotations as a list to read: by source, each with its citation, in the order of the text, answers below what they
 * answer. What people have written is made harmless.
 */
export function writeMarkdown(exchange: Exchange): string {
  const places = new Places(exchange.sources);
  const machines = readingAnnotations(exchange);
  const all = [...exchange.annotations, ...machines];
  const bySource = groupBy(threadsOf(all), ({ first }) => first.targets[0]?.source ?? '');
  const known = new Map(exchange.sources.map(source => [source.path, source]));
  const sections = [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, threads]) => {
      const source = known.get(path);
      const title = path === '' ? 'Without a source' : citeSource(source?.metadata ?? {}, path);
      const file = source?.metadata.title === undefined ? '' : `\n\nFile: ${escapedMarkdown(path)}`;
      const isGone = path !== '' && !source ? '\n\nThis source is not there.' : file;
      const items = inTextOrder(threads, places).flatMap(thread => entries(thread, places));
      return `## ${oneLine(title)}${isGone}\n\n${items.join('\n')}`;
    });
  return `# Annotations\n\n${sections.join('\n')}`;
}

function inTextOrder(threads: readonly Thread[], places: Places): Thread[] {
  const placed = threads.map(thread => {
    const [target] = thread.first.targets;
    return { thread, start: (target && places.find(target)?.start) ?? Number.MAX_SAFE_INTEGER };
  });
  return placed.sort((a, b) => a.start - b.start).map(({ thread }) => thread);
}

/** An annotation as an item of a list, its answers as items of one below it. */
function entries({ first, answers }: Thread, places: Places): string[] {
  return [item(first, places, ''), ...answers.map(answer => item(answer, places, '  '))];
}

function item(annotation: Annotation, places: Places, indent: string): string {
  const roles = readIn(annotation)?.roles;
  const passages = annotation.targets.flatMap((target, i) =>
    roles?.[i] === 'cue' || roles?.[i] === 'source' ? [] : passage(target, i, annotation, places),
  );
  const body = [...passages, words(annotation)].filter(Boolean).join('\n\n');
  return `${indent}- ${body.replaceAll('\n', `\n  ${indent}`)}\n`.replaceAll(/^ +$/gm, '');
}

/** The words of a passage as they stand in the text now, else as they stood. */
function passage(target: PassageTarget, index: number, { targets }: Annotation, places: Places): string[] {
  const elsewhere =
    index > 0 && target.source !== targets[0]?.source ? ` (${escapedMarkdown(target.source)})` : '';
  if (!target.anchor) return elsewhere ? [`> ${elsewhere.trim()}`] : [];
  const span = places.find(target);
  const text = span && places.textOf(target.source)?.slice(span.start, span.end);
  const gone = text === undefined ? ' (no longer in the text)' : '';
  return [`> ${escapedMarkdown(oneLine(text ?? target.anchor.exact))}${elsewhere}${gone}`];
}

function words(annotation: Annotation): string {
  const { text, tags, author, created, isResolved } = shownOf(annotation);
  const day = dayOf(created);
  const by = [
    author && escapedMarkdown(author),
    day && [day.monthAndDay, day.year].join(', '),
    tags.map(tag => escapedMarkdown(`#${tag}`)).join(' '),
    isResolved && 'resolved',
  ];
  const read = readIn(annotation);
  const said = read
    ? `${read.type === 'entity' ? 'names' : 'said by'} ${escapedMarkdown(read.name || 'nobody known')} (${read.kind}; read by Parallax)`
    : assertion(annotation.content);
  const remark = read ? '' : safeMarkdown(text);
  const signature = by.filter(Boolean).join(' · ');
  return [said, remark, signature && `— ${oneLine(signature)}`].filter(Boolean).join('\n\n');
}

/** What a correction, decision or link says, in words. */
function assertion(content: Content): string {
  const and = (rest: string | undefined): string => (rest ? `: ${escapedMarkdown(oneLine(rest))}` : '');
  switch (content.type) {
    case 'correction': {
      const said = content.correction;
      const detail = Object.entries(said).filter(([field]) =>
        ['kind', 'name', 'type', 'speaker'].includes(field),
      );
      const shown = detail.map(([, value]) => (typeof value === 'string' ? value : '')).filter(Boolean);
      return `**${said.asserts.replaceAll('-', ' ')}**${and(shown.join(', '))}`;
    }
    case 'shared':
      return `**${content.asserts.replaceAll('-', ' ')}**`;
    case 'decision':
      return `**${content.outcome}**${and(content.inFavourOf)}`;
    case 'link':
      return `**${content.relation}**`;
    default:
      return '';
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
