import assert from 'node:assert/strict';
import { boundedMemory } from '../../src/language/paragraphMemory';
import { readParagraph } from '../../src/language/readParagraph';

describe('the memory of paragraphs', () => {
  it('gives back what it was given', () => {
    const memory = boundedMemory(1000);
    const paragraph = readParagraph('It rained.');
    memory.set(paragraph.text, paragraph);
    assert.equal(memory.get('It rained.'), paragraph);
    assert.equal(memory.get('It snowed.'), undefined);
  });

  it('forgets what was not asked for when it is full, and keeps the rest', () => {
    const memory = boundedMemory(100);
    const texts = Array.from({ length: 40 }, (_, i) => `Paragraph ${i}.`);
    for (const text of texts) {
      memory.set(text, readParagraph(text));
      memory.get('Paragraph 0.');
    }
    assert.ok(memory.get('Paragraph 0.'));
    assert.equal(memory.get('Paragraph 1.'), undefined);
  });

  it('does not keep a text that is too long for it', () => {
    const memory = boundedMemory(100);
    const long = 'x'.repeat(60);
    memory.set(long, readParagraph(long));
    assert.equal(memory.get(long), undefined);
  });
});
