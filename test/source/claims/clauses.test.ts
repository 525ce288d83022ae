import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readParagraph } from '../../../src/language/readParagraph';
import { isHedged, isNegated } from '../../../src/source/claims/firmness';
import { splitClauses } from '../../../src/source/claims/clauses';

/** Reads the sentence without its bars and checks that the clauses begin where the bars stand. */
function check(marked: string): void {
  const { text, tokens, sentences } = readParagraph(marked.replaceAll('| ', ''));
  const clauses = sentences.flatMap(sentence => splitClauses(tokens, sentence));
  const shown = clauses.map(({ firstToken, lastToken }) =>
    text.slice(tokens[firstToken]?.start, tokens[lastToken - 1]?.end),
  );
  assert.deepEqual(shown, marked.split(/ \| /));
}

describe('clauses', () => {
  it('end where a subordinate clause begins', () => {
    check('The mayor resigned | because the council had lost its trust in him.');
    check('City officials declared | that the bridge was safe.');
    check('Because the council had lost its trust in him, | the mayor resigned on Monday.');
    check('The bridge reopened | after engineers had tested it.');
  });

  it('end where a relative clause begins', () => {
    check('The mayor thanked the nurse | who found the child.');
    check('She left the city | where she was born.');
  });

  it('end where a participle or a gerund begins one', () => {
    check('The mayor dismissed the report, | calling it a farce.');
    check('He kept his seat | after winning a second vote.');
  });

  it('end at a conjunction with a verb of its own, not between words', () => {
    check('The mayor resigned on Monday | and his deputy will take over.');
    check('The mayor and his deputy resigned on Monday.');
    check('They banned public meetings and newspapers in the capital.');
  });

  it('hold what is said apart from who said it', () => {
    check('Several lawmakers said | the vote was unfair.');
    check('The old mayor said, | “Nobody told me about the bridge.”');
  });

  it('keep a piece without a verb with its neighbour', () => {
    check('The mayor, a former teacher, resigned on Monday.');
    check('No trains today.');
  });

  it('cover every sentence of any text without gaps', () => {
    const words = fc.constantFrom(
      'the',
      'mayor',
      'said',
      ',',
      'that',
      'who',
      'and',
      '“',
      '”',
      '(',
      'won',
      '.',
      ';',
      'to',
      'by',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map(list => list.join(' ')),
        ),
        text => {
          const { tokens, sentences } = readParagraph(text);
          for (const sentence of sentences) {
            const clauses = splitClauses(tokens, sentence);
            assert.deepEqual(
              clauses.flatMap(({ firstToken, lastToken }) => [firstToken, lastToken]),
              [
                sentence.firstToken,
                ...clauses.slice(1).flatMap(({ firstToken }) => [firstToken, firstToken]),
                sentence.lastToken,
              ],
            );
          }
        },
      ),
    );
  });
});

describe('how a clause is put', () => {
  const ask = (put: typeof isNegated, text: string): boolean => {
    const { tokens } = readParagraph(text);
    return put(tokens, { firstToken: 0, lastToken: tokens.length });
  };

  it('is negated by one negation', () => {
    for (const text of ['He did not go.', 'They never paid.', 'She didn’t know.', 'Nobody was told.'])
      assert.ok(ask(isNegated, text), text);
    for (const text of ['He went.', 'Nobody did not know.', 'Notable results came in.'])
      assert.ok(!ask(isNegated, text), text);
  });

  it('is hedged by adverbs, modals and verbs that leave it open', () => {
    for (const text of [
      'The plane may have crashed.',
      'He allegedly fled.',
      'The vote appears lost.',
      'She is expected to resign.',
      'The deal is likely to fail.',
    ])
      assert.ok(ask(isHedged, text), text);
    for (const text of ['In May the plane crashed.', 'He expected to win.', 'She will resign.'])
      assert.ok(!ask(isHedged, text), text);
  });
});
