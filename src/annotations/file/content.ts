import type { Correction } from '../../source/corrections';
import { movePassages } from '../../source/corrections/passages';
import type { JsonObject } from '../json';
import { isObject, listOf, oneOf, textOf } from '../json';
import type { Content, Decision, Note, TargetIndex } from '../model';
import { outcomes, relations, sharedAssertions } from '../model';
import { parseCorrection } from './corrections';

/** The fields of an annotation that say what it says: its motivation, its bodies and our own terms. */
export function contentJson(content: Content): JsonObject {
  switch (content.type) {
    case 'note':
      return noteJson(content);
    case 'correction':
      return correctionJson(content.correction);
    case 'shared':
      return {
        motivation:
          content.asserts.endsWith('entity') || content.asserts.endsWith('entities')
            ? 'identifying'
            : 'linking',
        'parallax:correction': { asserts: content.asserts },
      };
    case 'decision':
      return decisionJson(content);
    case 'link':
      return {
        motivation: 'linking',
        ...(content.text && { body: [textBody(content.text, 'describing')] }),
        'parallax:relation': content.relation,
      };
    case 'other':
      return {};
  }
}

function noteJson({ text, tags, isResolved, replyTo }: Note): JsonObject {
  const bodies = [
    ...(text ? [textBody(text, replyTo === undefined ? 'commenting' : 'replying')] : []),
    ...tags.map(tag => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
  ];
  return {
    motivation: replyTo !== undefined ? 'replying' : text || !tags.length ? 'commenting' : 'tagging',
    body: bodies,
    ...(isResolved && { 'parallax:resolved': true }),
  };
}

function textBody(value: string, purpose: string): JsonObject {
  return { type: 'TextualBody', value, format: 'text/markdown', purpose };
}

function correctionJson(correction: Correction<TargetIndex>): JsonObject {
  const classifying = correction.asserts === 'entity' && correction.kind !== undefined;
  const identifying = ['entity', 'no-entity', 'one-entity', 'two-entities', 'means'].includes(
    correction.asserts,
  );
  const written = movePassages(correction, ({ target }) => ({ 'parallax:target': target }));
  return {
    motivation: classifying ? 'classifying' : identifying ? 'identifying' : 'editing',
    'parallax:correction': written,
  };
}

function decisionJson({ outcome, discrepancy, kind, reason, inFavourOf }: Decision): JsonObject {
  return {
    motivation: 'assessing',
    ...(reason && { body: [textBody(reason, 'assessing')] }),
    'parallax:decision': {
      outcome,
      ...(discrepancy !== undefined && { discrepancy }),
      ...(kind !== undefined && { kind }),
      ...(inFavourOf !== undefined && { inFavourOf }),
    },
  };
}

/** What an annotation of a file says, as far as that is understood. */
export function contentOf(raw: JsonObject): Content {
  const said = raw['parallax:correction'];
  if (isObject(said)) {
    const asserts = oneOf(said['asserts'], sharedAssertions);
    // In one source the passages are named, across two they are the two targets.
    if (asserts && !('passages' in said || 'passage' in said)) return { type: 'shared', asserts };
    const correction = parseCorrection(said);
    if (correction) return { type: 'correction', correction };
  }
  const decision = raw['parallax:decision'];
  const outcome = isObject(decision) ? oneOf(decision['outcome'], outcomes) : undefined;
  if (isObject(decision) && outcome) return decisionOf(raw, decision, outcome);
  const relation = oneOf(raw['parallax:relation'], relations);
  if (relation) return { type: 'link', relation, text: wordsOf(raw) };
  return noteOf(raw);
}

function decisionOf(raw: JsonObject, decision: JsonObject, outcome: Decision['outcome']): Decision {
  const [discrepancy, kind, inFavourOf] = (['discrepancy', 'kind', 'inFavourOf'] as const).map(field =>
    textOf(decision[field]),
  );
  return {
    type: 'decision',
    outcome,
    reason: wordsOf(raw),
    ...(discrepancy !== undefined && { discrepancy }),
    ...(kind !== undefined && { kind }),
    ...(inFavourOf !== undefined && { inFavourOf }),
  };
}

function noteOf(raw: JsonObject): Content {
  const motivations = listOf(raw['motivation']);
  const note = { text: wordsOf(raw), tags: tagsOf(raw) };
  if (!motivations.every(isOfNote)) return { type: 'other', ...note };
  const replyTo = motivations.includes('replying') ? textOf(listOf(raw['target'])[0]) : undefined;
  return {
    type: 'note',
    ...note,
    isResolved: raw['parallax:resolved'] === true,
    ...(replyTo !== undefined && { replyTo }),
  };
}

function isOfNote(motivation: unknown): boolean {
  return motivation === 'commenting' || motivation === 'replying' || motivation === 'tagging';
}

// Loops, as a workspace is opened with thousands of these.

/** The words of the bodies, tags not among them. */
function wordsOf(raw: JsonObject): string {
  const values: string[] = [];
  for (const body of listOf(raw['body'] ?? raw['bodyValue'])) {
    const value = isObject(body) && body['purpose'] !== 'tagging' ? body['value'] : undefined;
    if (typeof value === 'string') values.push(value);
    else if (typeof body === 'string' && raw['bodyValue'] !== undefined) values.push(body);
  }
  return values.length === 1 ? (values[0] ?? '') : values.join('\n\n');
}

function tagsOf(raw: JsonObject): string[] {
  const tags: string[] = [];
  for (const body of listOf(raw['body'])) {
    const tag = isObject(body) && body['purpose'] === 'tagging' ? body['value'] : undefined;
    if (typeof tag === 'string') tags.push(tag);
  }
  return tags;
}
