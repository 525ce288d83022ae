import assert from 'node:assert/strict';
import { type FilterPart, filterText, filterWords, withPart } from '../../../src/extension/tree/viewFilter';

const kos: FilterPart = { facet: 'speaker', value: 'Marta Kos' };
const direct: FilterPart = { facet: 'type', value: 'direct' };

describe('what a view is narrowed to', () => {
  it('is words and facets, for the server and for a person', () => {
    const parts = [kos, direct, { value: 'sanctions now' }];
    assert.equal(filterText(parts), 'speaker:"Marta Kos" type:"direct" sanctions now');
    assert.equal(filterWords(parts), 'Marta Kos, direct, “sanctions now”');
    assert.equal(filterText([]), '');
  });

  it('keeps its facets when other words are looked for', () => {
    assert.deepEqual(withPart([kos, { value: 'old' }], { value: 'new' }), [kos, { value: 'new' }]);
    assert.deepEqual(withPart([kos, { value: 'old' }], { value: '' }), [kos]);
  });

  it('has no value twice', () => {
    assert.deepEqual(withPart([kos, direct], kos), [direct, kos]);
  });

  it('survives a mark in a value', () => {
    assert.equal(filterText([{ facet: 'story', value: 'The "deal"' }]), 'story:"The  deal "');
  });
});
