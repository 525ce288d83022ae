import { isObject, isTooDeep, listOf, textOf, type JsonObject } from '../json';
import type { Annotation, Content, PassageTarget } from '../model';
import { contentJson, contentOf } from './content';
import { targetJson, targetsOf } from './targets';

/** What a new annotation is made of. */
export interface Making {
  /** A random IRI: "urn:uuid:…". */
  readonly id: string;
  readonly author: string | undefined;
  /** ISO 8601 in UTC, to the millisecond; empty where it is not known. */
  readonly now: string;
  readonly content: Content;
  readonly targets: readonly PassageTarget[];
}

export function makeAnnotation({ id, author, now, content, targets }: Making): Annotation {
  const raw = {
    id,
    type: 'Annotation',
    ...(author && { creator: { type: 'Person', name: author } }),
    ...(now && { created: now, modified: now }),
    ...contentJson(content),
    target: targetField(content, targets),
  };
  return (
    readAnnotation(raw) ?? {
      id,
      author,
      created: now,
      modified: now,
      isDeleted: false,
      content,
      targets,
      raw,
    }
  );
}

/** The field `target` of an annotation. */
export function targetField(content: Content, targets: readonly PassageTarget[]): unknown {
  if (content.type === 'note' && content.replyTo !== undefined) return content.replyTo;
  const [first, ...others] = targets.map(targetJson);
  return others.length > 0 ? [first, ...others] : (first ?? '..');
}

/** The annotation with other content or targets; what else is in it stays. */
export function editAnnotation(
  before: Annotation,
  change: { readonly content?: Content; readonly targets?: readonly PassageTarget[] },
  now: string,
): Annotation {
  const { content, targets } = change;
  const fields = {
    ...(content && { ...contentJson(content), ...bodyField(before, content), ...resolvedField(content) }),
    ...(targets && { target: targetField(content ?? before.content, targets) }),
  };
  return changed(before, fields, now);
}

/** Bodies that others have put in stay. */
function bodyField({ raw }: Annotation, content: Content): JsonObject {
  const own = ['commenting', 'replying', 'tagging', 'assessing', 'describing', undefined];
  const others = listOf(raw['body']).filter(
    body => !isObject(body) || body['type'] !== 'TextualBody' || !own.includes(textOf(body['purpose'])),
  );
  const written = listOf(contentJson(content)['body']);
  return { body: [...written, ...others] };
}

function resolvedField(content: Content): JsonObject {
  return content.type === 'note' ? { 'parallax:resolved': content.isResolved || undefined } : {};
}

/** A tombstone in the place of the annotation. */
export function deleteAnnotation(before: Annotation, now: string): Annotation {
  const sources = [...new Set(before.targets.map(({ source }) => source))].map(source =>
    targetJson({ source }),
  );
  const { id, raw } = before;
  const target = textOf(raw['target']) ?? (sources.length > 1 ? sources : (sources[0] ?? '..'));
  const kept = { id, type: 'Annotation', created: before.created || now, modified: before.modified, target };
  return changed(
    { ...before, raw: { ...kept, 'parallax:history': raw['parallax:history'] } },
    { 'parallax:deleted': true },
    now,
  );
}

/** The annotation as it was before, as a later version than what has become of it since. */
export function restoreAnnotation(before: Annotation, current: Annotation, now: string): Annotation {
  const raw = { ...before.raw, 'parallax:history': current.raw['parallax:history'] };
  return changed({ ...before, modified: current.modified, raw }, {}, now);
}

/** So many former versions are remembered, to tell a clash from an old copy. */
const longestHistory = 20;

function changed(before: Annotation, fields: JsonObject, now: string): Annotation {
  const history = [...historyOf(before.raw), before.modified].filter(Boolean).slice(-longestHistory);
  const modified = now > before.modified ? now : justAfter(before.modified);
  const raw = withoutUndefined({ ...before.raw, ...fields, modified, 'parallax:history': history });
  return readAnnotation(raw) ?? { ...before, modified, raw };
}

function justAfter(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : new Date(time + 1).toISOString();
}

function withoutUndefined(raw: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}

/** When an annotation was changed before it became what it is. */
export function historyOf(raw: JsonObject): readonly string[] {
  return listOf(raw['parallax:history']).flatMap(each => textOf(each) ?? []);
}

/**
 * What stands in a file as an annotation; undefined if it is none, or nested without end. Fields of a wrong type are as if
 * they were missing.
 */
export function readAnnotation(raw: JsonObject): Annotation | undefined {
  if (raw['type'] !== 'Annotation' && !listOf(raw['type']).includes('Annotation')) return undefined;
  const id = textOf(raw['id']);
  if (!id || isTooDeep(raw)) return undefined;
  const created = momentOf(raw['created']);
  const content = contentOf(raw);
  const answered = content.type === 'note' ? content.replyTo : undefined;
  return {
    id,
    author: authorOf(raw['creator']),
    created,
    modified: raw['modified'] === raw['created'] ? created : momentOf(raw['modified']) || created,
    isDeleted: raw['parallax:deleted'] === true,
    content,
    targets: targetsOf(listOf(raw['target']).filter(target => answered === undefined || target !== answered)),
    raw,
  };
}

/** A moment as it is written here, on a day that every month has. */
const ownMoment =
  /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

function momentOf(raw: unknown): string {
  const text = textOf(raw) ?? '';
  if (ownMoment.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function authorOf(raw: unknown): string | undefined {
  const [first] = listOf(raw);
  return isObject(first)
    ? (textOf(first['name']) ?? textOf(first['nickname']) ?? textOf(first['id']))
    : textOf(first);
}
