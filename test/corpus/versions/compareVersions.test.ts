import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareVersions, type VersionChange } from '../../../src/corpus/versions/compareVersions';
import { sayChanges } from '../../../src/corpus/versions/tell';
import { readSource } from '../../../src/source/read';
import { seeds } from '../articles';
import { firstVersion, laterVersion } from './versions';

function changes(before: string, after: string): string[] {
  const [old, now] = [readSource(before), readSource(after)];
  const words = (side: VersionChange['before'], text: string): string =>
    (side?.focus.length ? side.focus : side ? [side.passage] : [])
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ');
  return compareVersions(old, now).changes.map(
    ({ kind, before: left, after: right, note }) =>
      `${kind}${note ? ` (${note.kind})` : ''}: ${words(left, before)} → ${words(right, after)}`,
  );
}

describe('two versions of an article', () => {
  it('are compared claim by claim, and notes linked to what they correct', () => {
    assert.deepEqual(changes(firstVersion, laterVersion), [
      'changed (correction): Monday → Tuesday',
      'changed: 10 → 12',
      'changed (correction): Solborg → Solberg',
      'added:  → The mayor promised a new lighthouse by the summer',
      'taken-out: A spokesman for the company blamed the crew → ',
    ]);
    assert.equal(
      sayChanges(compareVersions(readSource(firstVersion), readSource(laterVersion))),
      '2 corrected, 1 changed in silence, 1 added, 1 taken out',
    );
  });

  it('have nothing that changed where they have the same words', () => {
    for (const text of [...seeds, firstVersion]) assert.deepEqual(changes(text, text), []);
    const otherMarks = firstVersion.replaceAll('\n\n', '\r\n').replaceAll('"', '”');
    assert.deepEqual(changes(firstVersion, otherMarks), []);
    assert.equal(sayChanges(compareVersions(readSource(''), readSource(''))), 'the same words');
  });

  it('may part with a clause, or have one more', () => {
    const [short, long] = [
      'The bridge is closed.',
      'The bridge is closed because engineers found cracks.',
    ].map(sentence => `Bridge closes\n\nThe council met on Monday in the town hall. ${sentence}`);
    assert.deepEqual(changes(short ?? '', long ?? ''), ['added:  → because engineers found cracks']);
    assert.deepEqual(changes(long ?? '', short ?? ''), ['taken-out: because engineers found cracks → ']);
  });

  it('tell of a note that is new, not of one that was there', () => {
    const noted = `${firstVersion}\n\nCorrection: The day was misstated.`;
    assert.equal(compareVersions(readSource(firstVersion), readSource(noted)).notes.length, 1);
    assert.deepEqual(compareVersions(readSource(noted), readSource(noted)), { changes: [], notes: [] });
    assert.deepEqual(changes(firstVersion, noted), []);
  });

  it('have every sentence that is taken out reported, and nothing else', () => {
    const sentences = Array.from(
      { length: 12 },
      (_, i) =>
        `Witness number ${i + 1} saw the ${['ferry', 'pier', 'captain', 'harbour'][i % 4]} from ${i + 2} metres.`,
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(11), { maxLength: 4 }), gone => {
        const kept = sentences.filter((_, i) => !gone.includes(i));
        const text = (all: readonly string[]): string => ['Witnesses tell of the crash', ...all].join('\n\n');
        const taken = sentences.filter((_, i) => gone.includes(i)).map(sentence => sentence.slice(0, -1));
        assert.deepEqual(
          changes(text(sentences), text(kept)),
          taken.map(sentence => `taken-out: ${sentence} → `),
        );
        assert.deepEqual(
          changes(text(kept), text(sentences)),
          taken.map(sentence => `added:  → ${sentence}`),
        );
      }),
      { numRuns: 25 },
    );
  });
});
