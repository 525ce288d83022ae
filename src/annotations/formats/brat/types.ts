import { outcomes, relations, sharedAssertions } from '../../model';

/** What the types of brat mean here. */
const entityTypes: Readonly<Record<string, string>> = {
  Person: 'person',
  Place: 'place',
  Organisation: 'organisation',
  Other: 'other',
  Mention: '',
};

/** Corrections whose words are all that they need a type of their own for. */
const assertions = [
  'no-entity',
  'no-quotation',
  'means',
  'speaker',
  'type',
  'extent',
  ...sharedAssertions,
] as const;
const byName = new Map(
  ['note', ...assertions, ...outcomes, ...relations].map(type => [inCamelCase(type), type]),
);

/** Types of words that are a part of something else. */
export const parts = ['Cue', 'Source', 'Passage'] as const;

/** A type of brat for a type and kind of ours; "Foreign" for what another application has made. */
export function bratType(type: string, kind: string): string {
  if (type === 'quotation') return 'Content';
  if (type === 'entity')
    return Object.keys(entityTypes).find(name => entityTypes[name] === kind) ?? 'Mention';
  return type === 'other' ? 'Foreign' : inCamelCase(type);
}

/** The type and kind of ours for a type of brat; undefined where it is somebody else’s type. */
export function ownType(type: string): { readonly type: string; readonly kind: string } | undefined {
  if (Object.hasOwn(entityTypes, type)) return { type: 'entity', kind: entityTypes[type] ?? '' };
  if (type === 'Content') return { type: 'quotation', kind: '' };
  if (type === 'Foreign') return { type: 'other', kind: '' };
  const own = byName.get(type);
  return own === undefined ? undefined : { type: own, kind: '' };
}

/** "no-entity" as "NoEntity". */
export function inCamelCase(words: string): string {
  return words.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Relations that people may draw between mentions, with what they assert. */
export const entityRelations: Readonly<Record<string, string>> = {
  SameEntity: 'one-entity',
  OtherEntity: 'two-entities',
  MeansWhom: 'means',
};

/** The configuration by which brat knows these types. */
export function annotationConf(): string {
  const mentions = Object.keys(entityTypes);
  return [
    '# Types of the annotations of Parallax.',
    '[entities]',
    ...mentions,
    'Content',
    ...parts,
    ...byName.keys(),
    'Foreign',
    '',
    '[relations]',
    'SaidBy\tArg1:Content, Arg2:Source',
    'CuedBy\tArg1:Content, Arg2:Cue',
    'Part\tArg1:<ENTITY>, Arg2:Passage',
    ...Object.keys(entityRelations).map(name => `${name}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    ...mentions.map(name => `Equiv\tArg1:${name}, Arg2:${name}, <REL-TYPE>:symmetric-transitive`),
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    'Generator\tArg:<ENTITY>, Value:Parallax',
    'QuotationType\tArg:Content|Type, Value:Direct|Indirect|Mixed',
    'Done\tArg:<ENTITY>',
    '',
  ].join('\n');
}
