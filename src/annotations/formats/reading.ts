import { hull, type Span } from '../../language/span';
import type { Mention, Quotation, Source } from '../../source/model';
import { readAnnotation } from '../file/annotation';
import { targetJson } from '../file/targets';
import { idFor } from '../ids';
import type { JsonObject } from '../json';
import { isObject, listOf, textOf } from '../json';
import type { Annotation } from '../model';
import { targetIn } from '../saying';
import type { Exchange, ExchangedSource } from './exchange';

/** Who has made what the machine has read: an agent of the Web Annotation Data Model. */
export const generator: JsonObject = { type: 'Software', name: 'Parallax' };

/** The role that a target plays in what was read. */
export type Role = 'mention' | 'content' | 'cue' | 'source';

/** What the machine has read in a source: a mention of an entity, or a quotation. */
export interface Read {
  readonly type: 'entity' | 'quotation';
  /** Of the entity, or how the words are given: direct, indirect or mixed. */
  readonly kind: string;
  /** Of the entity, or of the speaker; empty where nobody is known. */
  readonly name: string;
  /** The id of the entity or quotation in its source. */
  readonly id: string;
  readonly roles: readonly Role[];
  readonly spans: readonly Span[];
}

/** All that the machine has read in a source, in the order of the text. */
export function readingOf(source: Source): Read[] {
  const mentions = source.entities.flatMap(({ id, kind, name, mentions: all }) =>
    all.map((mention: Mention): Read => ({
      type: 'entity',
      kind,
      name,
      id,
      roles: ['mention'],
      spans: [mention],
    })),
  );
  const quotations = source.quotations
    .filter(({ content }) => content.length > 0)
    .map(quotation => quotationRead(quotation, source));
  return [...mentions, ...quotations].sort((a, b) => startOf(a) - startOf(b));
}

function quotationRead(
  { id, type, content, cue, source, ...quotation }: Quotation,
  { entities }: Source,
): Read {
  const names = quotation.speakers.flatMap(speaker => entities.find(each => each.id === speaker)?.name ?? []);
  return {
    type: 'quotation',
    kind: type,
    name: [...names, ...quotation.otherSpeakers].join(', '),
    id,
    roles: [
      ...content.map(() => 'content' as const),
      ...cue.map(() => 'cue' as const),
      ...source.map(() => 'source' as const),
    ],
    spans: [...content, ...cue, ...source],
  };
}

function startOf({ spans }: Read): number {
  return hull(spans).start;
}

/** What the machine has read as annotations, marked as the machine's; their ids depend on what they say alone. */
export function readingAnnotations({ sources, includesMachine }: Exchange): Annotation[] {
  if (!includesMachine) return [];
  return sources.flatMap(source =>
    source.reading ? readingOf(source.reading).flatMap(read => annotationOf(read, source) ?? []) : [],
  );
}

function annotationOf(read: Read, { path, text }: ExchangedSource): Annotation | undefined {
  const targets = read.spans.map(span => targetJson(targetIn(path, text, span)));
  const fields = {
    type: 'Annotation',
    motivation: read.type === 'entity' ? ['classifying', 'identifying'] : 'classifying',
    body: [body(read.kind, 'classifying'), ...(read.name ? [body(read.name, 'identifying')] : [])],
    target: targets.length > 1 ? targets : targets[0],
    generator,
    'parallax:reading': { type: read.type, id: read.id, roles: read.roles },
  };
  return readAnnotation({ id: idFor(JSON.stringify(fields)), ...fields });
}

function body(value: string, purpose: string): JsonObject {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** What the machine has read and an annotation holds; undefined for what a person has made. */
export function readIn({ raw }: Annotation): Omit<Read, 'spans'> | undefined {
  const reading = raw['parallax:reading'];
  if (!isObject(reading)) return undefined;
  const [kind = '', name = ''] = listOf(raw['body']).map(each =>
    isObject(each) ? textOf(each['value']) : '',
  );
  const roles = listOf(reading['roles']) as readonly Role[];
  const type = reading['type'] === 'entity' ? 'entity' : 'quotation';
  return { type, kind, name, id: textOf(reading['id']) ?? '', roles };
}
