import assert from 'node:assert/strict';
import { createReader } from '../../../src/language/reader/reader';
import { readSource } from '../../../src/source/read';
import { shippedModels } from '../../language/reader/models';
import { checkWith } from './annotated';

const reader = createReader(shippedModels());
const check = (annotated: string, ...speakers: (string | undefined)[]) =>
  checkWith(reader, annotated, ...speakers);

describe('Quotations that the trained judge decides on', () => {
  it('may have a cue that no word list holds', () => {
    check('⟨Farmers⟩ [are afraid] {that the water will rise}.', 'Farmers');
    check('⟨The mayor⟩ [is confident] {that the dam will hold}.', 'The mayor');
    check('⟨Officials⟩ [are certain] {that the road will fall}.', 'Officials');
  });

  it('have the subject that the parse shows, however far off', () => {
    check('⟨A poll released late in August⟩ [found] {that most residents want a new road}.');
    check('⟨The mayor, Oduya and Vos⟩ all [agreed] {that the road was lost}.');
    check('{“It holds,”} [said] ⟨Will Dorn, a diver⟩.', 'Will Dorn');
  });

  it('are those of the rules where these are right', () => {
    check('⟨Marta Oduya⟩ [said] {that the dam would hold}.', 'Marta Oduya');
    check('⟨The council⟩ [vowed] {to rebuild the road}.');
    check('{The dam will hold through the winter}, ⟨Marta Oduya⟩ [said] on Monday.', 'Marta Oduya');
    check('⟨Vos⟩ [rejected] {claims that he had been warned}.');
  });

  it('are none where nobody is credited', () => {
    check('Nobody said that the dam would hold.');
    check('The road was closed after the storm and the boats left the harbour.');
    check('They walked to the harbour and mended the gate with old wood.');
  });

  it('are less sure the less the judge is', () => {
    const confidenceOf = (text: string): number =>
      readSource(text, undefined, reader).quotations[0]?.confidence ?? 0;
    const sure = confidenceOf('Marta Oduya said that the dam would hold.');
    assert.ok(sure > 0.75);
    assert.ok(sure > confidenceOf('Oduya backed the plan of the council on Monday.'));
  });

  it('are read by rules where the weights are missing or of other features', () => {
    const text = 'Farmers are afraid that the water will rise. Oduya said that the dam would hold.';
    const { quotations: weights, ...others } = shippedModels();
    assert.ok(weights.length > 0);
    const rules = createReader(others);
    assert.equal(rules.quotations, undefined);
    assert.equal(readSource(text, undefined, rules).quotations.length, 1);
    const foreign = { ...reader, quotations: { lists: { features: ['1'] }, tensor: () => assert.fail() } };
    assert.equal(readSource(text, undefined, foreign).quotations.length, 1);
  });
});
