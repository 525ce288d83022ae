import assert from 'node:assert/strict';
import { onlyHere } from '../../src/corpus/onlyHere';
import { slice } from '../../src/language/span';
import { readSource } from '../../src/source/read';
import { ferry, ferryAgain, museum, seeds } from './articles';

/** What the marked text reports and the others do not is what is marked in it. */
function check(marked: string, ...others: readonly string[]): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words);
  assert.deepEqual(passages(text, ...others), expected);
}

function passages(text: string, ...others: readonly string[]): string[] {
  return onlyHere(
    readSource(text),
    others.map(other => readSource(other)),
  ).map(span => slice(text, span));
}

const brewer = 'The council sold the old lighthouse to a brewer for 850,000 euros.';

describe('what only one source reports', () => {
  it('is a sentence that the other has nothing of', () => {
    check(`${brewer} ⟦Police closed the coastal road during a violent storm⟧.`, brewer);
  });

  it('is a clause of a sentence', () => {
    check(
      'The council sold the old lighthouse to a brewer, ⟦who breeds Siberian huskies in a former monastery⟧.',
      brewer,
    );
  });

  it('is not what the other tells in other words', () => {
    check('For 850,000 euros a brewer bought the old lighthouse from the council.', brewer);
  });

  it('is not what one of several others tells', () => {
    const storm = 'Police closed the coastal road during a violent storm.';
    check(`${brewer} ${storm}`, brewer, storm);
  });

  it('is nothing beside a copy', () => {
    for (const text of [...seeds, ferry, museum]) assert.deepEqual(passages(text, text), []);
  });

  it('is nearly all beside an article on something else', () => {
    assert.ok(passages(museum, ferry).length >= 3);
    assert.ok(passages(ferryAgain, ferry).length < passages(ferryAgain, museum).length);
  });

  it('is nothing in an empty text, and all may be beside one', () => {
    assert.deepEqual(passages('', ferry), []);
    assert.ok(passages(ferry, '').length > 0);
  });
});
