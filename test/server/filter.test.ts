import assert from 'node:assert/strict';
import { facetValues, filterOf, highlightsIn, isEmpty, passes } from '../../src/server/filter';

describe('the filter of a view', () => {
  it('lets everything pass where nothing is typed', () => {
    assert.ok(passes(filterOf('  '), ['anything']));
  });

  it('wants every word, in any case, order and text', () => {
    assert.ok(passes(filterOf('west KALLAS'), ['We look to the West', 'Kaja Kallas']));
    assert.ok(!passes(filterOf('west Kos'), ['We look to the West', 'Kaja Kallas']));
  });

  it('wants one value of each facet that is asked for', () => {
    const own = { speaker: ['Marta Kos', 'Kaja Kallas'], type: ['direct'] };
    assert.ok(passes(filterOf('speaker:kos'), [], own));
    assert.ok(passes(filterOf('speaker:"kaja k" type:direct'), [], own));
    assert.ok(passes(filterOf('speaker:rubio speaker:kos'), [], own));
    assert.ok(!passes(filterOf('speaker:kos type:indirect'), [], own));
    assert.ok(!passes(filterOf('source:a'), [], own));
    assert.ok(!passes(filterOf('speaker:kos west'), ['east'], own));
  });

  it('takes a colon in words for what it is', () => {
    assert.ok(passes(filterOf('note:this'), ['Note:this is so']));
    assert.ok(passes(filterOf('"two words"'), ['with two words in it']));
    assert.ok(isEmpty(filterOf(' speaker: ')));
  });

  it('offers the values there are, the most frequent first', () => {
    const all = [
      { type: ['direct'], source: ['b'] },
      { type: ['indirect'], source: ['a', 'b', 'b'] },
    ];
    assert.deepEqual(
      facetValues(all).map(({ facet, value, count }) => `${facet} ${value} ${count}`),
      ['type direct 1', 'type indirect 1', 'source b 2', 'source a 1'],
    );
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
