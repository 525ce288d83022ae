import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';

describe('what a message shows of a clause', () => {
  const reader = createReader(shippedModels());
  const messages = (a: string, b: string): string[] => {
    const corpus = new Corpus(reader);
    corpus.grouping = 'all';
    corpus.set({ id: 'a.txt', text: a });
    corpus.set({ id: 'b.txt', text: b });
    return corpus.snapshot().discrepancies.map(({ message }) => message);
  };

  it('begins with whom it is about, where that stands far before the words', () => {
    const [message] = messages(
      'Sandra Lindt, who resigned from her seat on the harbour council of Varde last winter, is expected to plead guilty to filing false tax returns.',
      'Sandra Lindt pleaded guilty to filing false tax returns.',
    );
    assert.match(
      String(message),
      /has “Sandra Lindt … is expected to plead guilty to filing false tax returns”/,
    );
  });

  it('shows what is denied, though it is a clause of its own', () => {
    const [message] = messages(
      'The county clerk, Martin Orlo, denied that observers had been kept away from the tables.',
      'County clerk Martin Orlo acknowledged that some observers were kept away from the tables.',
    );
    assert.match(String(message), /denied that observers had been kept away/);
    assert.match(String(message), /acknowledged that some observers were kept away/);
  });

  it('cuts no name and no compound in two', () => {
    const all = messages(
      'The charges against Ana Moor, who represents Staten Island and part of Brooklyn, were expected to include mail fraud and wire fraud in the lame-duck session.',
      'The charges against Ana Moor will include mail fraud and wire fraud in the lame-duck session.',
    ).join(' ');
    assert.match(all, /were expected to include mail fraud/);
    assert.doesNotMatch(all, /“Island|lame”/);
  });
});
