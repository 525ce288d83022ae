import assert from 'node:assert/strict';
import { readSource } from '../../../src/source/read';
import { annotate, check } from './annotated';

describe('Quotations of bad input', () => {
  it('are what stands behind a mark that never closes', () => {
    check('{“It holds, said Oduya.}');
    check('{“The dam “holds,” she said.}');
    const text = `“It holds and ${'the dam is old. '.repeat(500)}`;
    const { quotations } = readSource(text);
    assert.deepEqual(
      quotations.map(({ content }) => content),
      [[{ start: 0, end: text.trimEnd().length }]],
    );
  });

  it('are not torn by marks inside marks', () => {
    check('{“He said ‘close the gates’ and we did,”} ⟨Oduya⟩ [recalled].', 'Oduya');
    check('{“She cried ‘he shouted “run” twice’ and ran,”} ⟨Vos⟩ [said].', 'Vos');
    check('⟨Oduya⟩ [said] {that Vos told her “the boats are lost.”}', 'Oduya');
  });

  it('take a mark that only closes for nothing', () => {
    check('It holds,” said Oduya.');
    check('The dam holds.” The road is closed.');
    check('A mark ” alone, and « another.');
  });

  it('know primes, inch signs and apostrophes at the ends of words', () => {
    check(`⟨Vos⟩ [said] {the board is 6'2" by 5'1" and old}.`, 'Vos');
    check('⟨The boatmen’s union⟩ [said] {the owners’ boats’ nets were lost}.');
    check("⟨Oduya⟩ [said] {the workers' wages and the captains' boats were safe}.", 'Oduya');
  });

  it('may be many thousands in one paragraph', () => {
    assert.deepEqual(readSource('“a” '.repeat(3000)).quotations, []);
    assert.equal(readSource('“It holds,” Oduya said. '.repeat(1500)).quotations.length, 1500);
  });

  it('may have a speaker whose name never ends', () => {
    const name = 'A'.repeat(500);
    const source = readSource(`“It holds,” said ${name}.`);
    assert.equal(annotate(source), `{“It holds,”} [said] ⟨${name}⟩.`);
    assert.equal(source.quotations[0]?.speakerName, name);
    const many = Array.from({ length: 500 }, (_, i) => `Ann${'a'.repeat(i % 5)}`).join(' ');
    assert.ok(readSource(`“It holds,” said ${many}.`).quotations.length >= 1);
  });
});
