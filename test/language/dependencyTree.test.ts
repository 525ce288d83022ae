import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DependencyTree } from '../../src/language/dependencyTree';
import { dependencyTree } from '../../src/language/dependencyTree';
import { createReader } from '../../src/language/reader/reader';
import { readParagraph } from '../../src/language/readParagraph';
import { shippedModels } from './reader/models';

const reader = createReader(shippedModels());

function treeOf(text: string): {
  tree: DependencyTree;
  at: (word: string) => number;
  text: (range: { firstToken: number; lastToken: number }) => string;
} {
  const paragraph = readParagraph(text, reader);
  const tree = dependencyTree(paragraph);
  assert.ok(tree);
  const { tokens } = paragraph;
  return {
    tree,
    at: word => tokens.findIndex(token => token.text === word),
    text: ({ firstToken, lastToken }) => text.slice(tokens[firstToken]?.start, tokens[lastToken - 1]?.end),
  };
}

describe('A dependency tree', () => {
  const { tree, at, text } = treeOf(
    'On Friday the former mayor of Oslo, Jane Doe, told reporters that she was never asked.',
  );

  it('gives heads, relations and what hangs on a word', () => {
    assert.equal(tree.head(at('told')), undefined);
    assert.equal(tree.head(at('mayor')), at('told'));
    assert.equal(tree.relation(at('asked')), 'ccomp');
    assert.equal(tree.tag(at('former')), 'ADJ');
    assert.deepEqual(tree.dependents(at('mayor'), 'det', 'amod'), [at('the'), at('former')]);
    assert.equal(tree.dependent(at('asked'), 'nsubj'), at('she'));
    assert.equal(tree.dependent(at('asked'), 'nsubj:outer'), undefined);
    assert.ok(tree.isUnder(at('Oslo'), at('told')));
    assert.ok(!tree.isUnder(at('told'), at('Oslo')));
  });

  it('gives the head of a stretch of words', () => {
    assert.equal(tree.headOf({ firstToken: at('the'), lastToken: at('Oslo') + 1 }), at('mayor'));
    assert.equal(tree.headOf({ firstToken: at('Oslo'), lastToken: at('told') + 1 }), at('told'));
    assert.equal(tree.headOf({ firstToken: 3, lastToken: 3 }), undefined);
  });

  it('gives the words of a phrase, with and without what is added to it', () => {
    assert.equal(text(tree.phrase(at('mayor'), 'appos', 'punct')), 'the former mayor of Oslo');
    assert.match(text(tree.phrase(at('mayor'))), /^the former mayor of Oslo, Jane Doe/);
    assert.equal(text(tree.phrase(at('mayor'), 'appos', 'punct', 'nmod')), 'the former mayor');
  });

  it('is none where rules read the paragraph', () => {
    assert.equal(dependencyTree(readParagraph('The mayor resigned.')), undefined);
  });

  it('can be walked whatever was read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (any, token) => {
        const paragraph = readParagraph(any, reader);
        const whole = dependencyTree(paragraph);
        assert.ok(whole);
        const { firstToken, lastToken } = whole.phrase(token);
        assert.ok(firstToken <= token && token < lastToken);
        const head = whole.headOf({ firstToken: 0, lastToken: paragraph.tokens.length });
        assert.equal(head === undefined, paragraph.tokens.length === 0);
      }),
      { numRuns: 50 },
    );
  });
});
