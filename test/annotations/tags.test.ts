import assert from 'node:assert/strict';
import { makeAnnotation } from '../../src/annotations/file/annotation';
import { canBeWritten, colourOf, parseTags, tagsInUse } from '../../src/annotations/tags';

describe('tags', () => {
  it('are the words behind # of a text', () => {
    assert.deepEqual(parseTags('Check #followup this #número-1 #followup'), {
      text: 'Check this',
      tags: ['followup', 'número-1'],
    });
    assert.deepEqual(parseTags('#a\n\n# Heading C#, a#b'), { text: '# Heading C#, a#b', tags: ['a'] });
    assert.deepEqual(parseTags('#only'), { text: '', tags: ['only'] });
  });

  it('that can be written so have neither spaces nor signs', () => {
    assert.ok(canBeWritten('follow-up/2'));
    assert.ok(!canBeWritten('to do') && !canBeWritten('') && !canBeWritten('-x'));
  });

  it('in use are listed by how often', () => {
    const tagged = (id: string, tags: readonly string[]) =>
      makeAnnotation({
        id,
        author: 'Ann',
        now: '2026-01-01T00:00:00.000Z',
        content: { type: 'note', text: '', tags, isResolved: false },
        targets: [],
      });
    const used = tagsInUse([tagged('1', ['b', 'a']), tagged('2', ['b', 'b']), tagged('3', ['a', 'c', 'b'])]);
    assert.deepEqual(
      used.map(({ tag, count }) => `${tag} ${count}`),
      ['b 3', 'a 2', 'c 1'],
    );
  });

  it('always have the same colour', () => {
    const colours = ['followup', 'number', 'a', 'ü', '🙂'].map(tag => colourOf(tag, 6));
    assert.ok(colours.every(colour => Number.isInteger(colour) && colour >= 0 && colour < 6));
    assert.ok(new Set(colours).size > 1);
    assert.equal(colourOf('followup', 6), colours[0]);
  });
});
