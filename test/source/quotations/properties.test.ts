import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/language/span';
import { overlaps } from '../../../src/language/span';
import { createReader } from '../../../src/language/reader/reader';
import type { LanguageReader } from '../../../src/language/reader/reader';
import { readSource } from '../../../src/source/read';
import { shippedModels } from '../../language/reader/models';

/** The same texts in every run, so that what fails can be looked at; another number gives others. */
const seed = 5;

/** Texts made of what quotations are made of, in any order. */
const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '(',
    ')',
    ', ',
    '. ',
    ': ',
    '? ',
    ' – ',
    '\n',
    '\n\n',
    '; ',
  ],
  ...[
    'Marta Oduya',
    'Piet Vos',
    'she',
    'who',
    'said',
    'told',
    'according to',
    'that',
    'claimed',
    'to',
    'not',
    'was accused of',
  ],
  ...[
    'the dam',
    'would hold',
    'reporters',
    'and',
    'but',
    'on Monday',
    'SMITH:',
    'The report',
    'of',
    'it',
    'denied',
    ' ',
  ],
);
const text = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(' '));

const trained = createReader(shippedModels());

function check(source: string, reader?: LanguageReader): void {
  const { quotations, marked } = readSource(source, undefined, reader);
  const isInside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= source.length;
  for (const { source: from, cue, content, quoted, speakerName, confidence, confidences } of quotations) {
    const spans = [...from, ...cue, ...content];
    assert.ok([...spans, ...quoted].every(isInside), 'a span outside the text, or empty');
    assert.ok(content.length > 0);
    spans.forEach((a, i) =>
      assert.ok(
        spans.slice(i + 1).every(b => !overlaps(a, b)),
        'roles overlap',
      ),
    );
    assert.ok(confidence > 0 && confidence <= 1);
    assert.equal(confidence, Math.min(...Object.values<number>({ ...confidences })));
    assert.equal(confidences.cue === undefined, cue.length === 0);
    assert.equal(confidences.source === undefined, from.length === 0);
    assert.ok(speakerName === undefined || speakerName.length > 0);
  }
  assert.ok(marked.every(isInside));
}

describe('Quotations of any text', () => {
  it('have roles inside the text that do not overlap', () => {
    fc.assert(
      fc.property(text, source => check(source)),
      { numRuns: 500, seed },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), source => check(source)),
      { numRuns: 200, seed },
    );
    fc.assert(
      fc.property(text, source => check(source, trained)),
      { numRuns: 200, seed },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(text, source =>
        assert.deepEqual(readSource(source).quotations, readSource(source).quotations),
      ),
      { numRuns: 50, seed },
    );
  });

  it('are numbered in text order', () => {
    fc.assert(
      fc.property(text, source => {
        const { quotations } = readSource(source);
        const starts = quotations.map(({ content }) => Math.min(...content.map(({ start }) => start)));
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
        assert.deepEqual(
          quotations.map(({ id }) => id),
          quotations.map((_, at) => `q${at + 1}`),
        );
      }),
      { numRuns: 100, seed },
    );
  });
});
