import { metadataFields } from '../../annotations/sourcesFile';
import type { ColumnRole, Columns } from '../../import/article';
import { choice, UsageError } from '../options';

const roles: readonly ColumnRole[] = ['text', ...metadataFields];

/** `--columns text=Body,date=Published`: which columns of a table hold what. Throws a UsageError. */
export function columnsOption(values: readonly string[] = []): Columns {
  return Object.fromEntries(
    values
      .flatMap(value => value.split(','))
      .map(pair => {
        const [role = '', ...name] = pair.split('=');
        if (!name.length) throw new UsageError(`--columns takes FIELD=NAME; not "${pair}"`);
        return [choice('columns', role.trim(), roles), name.join('=').trim()];
      }),
  );
}
