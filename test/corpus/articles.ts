import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../src/corpus/corpus';
import type { Snapshot, StoryGrouping } from '../../src/corpus/model';

export { ferry, ferryAgain } from './ferry';

const seed = (name: string): string => readFileSync(join('seeds', name), 'utf8');

/** The two articles that come with the project. */
export const seeds = [seed('000_d8da6acc7987d32d.txt'), seed('001_77ce1bc0c989b76e.txt')] as const;

/** An article on a museum, made up. */
export const museum = `Museum returns carved masks to island

The national museum of Calder handed eleven carved masks back to the island of Oru on Friday after curator Lena Whitcombe found letters that prove they were stolen in 1911.

"They belong at home," Whitcombe said. The islanders will show the masks in a new hall beside the school.`;

/** A snapshot of these texts; they are named a.txt, b.txt and so on. */
export function snapshotOf(texts: readonly string[], grouping: StoryGrouping = 'auto'): Snapshot {
  const corpus = new Corpus();
  corpus.grouping = grouping;
  texts.forEach((text, i) => corpus.set({ id: nameOf(i), text }));
  return corpus.snapshot();
}

export function nameOf(i: number): string {
  return `${String.fromCharCode(97 + i)}.txt`;
}

/** A snapshot as plain data, without the readings, for comparing. */
export function plain({ members, stories, entities, utterances, discrepancies }: Snapshot): unknown {
  return {
    members: members.map(({ id, label, metadata, source }) => ({
      id,
      label,
      metadata,
      digest: source.digest,
    })),
    stories,
    entities: entities.map(entity => ({ ...entity, members: [...entity.members] })),
    utterances,
    discrepancies,
  };
}
