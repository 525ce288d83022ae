import fc from 'fast-check';
import { deleteAnnotation, editAnnotation, makeAnnotation } from '../../src/annotations/file/annotation';
import type { Annotation, Content, PassageTarget, TargetIndex } from '../../src/annotations/model';
import { outcomes, relations, sharedAssertions } from '../../src/annotations/model';
import { movePassages } from '../../src/source/corrections/passages';
import type { Correction } from '../../src/source/corrections';
import { correctionOf } from '../properties/corrections';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const path = fc.constantFrom('a.txt', 'seeds/b c.txt', 'öst/ü–1.txt', '100%.txt', 'a#b?.txt');

export const target: fc.Arbitrary<PassageTarget> = fc
  .record({
    source: path,
    exact: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    prefix: words,
    suffix: words,
    start: fc.option(fc.nat(100_000), { nil: undefined }),
    only: fc.constantFrom({}, { isOnly: true }, { onlyWith: { before: 12, after: 49 } }),
    isWhole: fc.boolean(),
  })
  .map(({ source, isWhole, only, ...anchor }) => ({
    source: source.normalize('NFC'),
    ...(!isWhole && { anchor: { ...anchor, ...only }, digest: '0123456789abcdef' }),
  }));

/** A correction with its passages as places among the targets. */
const correction: fc.Arbitrary<Correction<TargetIndex>> = correctionOf(
  'Ann Lee said so in Minsk on Monday.',
).map(said => {
  let next = 0;
  return (
    movePassages(said, () => ({ target: next++ })) ?? {
      asserts: 'no-entity',
      reach: 'here',
      passage: { target: 0 },
    }
  );
});

export const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({
    type: fc.constant('note' as const),
    text: words,
    tags: fc.uniqueArray(words, { maxLength: 3 }),
    isResolved: fc.boolean(),
  }),
  correction.map(said => ({ type: 'correction' as const, correction: said })),
  fc.record({ type: fc.constant('shared' as const), asserts: fc.constantFrom(...sharedAssertions) }),
  fc.record({
    type: fc.constant('decision' as const),
    outcome: fc.constantFrom(...outcomes),
    discrepancy: fc.constantFrom('0011223344556677', 'ffeeddccbbaa9988'),
    kind: fc.constantFrom('title', 'quantity'),
    reason: words,
  }),
  fc.record({ type: fc.constant('link' as const), relation: fc.constantFrom(...relations), text: words }),
);

const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

/** Annotations as people make, change and delete them. */
export const annotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.uuid().map(uuid => `urn:uuid:${uuid}`),
    author: fc.option(fc.constantFrom('Ann', 'Bo ❤'), { nil: undefined }),
    now: moment.map(date => date.toISOString()),
    content,
    targets: fc.array(target, { minLength: 1, maxLength: 4 }),
    change: fc.constantFrom('none', 'none', 'edit', 'delete'),
  })
  .map(({ change, ...making }) => {
    const made = makeAnnotation(making);
    if (change === 'edit') return editAnnotation(made, { content: { ...note, text: 'changed' } }, making.now);
    return change === 'delete' ? deleteAnnotation(made, making.now) : made;
  });

const note = { type: 'note', tags: ['x'], isResolved: false } as const;

/** A note of one passage, for tests that need a plain one. */
export function noteOf(id: string, text: string, now = '2026-01-01T00:00:00.000Z'): Annotation {
  return makeAnnotation({
    id,
    author: 'Ann',
    now,
    content: { ...note, text },
    targets: [{ source: 'a.txt', anchor: { exact: 'Lee', prefix: 'Ann ', suffix: ' said', start: 4 } }],
  });
}

/** The nth id, spread as random ones are. */
export function idOf(n: number): string {
  const hex = (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `urn:uuid:${hex}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}
