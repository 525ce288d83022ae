import type { OnlyHere } from '../onlyHere';
import type { Library } from '../library';
import { harmless } from './cells';
import { counted } from './count';
import { excerpt } from './excerpt';
import type { TextLayout } from './layout';

/** What each source reports alone, source by source; a line says where there is nothing. */
export function onlyHereText(found: readonly OnlyHere[], library: Library, layout: TextLayout): string {
  const blocks = library.inputs.flatMap(({ id }) => {
    const own = found.filter(({ source }) => source === id);
    if (!own.length) return [];
    const head = `Only ${harmless(library.label(id))} reports (${counted(own.length, 'passage')}):`;
    return [
      [layout.style.strong(head), ...own.flatMap(one => passageLines(one, library, layout))].join('\n'),
    ];
  });
  return `${blocks.length ? blocks.join('\n\n') : 'Nothing is reported by one source alone.'}\n`;
}

function passageLines({ source, passage }: OnlyHere, library: Library, layout: TextLayout): string[] {
  const { line } = library.lines(source).at(passage.start);
  return [
    `${layout.style.place(library.place(source, passage.start))}:`,
    ...excerpt(library.text(source), line, passage, [], { ...layout, highlight: text => text }),
  ];
}
