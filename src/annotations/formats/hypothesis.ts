import { makeAnnotation } from '../file/annotation';
import { canonicalJson, isObject, isTooDeep, type JsonObject, listOf, textOf } from '../json';
import { idFor } from '../ids';
import type { Annotation, PassageTarget } from '../model';
import type { BroughtIn } from './exchange';

const addressOfAnnotations = 'https://hypothes.is/a/';

/**
 * The annotations in an export of Hypothesis, of its sidebar ("annotations") or of its search ("rows"): notes with their
 * tags, answers and highlights. Undefined for any other text.
 */
export function readHypothesis(text: string): BroughtIn | undefined {
  const root = objectIn(text);
  const rows = root && [root['annotations'], root['rows']].find(Array.isArray);
  if (!rows?.some(row => isObject(row) && textOf(row['uri']) !== undefined) || root?.['type'] !== undefined)
    return undefined;
  const annotations = rows.filter(isRow).map(annotationOf);
  const strange = rows.length - annotations.length;
  return {
    annotations,
    problems: strange > 0 ? [`${strange} of its items are no annotations.`] : [],
    machines: 0,
  };
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A row names its page. */
function isRow(row: unknown): row is JsonObject {
  return isObject(row) && textOf(row['uri']) !== undefined && !isTooDeep(row);
}

function annotationOf(row: JsonObject): Annotation {
  const [id, created] = [textOf(row['id']), momentOf(row['created'])];
  const parent = textOf(listOf(row['references']).at(-1));
  const targets = listOf(row['target']).flatMap(target => targetOf(target, row));
  const tags = listOf(row['tags']).flatMap(tag => textOf(tag) ?? []);
  const made = makeAnnotation({
    id: id ? addressOfAnnotations + encodeURIComponent(id) : idFor(canonicalJson(row)),
    author: authorOf(row),
    now: created,
    content: {
      type: 'note',
      text: textOf(row['text']) ?? '',
      tags: [...new Set(tags)],
      isResolved: false,
      ...(parent && { replyTo: addressOfAnnotations + encodeURIComponent(parent) }),
    },
    targets: targets.length ? targets : [{ source: textOf(row['uri']) ?? '' }],
  });
  const modified = momentOf(row['updated']) || created;
  return { ...made, modified, raw: { ...made.raw, modified } };
}

/** The quotation of a target. Its position counts in the page, which is another text. */
function targetOf(target: unknown, row: JsonObject): PassageTarget[] {
  if (!isObject(target)) return [];
  const source = textOf(target['source']) ?? textOf(row['uri']) ?? '';
  const quote = listOf(target['selector'])
    .filter(isObject)
    .find(selector => selector['type'] === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (!exact) return [{ source }];
  const [prefix = '', suffix = ''] = [textOf(quote?.['prefix']), textOf(quote?.['suffix'])];
  return [{ source, anchor: { exact, prefix, suffix, start: undefined } }];
}

/** The name that somebody shows, else that of the account: "acct:ann@hypothes.is". */
function authorOf(row: JsonObject): string | undefined {
  const user = isObject(row['user_info']) ? textOf(row['user_info']['display_name']) : undefined;
  return user ?? /^(?:acct:)?([^@]+)/.exec(textOf(row['user']) ?? '')?.[1];
}

function momentOf(value: unknown): string {
  const time = Date.parse(textOf(value) ?? '');
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
