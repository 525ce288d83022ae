import assert from 'node:assert/strict';
import { contains, hull, overlaps, shift, slice, touches } from '../../src/language/span';

describe('spans', () => {
  const minister = { start: 4, end: 12 };

  it('are half-open: neighbours do not overlap', () => {
    assert.equal(overlaps(minister, { start: 12, end: 15 }), false);
    assert.equal(overlaps(minister, { start: 11, end: 15 }), true);
  });

  it('touch a cursor at either end', () => {
    assert.equal(touches(minister, 4), true);
    assert.equal(touches(minister, 12), true);
    assert.equal(touches(minister, 13), false);
  });

  it('hold what lies inside them', () => {
    assert.equal(contains(minister, { start: 4, end: 12 }), true);
    assert.equal(contains(minister, { start: 3, end: 12 }), false);
  });

  it('can be moved, joined and read', () => {
    assert.deepEqual(shift(minister, 2), { start: 6, end: 14 });
    assert.deepEqual(hull([{ start: 7, end: 9 }, minister]), minister);
    assert.equal(slice('The minister said', minister), 'minister');
  });
});
