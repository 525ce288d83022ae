import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus';
import type { Snapshot } from '../../../../src/corpus/model';
import { sourcesPage } from '../../../../src/server/features/sources/sourceTree';
import { ferry, ferryAgain, museum, seeds } from '../../../corpus/articles';

const all = { offset: 0, limit: 200 };

function corpusOf(): Snapshot {
  const corpus = new Corpus();
  corpus.set({
    id: 'file:///a.txt',
    text: seeds[0],
    metadata: { outlet: 'The Post', date: '2025-01-28', agency: 'AFP' },
  });
  corpus.set({
    id: 'file:///b.txt',
    text: seeds[1],
    metadata: { date: '2025-01-27T08:00:00Z', author: 'Jane Doe' },
  });
  corpus.set({ id: 'file:///c.txt', text: museum });
  return corpus.snapshot();
}

describe('the tree of sources', () => {
  const snapshot = corpusOf();
  const stories = sourcesPage(snapshot, all).nodes;
  const inside = (parent: string) => sourcesPage(snapshot, { ...all, parent }).nodes;

  it('has the stories', () =>
    assert.deepEqual(
      stories.map(({ description, context, children }) => [description, context, children]).sort(),
      [
        ['1 source', 'story', 1],
        ['2 sources', 'story', 2],
      ],
    ));

  it('has their sources, the earliest first, with day, outlet and agency, and says what is unknown', () => {
    const story = stories.find(({ children }) => children === 2);
    assert.deepEqual(
      inside(story?.id ?? '').map(({ label, description, icon, context, subject }) => [
        label,
        description,
        icon,
        context,
        subject,
      ]),
      [
        [
          'b',
          '2025-01-27 · the first · one original · outlet unknown',
          'question',
          'source',
          'file:///b.txt',
        ],
        ['The Post', '2025-01-28 · by AFP · one original', 'file', 'source', 'file:///a.txt'],
      ],
    );
    const other = stories.find(({ children }) => children === 1);
    assert.equal(inside(other?.id ?? '')[0]?.description, 'outlet and date unknown');
  });

  it('has a badge where dates contradict each other', () => {
    const corpus = new Corpus();
    corpus.set({
      id: 'file:///a.txt',
      text: `---\nauthor: Jane Doe\n---\nCouncil closes bridge\n\nBy John Roe\n\n${museum}`,
      metadata: { outlet: 'The Post' },
      datesInDoubt: ['2025-01-27', '2025-01-21T08:00:00Z'],
    });
    const doubtful = corpus.snapshot();
    const [story] = sourcesPage(doubtful, all).nodes;
    const [doubted] = sourcesPage(doubtful, { ...all, parent: story?.id ?? '' }).nodes;
    assert.equal(doubted?.icon, 'question');
    assert.equal(
      doubted.description,
      'date in doubt: 2025-01-27 or 2025-01-21 · author in doubt: Jane Doe or John Roe',
    );
    assert.match(doubted.tooltip ?? '', /author is in doubt: Jane Doe or John Roe, as its front matter/);
  });

  it('says with which source one tells the same', () => {
    const story = stories.find(({ children }) => children === 2);
    const [first] = inside(story?.id ?? '');
    assert.match(
      first?.tooltip ?? '',
      /By Jane Doe\n\nWith The Post: one tells the same \d+ of \d+ claims in the same order; likely one original$/,
    );
  });

  it('says who had a story first and who credits whom', () => {
    const corpus = new Corpus();
    corpus.set({ id: 'file:///a.txt', text: ferry, metadata: { outlet: 'Torvik Gazette' } });
    corpus.set({
      id: 'file:///b.txt',
      text: `${ferryAgain}\n\nSolberg told the Torvik Gazette that she will stay, and CNN that she will go.`,
      metadata: { outlet: 'AP' },
    });
    const told = corpus.snapshot();
    const [story] = sourcesPage(told, all).nodes;
    assert.ok(story);
    assert.equal(
      story.tooltip,
      'Torvik Gazette had it first, by what the others credit.\n\nAP credits Torvik Gazette: “told the Torvik Gazette”.',
    );
    const tooltips = sourcesPage(told, { ...all, parent: story.id }).nodes.map(({ tooltip }) => tooltip);
    for (const tooltip of tooltips)
      assert.match(tooltip ?? '', /AP credits Torvik Gazette: “told the Torvik Gazette”$/);
  });

  it('says all that of a story of very many sources', () => {
    const corpus = new Corpus();
    corpus.grouping = 'all';
    const count = 45;
    const copies = ['', ...Array<string>(4).fill(ferry)];
    for (let i = 0; i < count; i++)
      corpus.set({
        id: `file:///${i}.txt`,
        text: `${copies[i] ?? ''}\n\nSolberg told the Torvik Gazette that pier ${i} will stay.`,
        metadata: { outlet: i ? `Paper ${i}` : 'Torvik Gazette', date: i ? '2025-01-28' : '2025-01-27' },
      });
    const large = corpus.snapshot();
    const [story] = sourcesPage(large, all).nodes;
    assert.equal(story?.children, count);
    assert.match(story.tooltip ?? '', /^Torvik Gazette \(2025-01-27\) had it first, by the dates\./);
    assert.match(story.tooltip ?? '', /\n\n… and \d+ more$/);
    const [first, second] = sourcesPage(large, { ...all, parent: story.id }).nodes;
    assert.equal(first?.description, '2025-01-27 · the first');
    assert.equal(second?.description, '2025-01-28 · one original');
    assert.match(second.tooltip ?? '', /With Paper 2: one tells the same \d of \d claims/);
    assert.match(second.tooltip ?? '', /Paper 1 credits Torvik Gazette: “told the Torvik Gazette”/);
  });

  it('is empty where there is no source', () => {
    assert.deepEqual(sourcesPage(new Corpus().snapshot(), all), { nodes: [], total: 0 });
    const corpus = new Corpus();
    corpus.set({ id: 'file:///f.txt', text: ferry });
    assert.equal(sourcesPage(corpus.snapshot(), all).total, 1);
  });
});
