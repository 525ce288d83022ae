import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAnchor } from '../../src/annotations/anchoring';
import { makeAnnotation } from '../../src/annotations/file/annotation';
import { parseAnnotations } from '../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../src/annotations/file/serialise';
import { PlainText } from '../../src/annotations/plainText';
import { anchoredStatement, correctionStatement, targetIn } from '../../src/annotations/saying';
import { movePassages } from '../../src/source/corrections/passages';
import { ferry } from '../corpus/articles';
import { correctionOf } from '../properties/corrections';
import { idOf } from './making';

const now = '2026-01-01T00:00:00.000Z';

describe('what a person says against the reading', () => {
  it('comes back from the file as it was said, at the same places', () => {
    const plain = new PlainText(ferry);
    fc.assert(
      fc.property(correctionOf(ferry), correction => {
        const statement = correctionStatement('a.txt', ferry, correction);
        if (!statement) return;
        const made = makeAnnotation({ id: idOf(1), author: undefined, now, ...statement });
        const [read] = parseAnnotations(serialiseAnnotations([made])).annotations;
        assert.ok(read);
        const back = anchoredStatement(read, path => path);
        const found =
          back &&
          'correction' in back &&
          movePassages(back.correction, anchor => {
            const span = findAnchor(plain, anchor);
            return span && { ...span, words: ferry.slice(span.start, span.end) };
          });
        // An extent without words says nothing.
        const isEmpty = correction.asserts === 'extent' && correction.content.length === 0;
        assert.deepEqual(found || undefined, isEmpty ? undefined : structuredClone(correction));
      }),
      { numRuns: 200 },
    );
  });

  it('is refused where the text has other words', () => {
    const passage = { start: 0, end: 5, words: 'xxxxx' };
    const correction = { asserts: 'no-entity', passage, reach: 'here' } as const;
    assert.equal(correctionStatement('a.txt', ferry, correction), undefined);
  });

  it('of two sources keeps both passages', () => {
    const targets = ['a.txt', 'b.txt'].map(source => targetIn(source, ferry, { start: 0, end: 5 }));
    const content = { type: 'shared', asserts: 'two-entities' } as const;
    const made = makeAnnotation({ id: idOf(1), author: undefined, now, content, targets });
    const [read] = parseAnnotations(serialiseAnnotations([made])).annotations;
    const shared = read && anchoredStatement(read, path => `file:///${path}`);
    assert.ok(shared && 'passages' in shared);
    assert.deepEqual(
      shared.passages.map(({ source, exact }) => [source, exact]),
      [
        ['file:///a.txt', 'Ferry'],
        ['file:///b.txt', 'Ferry'],
      ],
    );
  });

  it('of the story of a source keeps the sources', () => {
    const said = (asserts: 'one-story' | 'own-story', ...sources: string[]) => {
      const targets = sources.map(source => ({ source }));
      const content = { type: 'shared', asserts } as const;
      const made = makeAnnotation({ id: idOf(1), author: undefined, now, content, targets });
      const [read] = parseAnnotations(serialiseAnnotations([made])).annotations;
      return read && anchoredStatement(read, path => path);
    };
    assert.deepEqual(said('one-story', 'a.txt', 'b/c.txt'), { source: 'a.txt', story: 'b/c.txt' });
    assert.deepEqual(said('own-story', 'a.txt'), { source: 'a.txt', story: null });
    assert.equal(said('one-story', 'a.txt'), undefined);
  });
});
