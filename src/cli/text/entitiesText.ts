import type { EntityKind } from '../../source/model';
import type { Library } from '../library';
import type { Who } from '../who';
import { descriptions, mentions } from '../who';
import { harmless } from './cells';
import { counted } from './count';
import type { TextLayout } from './layout';

const headings: readonly (readonly [kind: EntityKind, heading: string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['other', 'Other names'],
];

/** Entities under their kinds, each with its other names and where and how each source first tells of it. */
export function entitiesText(found: readonly Who[], library: Library, layout: TextLayout): string {
  const sources = counted(library.inputs.length, 'source');
  if (!found.length) return `No people, places or organisations in ${sources}.\n`;
  const blocks = headings.flatMap(([kind, heading]) => {
    const own = found.filter(who => who.kind === kind);
    if (!own.length) return [];
    return [[layout.style.strong(heading), ...own.flatMap(who => entry(who, library, layout))].join('\n')];
  });
  return [...blocks, `${counted(found.length, 'name')} in ${sources}.`].join('\n\n') + '\n';
}

function entry(who: Who, library: Library, { style }: TextLayout): string[] {
  const aliases = who.aliases.filter(alias => alias !== who.name).map(harmless);
  const also = aliases.length ? style.faint(` also ${aliases.join(', ')}`) : '';
  const head = `  ${style.strong(harmless(who.name))}${also} ${style.faint(`· ${counted(mentions(who), 'mention')}`)}`;
  const places = who.tellings.map(({ source, entity }) => {
    const place = style.place(library.place(source, entity.mentions[0]?.start ?? 0));
    const described = descriptions(entity).map(harmless).join('; ');
    return `    ${place}${described && ` ${described}`}`;
  });
  return [head, ...places];
}
