import type { Anchor } from '../anchor';
import type { PassageTarget } from '../model';
import { nothingShown, type Shown } from './shown';

/** The columns of the table, in their order. */
export const columns = [
  'source',
  'passage',
  'type',
  'text',
  'tags',
  'state',
  'kind',
  'name',
  'author',
  'created',
  'modified',
  'generator',
  'id',
  'part',
  'answers',
  'prefix',
  'suffix',
  'start',
  'once',
  'digest',
  'more',
] as const;
export type Column = (typeof columns)[number];

/** A row by its columns. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

export const tagSeparator = '; ';

/** What a row shows of its annotation. */
export function shownIn(cells: Cells): Shown {
  const { id = '', text = '', kind = '', name = '', author = '', answers = '' } = cells;
  const tags = cells.tags?.split(tagSeparator).filter(Boolean) ?? [];
  const [created, modified] = [cells.created ?? '', cells.modified ?? ''];
  return {
    ...nothingShown,
    ...{ id, text, kind, name, author, answers, tags, created, modified },
    type: cells.type?.trim() || nothingShown.type,
    isResolved: cells.state === 'resolved',
  };
}

export function targetCells({ source, anchor, digest }: PassageTarget): Cells {
  return {
    source,
    ...(anchor && {
      passage: anchor.exact,
      prefix: anchor.prefix,
      suffix: anchor.suffix,
      start: anchor.start === undefined ? '' : String(anchor.start),
      once: onceCell(anchor),
    }),
    // A spreadsheet would take some digests for numbers.
    ...(digest !== undefined && { digest: `#${digest}` }),
  };
}

/** Whether the words were there once: "yes", or with how much beside them. */
function onceCell({ isOnly, onlyWith }: Anchor): string {
  if (isOnly) return 'yes';
  return onlyWith ? `with ${onlyWith.before} before or ${onlyWith.after} after` : '';
}

function onceOf(cell = ''): Pick<Anchor, 'isOnly' | 'onlyWith'> {
  if (cell === 'yes') return { isOnly: true };
  const [, before, after] = /^with (\d{1,9}) before or (\d{1,9}) after$/.exec(cell) ?? [];
  return before && after ? { onlyWith: { before: Number(before), after: Number(after) } } : {};
}

/** The passage of a row, or its whole source; undefined where it names none. */
export function targetIn({
  source,
  passage,
  prefix,
  suffix,
  start,
  once,
  digest,
}: Cells): PassageTarget | undefined {
  if (!source) return undefined;
  const place = /^\d{1,15}$/.test(start ?? '') ? Number(start) : undefined;
  const context = { prefix: prefix ?? '', suffix: suffix ?? '', start: place };
  return {
    source,
    ...(passage && { anchor: { exact: passage, ...context, ...onceOf(once) } }),
    ...(digest && { digest: digest.replace(/^#/, '') }),
  };
}
