import assert from 'node:assert/strict';
import { citationText } from '../../../src/extension/quotation/citationText';

describe('a citation', () => {
  it('has the words, the speaker and the publication', () =>
    assert.equal(
      citationText({
        words: 'I don’t give a damn',
        speaker: 'Alexander Lukashenko',
        author: 'Jo Doe',
        outlet: 'The Daily',
        title: 'A third term',
        date: '2025-01-27',
        address: 'https://example.org/a',
        file: 'a.txt',
      }),
      '“I don’t give a damn” — Alexander Lukashenko, in Jo Doe, “A third term”, The Daily, 2025-01-27. https://example.org/a',
    ));

  it('goes by the file where nothing more is known', () =>
    assert.equal(citationText({ words: 'Yes,\nindeed', file: 'a.txt' }), '“Yes, indeed”, in a.txt.'));

  it('leaves out the file where there is a title', () =>
    assert.equal(citationText({ words: 'Yes', title: 'Votes', file: 'a.txt' }), '“Yes”, in “Votes”.'));
});
