import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editAnnotation, makeAnnotation } from '../../../src/annotations/file/annotation';
import { groupListed, type ListGrouping, listGroupings } from '../../../src/annotations/listing/group';
import type { Listed } from '../../../src/annotations/listing/listed';
import { searchListed } from '../../../src/annotations/listing/search';
import type { Annotation, Content } from '../../../src/annotations/model';
import { threadsOf } from '../../../src/annotations/threads';
import { annotation as anyAnnotation } from '../making';

const now = new Date(2026, 10, 28, 12);

function moment(daysAgo: number): string {
  return new Date(2026, 10, 28 - daysAgo, 9).toISOString();
}

function made(id: string, content: Content, source = 'a.txt', start = 0, daysAgo = 0): Annotation {
  const anchor = { exact: `words of ${id}`, prefix: '', suffix: '', start };
  return makeAnnotation({ id, author: 'Ann', now: moment(daysAgo), content, targets: [{ source, anchor }] });
}

function note(text: string, tags: readonly string[] = [], isResolved = false): Content {
  return { type: 'note', text, tags, isResolved };
}

function withReplies(annotations: readonly Annotation[]): Omit<Listed, 'isOrphan'>[] {
  return threadsOf(annotations).map(({ first, answers }) => ({ annotation: first, replies: answers }));
}

function listed(annotations: readonly Annotation[], orphans: readonly string[] = []): Listed[] {
  return withReplies(annotations).map(item => ({ ...item, isOrphan: orphans.includes(item.annotation.id) }));
}

/** Groups as text: "Label: id id". */
function shown(items: readonly Listed[], grouping: ListGrouping): string[] {
  return groupListed(items, grouping, now).map(
    ({ label, items: own }) => `${label}: ${own.map(({ annotation }) => annotation.id).join(' ')}`,
  );
}

const some = [
  made('n1', note('Check this', ['followup', 'number']), 'b.txt', 40),
  made('n2', note('Done', ['followup'], true), 'a.txt', 90, 1),
  made('n3', note('No tag'), 'a.txt', 10, 40),
  made('c1', { type: 'shared', asserts: 'same-thing' }, 'b.txt', 5, 2),
  made('d1', { type: 'decision', outcome: 'dismissed', reason: 'rounding' }, 'a.txt', 20, 2),
];

describe('a list of annotations', () => {
  it('is grouped by source in the order of the text', () =>
    assert.deepEqual(shown(listed(some), 'source'), ['a.txt: n3 d1 n2', 'b.txt: c1 n1']));

  it('is grouped by tag, the most frequent first, what has none last', () =>
    assert.deepEqual(shown(listed(some), 'tag'), ['followup: n1 n2', 'number: n1', 'No tag: c1 d1 n3']));

  it('is grouped by kind and by state in a fixed order', () => {
    assert.deepEqual(shown(listed(some), 'kind'), ['Notes: n1 n2 n3', 'Corrections: c1', 'Decisions: d1']);
    assert.deepEqual(shown(listed(some), 'state'), [
      'Open: n1 n3',
      'Resolved: n2',
      'Dismissed: d1',
      'In force: c1',
    ]);
  });

  it('is grouped by day, the newest first', () =>
    assert.deepEqual(shown(listed(some), 'date'), [
      'Today: n1',
      'Yesterday: n2',
      '2026-11-26: c1 d1',
      '2026-10-19: n3',
    ]));

  it('is grouped by author', () => {
    const nobodys = makeAnnotation({
      id: 'x',
      author: undefined,
      now: moment(0),
      content: note('?'),
      targets: [],
    });
    assert.deepEqual(shown(listed([...some.slice(0, 2), nobodys]), 'author'), ['Ann: n1 n2', 'Somebody: x']);
  });

  it('has those whose passage is gone last, apart', () => {
    for (const grouping of listGroupings) {
      const groups = shown(listed(some, ['n1']), grouping);
      assert.equal(groups.at(-1), 'Passage not found: n1', grouping);
      assert.equal(groups.join().split('n1').length, 2, grouping);
    }
  });

  it('has one about two sources under both', () => {
    const [c1] = some.slice(3);
    const both = editAnnotation(c1!, { targets: [{ source: 'a.txt' }, { source: 'b.txt' }] }, moment(0));
    assert.deepEqual(shown(listed([both]), 'source'), ['a.txt: c1', 'b.txt: c1']);
  });

  it('puts answers to what begins their thread, and hides none', () => {
    const reply = (id: string, replyTo: string): Annotation =>
      made(id, { type: 'note', text: id, tags: [], isResolved: false, replyTo });
    const items = withReplies([some[0]!, reply('r1', 'n1'), reply('r2', 'r1'), reply('lost', 'gone')]);
    assert.deepEqual(
      items.map(({ annotation, replies }) => [annotation.id, ...replies.map(({ id }) => id)].join(' ')),
      ['n1 r1 r2', 'lost'],
    );
    const circle = withReplies([reply('a', 'b'), reply('b', 'a'), reply('self', 'self')]);
    assert.deepEqual(
      circle.map(({ annotation }) => annotation.id),
      ['a', 'b', 'self'],
    );
  });

  it('loses no annotation in any grouping', () => {
    fc.assert(
      fc.property(
        fc.array(anyAnnotation, { maxLength: 12 }),
        fc.constantFrom(...listGroupings),
        (all, grouping) => {
          const items = listed(
            all,
            all.slice(0, 2).map(({ id }) => id),
          );
          const groups = groupListed(items, grouping, now);
          assert.deepEqual(new Set(groups.flatMap(group => group.items)), new Set(items));
          assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length);
          // A line of a tree is nothing without a key.
          assert.ok(groups.every(({ key }) => key !== ''));
        },
      ),
    );
  });
});

describe('a search in annotations', () => {
  const found = (words: string): string =>
    searchListed(listed(some), words)
      .map(({ annotation }) => annotation.id)
      .join(' ');

  it('finds all words anywhere', () => {
    assert.equal(found(''), 'n1 n2 n3 c1 d1');
    assert.equal(found('CHECK'), 'n1');
    assert.equal(found('#followup resolved'), 'n2');
    assert.equal(found('rounding'), 'd1');
    assert.equal(found('b.txt correction'), 'c1');
    assert.equal(found('"words of n3'), '');
    assert.equal(found('words n3'), 'n3');
  });

  it('finds what was answered', () => {
    const answer: Content = { type: 'note', text: 'Indeed', tags: [], isResolved: false, replyTo: 'n1' };
    const items = searchListed(listed([some[0]!, made('r', answer)]), 'indeed');
    assert.deepEqual(
      items.map(({ annotation }) => annotation.id),
      ['n1'],
    );
  });
});
