import assert from 'node:assert/strict';
import fc from 'fast-check';
import { digestOf } from '../../src/source/digest';

describe('the digest of a text', () => {
  it('is sixteen hexadecimal digits and always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.match(digestOf(text), /^[0-9a-f]{16}$/);
        assert.equal(digestOf(text), digestOf(text));
      }),
    );
  });

  it('takes CRLF for LF', () => {
    assert.equal(digestOf('One.\r\nTwo.\r\n'), digestOf('One.\nTwo.\n'));
  });

  it('differs between texts that differ little', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `Text number ${i}.`);
    assert.equal(new Set(texts.map(digestOf)).size, texts.length);
    assert.notEqual(digestOf('ab'), digestOf('ba'));
    assert.notEqual(digestOf(''), digestOf('\n'));
  });
});
