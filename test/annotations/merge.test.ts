import assert from 'node:assert/strict';
import fc from 'fast-check';
import { deleteAnnotation, editAnnotation } from '../../src/annotations/file/annotation';
import { mergeAnnotations, mergeInto } from '../../src/annotations/merge';
import type { Annotation } from '../../src/annotations/model';
import { annotation, idOf, noteOf } from './making';

const base = noteOf(idOf(1), 'first', '2026-01-01T00:00:00.000Z');
const at = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const edited = (from: Annotation, text: string, day: number): Annotation =>
  editAnnotation(from, { content: { type: 'note', text, tags: [], isResolved: false } }, at(day));
const texts = (annotations: readonly Annotation[]): string[] =>
  annotations
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ content }) => ('text' in content ? content.text : ''))
    .sort();

describe('merging annotations', () => {
  it('takes the later version, and an old copy drops nothing', () => {
    const later = edited(edited(base, 'second', 2), 'third', 3);
    assert.deepEqual(texts(mergeAnnotations([base], [later])), ['third']);
    assert.deepEqual(texts(mergeAnnotations([later], [base])), ['third']);
  });

  it('keeps both where two have changed the same at once', () => {
    const [one, other] = [edited(base, 'mine', 2), edited(base, 'yours', 3)];
    const merged = mergeAnnotations([one], [other]);
    assert.deepEqual(texts(merged), ['mine', 'yours']);
    assert.equal(merged.find(({ id }) => id === base.id)?.modified, other.modified);
    assert.deepEqual(mergeAnnotations(merged, [one], [base], [other]), merged);
  });

  it('lets nothing that is deleted come back from an old copy', () => {
    const gone = deleteAnnotation(edited(base, 'second', 2), at(3));
    assert.deepEqual(texts(mergeAnnotations([gone], [base])), []);
    assert.deepEqual(texts(mergeAnnotations([edited(base, 'second', 2)], [gone])), []);
  });

  it('keeps what somebody wrote while somebody else deleted it', () => {
    const gone = deleteAnnotation(base, at(3));
    assert.deepEqual(texts(mergeAnnotations([gone], [edited(base, 'meanwhile', 2)])), ['meanwhile']);
    assert.deepEqual(texts(mergeAnnotations([gone], [edited(base, 'later', 4)])), ['later']);
  });

  it('keeps two annotations of one id', () => {
    assert.deepEqual(texts(mergeAnnotations([base, noteOf(base.id, 'another')])), ['another', 'first']);
  });

  it('gives the same in any order and however often', () => {
    const versions = fc.array(
      fc
        .tuple(annotation, fc.nat(2))
        .map(([made, n]) => ({ ...made, id: idOf(n), raw: { ...made.raw, id: idOf(n) } })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const merged = mergeAnnotations(a, b);
        assert.deepEqual(mergeAnnotations(b, a), merged);
        assert.deepEqual(mergeAnnotations(merged, merged), merged);
        const known = new Map(mergeAnnotations(a).map(each => [each.id, each]));
        for (const changed of mergeInto(known, b)) known.set(changed.id, changed);
        assert.deepEqual(mergeAnnotations([...known.values()]), mergeAnnotations(mergeAnnotations(a), b));
      }),
      { numRuns: 200 },
    );
  });
});
