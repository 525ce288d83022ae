import { Corpus } from '../../src/corpus/corpus';
import type { Snapshot } from '../../src/corpus/model';
import { entitiesPage } from '../../src/server/features/entities/entityTree';
import { quotesPage } from '../../src/server/features/quotes/quoteTree';
import { article } from './articles';
import { bench, figure, shortest } from './harness';

/** About 25 quotations in each source, two sources to a story. */
function snapshotOf(sources: number): Snapshot {
  const corpus = new Corpus();
  for (let n = 0; n < sources; n++) corpus.set({ id: `file:///${n}.txt`, text: article(20, n >> 1, n & 1) });
  return corpus.snapshot();
}

const page = { offset: 0, limit: 200, filter: '' } as const;

/** The first page after a change: a snapshot that has not been asked before. */
function fresh(snapshot: Snapshot): Snapshot {
  const { members, stories, entities, utterances, discrepancies, originals } = snapshot;
  return {
    members,
    stories,
    entities,
    utterances,
    discrepancies,
    originals,
    member: id => snapshot.member(id),
    storyOf: id => snapshot.storyOf(id),
    sharedEntity: (id, entity) => snapshot.sharedEntity(id, entity),
    utteranceOf: place => snapshot.utteranceOf(place),
    discrepanciesOf: id => snapshot.discrepanciesOf(id),
  };
}

bench('the first page of the Quotes view: linear in the quotations', {
  sizes: [50, 100, 200],
  prepare: size => {
    const snapshot = snapshotOf(size);
    return () => quotesPage(fresh(snapshot), { ...page, grouping: 'speaker' });
  },
  atMost: 2.6,
});

/** As many quotations, in 80 long sources. */
const many = 20_000;
let large: Snapshot | undefined;

function manyQuotations(): Snapshot {
  if (large) return large;
  const corpus = new Corpus();
  for (let n = 0; n < 80; n++) corpus.set({ id: `file:///${n}.txt`, text: article(115, n) });
  const snapshot = (large = corpus.snapshot());
  const count = snapshot.members.reduce((sum, { source }) => sum + source.quotations.length, 0);
  if (count < many) throw new Error(`Only ${count} quotations.`);
  return snapshot;
}

for (const [what, filter] of [
  ['all of them', ''],
  ['those with some words', 'said'],
  ['those of a type', 'type:direct'],
] as const)
  figure(`the first page of the Quotes view, ${many} quotations: ${what}`, {
    measure: () => {
      const snapshot = manyQuotations();
      return shortest(() => quotesPage(fresh(snapshot), { ...page, filter, grouping: 'speaker' }));
    },
    unit: 'ms',
    atMost: 100,
  });

bench('the next page of the Quotes view: below linear in the quotations', {
  sizes: [50, 100, 200],
  prepare: size => {
    const snapshot = snapshotOf(size);
    // Of few sources there is a second page only where pages are short.
    return () => quotesPage(snapshot, { ...page, offset: 50, limit: 50, grouping: 'speaker' });
  },
  atMost: 1.5,
});

bench('the first page of the Entities view: linear in the entities', {
  sizes: [50, 100, 200],
  prepare: size => {
    const snapshot = snapshotOf(size);
    return () => entitiesPage(fresh(snapshot), { ...page, grouping: 'kind' });
  },
  atMost: 2.6,
});
