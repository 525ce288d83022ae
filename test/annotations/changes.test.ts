import assert from 'node:assert/strict';
import { undoing } from '../../src/annotations/changes';
import { deleteAnnotation, editAnnotation } from '../../src/annotations/file/annotation';
import { mergeAnnotations } from '../../src/annotations/merge';
import { noteOf } from './making';

const later = '2026-01-02T00:00:00.000Z';
const last = '2026-01-03T00:00:00.000Z';

describe('undoing a change', () => {
  const note = noteOf('urn:uuid:1', 'first');
  const edited = editAnnotation(
    note,
    { content: { type: 'note', text: 'second', tags: ['t'], isResolved: true } },
    later,
  );
  const deleted = deleteAnnotation(note, later);

  it('brings back what was edited, as a newer version that wins everywhere', () => {
    const undone = undoing({ before: note, after: edited }, edited, last);
    assert.deepEqual(undone?.content, note.content);
    assert.deepEqual(mergeAnnotations([note], [edited], [undone]), [undone]);
  });

  it('brings back what was deleted', () => {
    const undone = undoing({ before: note, after: deleted }, deleted, last);
    assert.ok(undone && !undone.isDeleted);
    assert.deepEqual([undone.content, undone.targets], [note.content, note.targets]);
    assert.deepEqual(mergeAnnotations([undone], [deleted]), [undone]);
  });

  it('takes away what was added', () => {
    const undone = undoing({ before: undefined, after: note }, note, last);
    assert.ok(undone?.isDeleted);
  });

  it('goes back step by step', () => {
    const gone = deleteAnnotation(edited, last);
    const back = undoing({ before: edited, after: gone }, gone, last);
    const undone = undoing({ before: note, after: edited }, back, last);
    assert.deepEqual(undone?.content, note.content);
  });

  it('leaves alone what has changed since', () => {
    const since = editAnnotation(edited, { targets: [{ source: 'b.txt' }] }, last);
    assert.equal(undoing({ before: note, after: edited }, since, last), undefined);
    assert.equal(undoing({ before: note, after: edited }, undefined, last), undefined);
  });
});
