import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../src/corpus/corpus';
import type { Snapshot, StoryGrouping } from '../../src/corpus/model';

const seed = (name: string): string => readFileSync(join('seeds', name), 'utf8');

/** The two articles that come with the project. */
export const seeds = [seed('000_d8da6acc7987d32d.txt'), seed('001_77ce1bc0c989b76e.txt')] as const;

/** Two articles on a ferry accident and one on a museum, made up. */
export const ferry = `Ferry hits pier in Torvik harbour

TORVIK - A passenger ferry hit a pier in Torvik harbour on Tuesday and 10 people were hurt, harbour master Ingrid Solberg said.

"We have never seen anything like this in our harbour," Solberg said. The captain, Pavel Moreau, refused to comment.

The ferry company Nordlin is expected to suspend the route. Police said the ferry was carrying 240 passengers.`;

export const ferryAgain = `Torvik ferry crash: passengers injured

A ferry struck a pier in Torvik harbour on Tuesday, injuring a dozen people, officials said.

"We have never seen something like this in our harbour," said Ingrid Solberg, the port director. Captain Pavel Moreau did not comment.

Nordlin, which runs the ferry, will suspend the route. The ferry was carrying 240 passengers, according to police.`;

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
