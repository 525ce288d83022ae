import type { SharedEntity, Snapshot } from '../../../corpus/model';
import type { Entity } from '../../../source/model';
import { entityOf } from '../../lookup';
import { oneLine } from '../../places';
import { descriptionsIn } from '../entities/everyone';

/** Who speaks, the same in all sources. */
export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly kind: 'person' | 'place' | 'organisation' | 'other';
  /** False for one whom no text names: "two officials". */
  readonly isNamed: boolean;
  /** Undefined where the text has no more than words for them. */
  readonly entity: SharedEntity | undefined;
}

/** A speaker whom an entity stands for. */
export function entitySpeaker(
  key: string,
  { name, kind }: Pick<Entity, 'name' | 'kind'>,
  { mentions }: Pick<Entity, 'mentions'>,
  entity: SharedEntity | undefined,
): Speaker {
  return { key: `entity ${key}`, name, kind, isNamed: mentions.some(({ type }) => type === 'name'), entity };
}

/** Words before a description that tell nothing of who it is. */
const determiners = /^(?:(?:the|an?|some|several|many|other|two|three|four|five|\d+)\s+)+(?=\S)/iu;

/** A speaker for whom there are words alone: the same words are the same speaker, in any source. */
export function speakerByWords(words: string, isNamed: boolean): Speaker {
  const name = oneLine(words);
  const key = name.toLowerCase().replace(determiners, '');
  return { key: `name ${key}`, name, kind: 'other', isNamed, entity: undefined };
}

/** How a source describes a speaker. */
export interface Described {
  readonly label: string;
  readonly words: string;
}

/** How the sources describe a speaker, each description once, in the order of the sources. */
export function descriptionsOf(snapshot: Snapshot, { entity }: Speaker): Described[] {
  const sources = [...(entity?.members ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return sources.flatMap(([source, id]) => {
    const member = snapshot.member(source);
    const there = member && entityOf(member.source, id);
    return there ? descriptionsIn(there).map(words => ({ label: member.label, words })) : [];
  });
}

/** All speakers by name, "Ann Lee and Bo Dahl"; undefined where nobody is named. */
export function speakerNames({ speakers }: { readonly speakers: readonly Speaker[] }): string | undefined {
  if (!speakers.length) return undefined;
  const names = speakers.map(({ name }) => name);
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')} and ${last}` : last;
}
