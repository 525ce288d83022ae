import type { Correction, Reach, SpeakerSaid } from '../../source/corrections';
import type { JsonObject } from '../json';
import { isObject, oneOf, textOf } from '../json';
import type { TargetIndex } from '../model';

const kinds = ['person', 'place', 'organisation', 'other'] as const;
const types = ['direct', 'indirect', 'mixed'] as const;

/** A correction as it stands in a file; undefined where anything that it needs is missing or wrong. */
export function parseCorrection(raw: JsonObject): Correction<TargetIndex> | undefined {
  if (raw['asserts'] === 'one-entity') {
    const passages = Array.isArray(raw['passages']) ? raw['passages'].map(passageOf) : [];
    const [one, other] = passages;
    return one && other && { asserts: 'one-entity', passages: [one, other] };
  }
  const passage = passageOf(raw['passage']);
  if (!passage) return undefined;
  const reach: Reach = raw['reach'] === 'everywhere' ? 'everywhere' : 'here';
  const base = { passage, reach };
  return ofEntity(raw, base) ?? ofQuotation(raw, base);
}

interface Base {
  readonly passage: TargetIndex;
  readonly reach: Reach;
}

function ofEntity(raw: JsonObject, base: Base): Correction<TargetIndex> | undefined {
  const asserts = raw['asserts'];
  if (asserts === 'entity') {
    const [kind, name] = [oneOf(raw['kind'], kinds), textOf(raw['name'])];
    return { asserts, ...base, ...(kind && { kind }), ...(name && { name }) };
  }
  if (asserts === 'no-entity') return { asserts, ...base };
  const other = passageOf(asserts === 'means' ? raw['entity'] : raw['other']);
  if (asserts === 'means') return other && { asserts, ...base, entity: other };
  return asserts === 'two-entities' && other ? { asserts, ...base, other } : undefined;
}

function ofQuotation(raw: JsonObject, base: Base): Correction<TargetIndex> | undefined {
  const [asserts, type] = [raw['asserts'], oneOf(raw['type'], types)];
  const speaker = speakerOf(raw['speaker']);
  switch (asserts) {
    case 'no-quotation':
      return { asserts, ...base };
    case 'type':
      return type && { asserts, ...base, type };
    case 'speaker':
      return speaker === undefined ? undefined : { asserts, ...base, speaker };
    case 'quotation':
      return { asserts, ...base, ...(speaker !== undefined && { speaker }), ...(type && { type }) };
    case 'extent': {
      const content = Array.isArray(raw['content'])
        ? raw['content'].flatMap(each => passageOf(each) ?? [])
        : [];
      return content.length > 0 ? { asserts, passage: base.passage, content } : undefined;
    }
    default:
      return undefined;
  }
}

function speakerOf(raw: unknown): SpeakerSaid<TargetIndex> | undefined {
  return raw === null ? null : (textOf(raw) ?? passageOf(raw));
}

function passageOf(raw: unknown): TargetIndex | undefined {
  const target = isObject(raw) ? raw['parallax:target'] : undefined;
  return typeof target === 'number' && Number.isSafeInteger(target) && target >= 0 ? { target } : undefined;
}
