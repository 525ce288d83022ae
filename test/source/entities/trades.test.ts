import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';
import { check as checkWith } from './marked';

const reader = createReader(shippedModels());

const check = (marked: string): void => checkWith(marked, reader);

describe('people called by their trade', () => {
  it('are those whom the text gives it before their name', () => {
    check(
      'Midfielder ⟦1 Luca Ferrante⟧ met pianist ⟦2 Clara Voss⟧ in Turin. ⟦2 The pianist⟧ smiled. ⟦1 The midfielder⟧ left.',
    );
    check('The beekeeper ⟦1 Anna Holt⟧ has lost her hives. ⟦1 The beekeeper⟧ blames a frost.');
  });

  it('are those whom it gives it behind their name, or behind their age', () => {
    check('⟦1 Jane Roe⟧, 47, a geologist, spoke to ⟦2 Bob Lee⟧. ⟦1 The geologist⟧ was late.');
    check('⟦1 Jane Roe⟧, who works as a butcher in Leeds, met ⟦2 Bob Lee⟧. ⟦1 The butcher⟧ was late.');
    check('⟦1 Jane Roe⟧, who was the finance minister, met ⟦2 Bob Lee⟧. ⟦1 The former minister⟧ was late.');
  });

  it('are called by a wider word, never by a narrower one', () => {
    check('The novelist ⟦1 Ida Lund⟧ met ⟦2 Piet Vos⟧. ⟦1 The writer⟧ left first.');
    check('Asked by his lawyer, ⟦1 Piet Vos⟧, ⟦2 Ida Lund⟧ said no. ⟦1 The barrister⟧ sat down.');
    check('The writer ⟦1 Ida Lund⟧ met ⟦2 Piet Vos⟧. ⟦- The poet⟧ left first.');
  });

  it('are not those who hold another office of that name', () => {
    check('Justice Minister ⟦1 Jane Roe⟧ met ⟦2 Bob Lee⟧. ⟦- The prime minister⟧ was late.');
    check('Foreign Minister ⟦1 Jane Roe⟧ met ⟦2 Bob Lee⟧. ⟦- The finance minister⟧ was late.');
  });

  it('are members of a party from somewhere, which is no name', () => {
    check(
      'Senator ⟦1 Paul Whitcomb⟧, a Republican from Ohio, wrote to ⟦2 Ellen Marsh⟧. “She has to hear this,” ⟦1 the Ohio Republican⟧ said.',
    );
  });
});

describe('bodies called by their sort', () => {
  it('are those of which the text has said so', () => {
    check(
      'Shares of ⟦1 Arvotec⟧, the chipmaker that supplies carmakers, fell. Analysts said ⟦1 the chipmaker⟧ had no choice.',
    );
    check('The brokerage ⟦1 Harlow Stein⟧ cut its rating. ⟦1 The brokerage⟧ expects a loss.');
  });

  it('by a wider word, and by another for the same', () => {
    check('Shares of ⟦1 Arvotec⟧, a drugmaker in Basel, fell. ⟦1 The company⟧ told its staff on Monday.');
    check('⟦1 Skyline Air⟧ will fly to Oslo again. ⟦1 The carrier⟧ has bought four jets.');
    check('A report in The ⟦1 Dublin Courier⟧ told of it. ⟦1 The newspaper⟧ stood by its editor.');
  });

  it('of two neither, unless one is spoken of right before', () => {
    check(
      'The company ⟦1 Arvotec⟧ sued the company ⟦2 Bauer Technik⟧. ⟦- The company⟧ wants its money back.',
    );
  });

  it('and by the last word of their name', () => {
    check('⟦1 Harborough Rovers⟧ won again on Saturday. ⟦1 Rovers⟧ are top of the table.');
    check('A report in The ⟦1 Dublin Courier⟧ told of it. Police said the ⟦1 Courier⟧ had been warned.');
  });
});

describe('“it” behind a verb of saying', () => {
  it('is the one who says it', () => {
    check(
      '⟦2 Arvotec⟧ will cut jobs. The airline ⟦1 Skyline Air⟧, one of ⟦2 Arvotec⟧’s customers, said ⟦1 it⟧ expected no delays.',
    );
  });
});
