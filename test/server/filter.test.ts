import assert from 'node:assert/strict';
import { filterOf, highlightsIn, passes } from '../../src/server/filter';

describe('the filter of a view', () => {
  it('lets everything pass where nothing is typed', () => {
    assert.ok(passes(filterOf('  '), ['anything']));
  });

  it('wants every word, in any case, order and text', () => {
    assert.ok(passes(filterOf('west KALLAS'), ['We look to the West', 'Kaja Kallas']));
    assert.ok(!passes(filterOf('west Kos'), ['We look to the West', 'Kaja Kallas']));
  });

  it('shows where its words are', () => {
    const label = 'The West and the rest of the West';
    const hits = highlightsIn(label, filterOf('west rest'));
    assert.deepEqual(
      hits.map(([start, end]) => label.slice(start, end)),
      ['West', 'rest', 'West'],
    );
  });

  it('shows no place twice', () => {
    assert.deepEqual(highlightsIn('western', filterOf('west western')), [[0, 4]]);
  });
});
