import { contentJson } from '../file/content';
import { parseCorrection } from '../file/corrections';
import { targetField } from '../file/annotation';
import type { JsonObject } from '../json';
import { isObject, oneOf, textOf } from '../json';
import type { Annotation, Content, PassageTarget } from '../model';
import { outcomes, relations, sharedAssertions } from '../model';

/** What tables and brat show of an annotation, beside its passages. Empty texts where there is nothing. */
export interface Shown {
  readonly id: string;
  /** "note", "other", what a correction asserts, the outcome of a decision or the relation of a link. */
  readonly type: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly isResolved: boolean;
  /** Of an entity, a quotation or a discrepancy. */
  readonly kind: string;
  /** Of an entity or a speaker; of a decision the source that is right. */
  readonly name: string;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
  /** The id of the annotation that it answers. */
  readonly answers: string;
}

export const nothingShown: Shown = {
  id: '',
  type: 'note',
  text: '',
  tags: [],
  isResolved: false,
  kind: '',
  name: '',
  author: '',
  created: '',
  modified: '',
  answers: '',
};

export function shownOf({ id, author, created, modified, content }: Annotation): Shown {
  return { ...nothingShown, id, author: author ?? '', created, modified, ...contentShown(content) };
}

function contentShown(content: Content): Partial<Shown> {
  switch (content.type) {
    case 'note': {
      const { text, tags, isResolved, replyTo = '' } = content;
      return { text, tags, isResolved, answers: replyTo };
    }
    case 'other':
      return content;
    case 'link':
      return { type: content.relation, text: content.text };
    case 'decision': {
      const { outcome, reason, kind = '', inFavourOf = '' } = content;
      return { type: outcome, text: reason, kind, name: inFavourOf };
    }
    case 'shared':
      return { type: content.asserts };
    case 'correction': {
      const said: JsonObject = { ...content.correction };
      const kind = textOf(said['kind'] ?? said['type']) ?? '';
      return { type: content.correction.asserts, kind, name: textOf(said['name'] ?? said['speaker']) ?? '' };
    }
  }
}

/** The fields of the annotation that shows this and has these targets. */
export function fieldsOf(shown: Shown, targets: readonly PassageTarget[]): JsonObject {
  const { id, author, created, modified } = shown;
  const content = contentFrom(shown, targets);
  const isOther = content.type === 'other';
  return {
    ...(id && { id }),
    type: 'Annotation',
    ...(author && { creator: { type: 'Person', name: author } }),
    ...(created && { created }),
    ...(modified && { modified }),
    ...contentJson(isOther ? { ...content, type: 'note', isResolved: false } : content),
    target: targetField(content, targets),
  };
}

function contentFrom(shown: Shown, targets: readonly PassageTarget[]): Content {
  const { type, text, tags, isResolved, kind, name, answers } = shown;
  const outcome = oneOf(type, outcomes);
  if (outcome)
    return {
      type: 'decision',
      outcome,
      reason: text,
      ...(kind && { kind }),
      ...(name && { inFavourOf: name }),
    };
  const relation = oneOf(type, relations);
  if (relation) return { type: 'link', relation, text };
  const isAcross = new Set(targets.map(({ source }) => source)).size > 1;
  const shared = oneOf(type, sharedAssertions);
  if (shared && (isAcross || type.endsWith('thing'))) return { type: 'shared', asserts: shared };
  const correction = parseCorrection(correctionFields(shown, targets.length));
  if (correction) return { type: 'correction', correction };
  if (type === 'other') return { type: 'other', text, tags };
  return { type: 'note', text, tags, isResolved, ...(answers && { replyTo: answers }) };
}

/** A correction of which the first target is the passage and the others what it is put in relation to. */
function correctionFields({ type, kind, name }: Shown, count: number): JsonObject {
  const [first, second] = [passage(0), count > 1 ? passage(1) : undefined];
  const all = Array.from({ length: count }, (_, i) => passage(i));
  const speaker = name || second;
  return {
    asserts: type,
    passage: first,
    reach: 'here',
    ...(type === 'one-entity' && { passages: all }),
    ...(type === 'extent' && { content: all.slice(1) }),
    ...(type === 'means' && { entity: second }),
    ...(type === 'two-entities' && { other: second }),
    ...(type === 'entity' && { kind, name }),
    ...((type === 'type' || type === 'quotation') && { type: kind }),
    ...(type === 'quotation' && isObject(speaker) && { speaker }),
    ...(type === 'quotation' && name && { speaker: name }),
    ...(type === 'speaker' && { speaker: speaker ?? null }),
  };
}

function passage(target: number): JsonObject {
  return { 'parallax:target': target };
}
