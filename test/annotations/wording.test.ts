import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeAnnotation } from '../../src/annotations/file/annotation';
import type { Content, PassageTarget } from '../../src/annotations/model';
import { inMarks, whatIsSaid } from '../../src/annotations/wording';
import { annotation } from './making';

const passage = (exact: string, source = 'a.txt'): PassageTarget => ({
  source,
  anchor: { exact, prefix: '', suffix: '', start: 0 },
});
const [she, kallas] = [passage('she'), passage('Kaja\nKallas', 'b.txt')];
const [first, second] = [{ target: 0 }, { target: 1 }];

function said(content: Content, targets: readonly PassageTarget[] = [she, kallas]): string {
  return whatIsSaid(
    makeAnnotation({ id: 'x', author: 'Ann', now: '2026-01-01T00:00:00.000Z', content, targets }),
  );
}

describe('what an annotation says', () => {
  const correction = (said_: Extract<Content, { type: 'correction' }>['correction']): string =>
    said({ type: 'correction', correction: said_ });

  it('has the words of a note without marks of Markdown', () => {
    const note = (text: string): string => said({ type: 'note', text, tags: ['check'], isResolved: false });
    assert.equal(
      note('**Ask** `her` and\n[the desk](https://example.com/a_b)'),
      'Ask her and the desk #check',
    );
    for (const text of ['2 ** 3 ** 4', 'snake__case', 'a [b] (c)', '**'])
      assert.equal(note(text), `${text} #check`);
  });

  it('is a sentence about its passages', () => {
    const here = { passage: first, reach: 'here' } as const;
    assert.equal(correction({ asserts: 'means', ...here, entity: second }), '“she” means “Kaja Kallas”');
    assert.equal(
      correction({ asserts: 'entity', ...here, kind: 'organisation', name: 'EU', reach: 'everywhere' }),
      '“she” is an organisation, called “EU”, everywhere',
    );
    assert.equal(correction({ asserts: 'entity', ...here, name: 'EU' }), '“she” is called “EU”');
    assert.equal(correction({ asserts: 'no-entity', ...here }), '“she” names nobody and nothing');
    assert.equal(
      correction({ asserts: 'speaker', ...here, speaker: null }),
      '“she” was said by nobody who is named',
    );
    assert.equal(
      correction({ asserts: 'speaker', ...here, speaker: second }),
      '“she” was said by Kaja Kallas',
    );
    assert.equal(correction({ asserts: 'speaker', ...here, speaker: 'Bo' }), '“she” was said by Bo');
    assert.equal(
      correction({ asserts: 'type', ...here, type: 'indirect' }),
      '“she” is an indirect quotation',
    );
    assert.equal(
      said({ type: 'shared', asserts: 'other-thing' }),
      '“she” tells of another thing than “Kaja Kallas”',
    );
    assert.equal(
      said({ type: 'link', relation: 'contradicts', text: 'see minute 3' }),
      '“she” contradicts “Kaja Kallas”: see minute 3',
    );
    assert.equal(
      said({ type: 'decision', outcome: 'resolved', reason: 'checked', inFavourOf: 'x/b.txt' }),
      'b.txt is right: checked',
    );
  });

  it('is one line for any annotation', () => {
    fc.assert(
      fc.property(annotation, any => {
        assert.doesNotMatch(whatIsSaid(any), /\n/);
      }),
    );
  });
});

describe('words in quotation marks', () => {
  const check = (words: string, expected: string): void =>
    assert.equal(
      inMarks(words, text => text.slice(0, 20)),
      expected,
    );

  it('have one pair of them, whatever they had', () => {
    check('ninety swans', '“ninety swans”');
    check('“We agreed,”', '“We agreed,”');
    check('"We agreed,', '“We agreed,”');
  });

  it('have single ones where others stand among them', () =>
    check('“We agreed,” she said', '“‘We agreed,’ she sai”'));
});
