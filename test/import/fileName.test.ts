import assert from 'node:assert/strict';
import { fileNameOf, freeName } from '../../src/import/fileName';

describe('the name of an imported article', () => {
  it('is made of outlet, day and headline', () => {
    assert.equal(
      fileNameOf({ outlet: 'Reuters', date: '2025-01-27T08:00:00Z', title: 'Lukashenko wins' }, ''),
      'reuters-2025-01-27-lukashenko-wins.txt',
    );
    assert.equal(
      fileNameOf({ title: 'The “Café” of José Núñez is closing: 12 staff lose their jobs' }, ''),
      'the-cafe-of-jose-nunez-is.txt',
    );
    assert.equal(fileNameOf({ outlet: 'Новая газета' }, 'Совет решил\n\n…'), 'новая-газета-совет-решил.txt');
    assert.equal(fileNameOf({}, '…'), 'article.txt');
  });

  it('holds nothing that leads elsewhere', () =>
    assert.equal(
      fileNameOf({ outlet: '../..', title: '/etc/passwd\0 con: <x>' }, ''),
      'etc-passwd-con-x.txt',
    ));

  it('is never one that is taken', () => {
    const taken = new Set(['a.txt', 'a-2.txt']);
    assert.equal(
      freeName('a.txt', name => taken.has(name)),
      'a-3.txt',
    );
    assert.equal(
      freeName('b.txt', name => taken.has(name)),
      'b.txt',
    );
  });
});
