import assert from 'node:assert/strict';
import { fieldProblem } from '../../../src/extension/details/fields';

describe('what a person says of a source', () => {
  it('may be taken back', () => {
    assert.equal(fieldProblem('date', ' '), undefined);
    assert.equal(fieldProblem('address', ''), undefined);
  });

  it('has dates that exist', () => {
    assert.equal(fieldProblem('date', '2025-01-27'), undefined);
    for (const date of ['27.1.2025', 'yesterday', '2025-02-30'])
      assert.match(fieldProblem('date', date) ?? '', /year, month and day/);
  });

  it('has whole addresses', () => {
    assert.equal(fieldProblem('address', 'https://example.org/a'), undefined);
    for (const address of ['example.org', 'javascript:alert(1)', 'nonsense'])
      assert.match(fieldProblem('address', address) ?? '', /whole address/);
  });

  it('may be any words elsewhere', () => assert.equal(fieldProblem('outlet', '“The” Daily <b>'), undefined));
});
