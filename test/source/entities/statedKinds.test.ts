import assert from 'node:assert/strict';
import { createReader } from '../../../src/language/reader/reader';
import type { EntityKind } from '../../../src/source/model';
import { shippedModels } from '../../language/reader/models';
import { readMarked } from './marked';

const reader = createReader(shippedModels());

/** Checks of what kind the marked name is read, all over the text. */
function isRead(kind: EntityKind, marked: string): void {
  assert.equal(readMarked(marked, reader).who.get('1')?.kind, kind, marked);
}

describe('the kind of a name', () => {
  it('is that of the noun before it, wherever else it is named', () => {
    isRead(
      'organisation',
      '⟦1 Zorka⟧ said on Monday that it would go on, according to human rights group ⟦1 Zorka⟧.',
    );
    isRead('organisation', 'A report of the music tracking company ⟦1 Brightmore⟧ tells of sales.');
    isRead('place', 'It rained in the village of ⟦1 Kasan⟧ all week.');
  });

  it('is a place’s where somebody was born', () => {
    isRead('place', 'Born in ⟦1 Skipton⟧, the daughter of a railway clerk, she studied in Leeds.');
  });

  it('is a firm’s where two surnames are joined', () => {
    isRead(
      'organisation',
      '“It needed a partner,” ⟦1 Kessler⟧ analyst Paul Dunne wrote. Others at ⟦1 Kessler & Roth⟧ said the price was fair.',
    );
  });

  it('is a company’s by the last word of its name', () => {
    isRead(
      'organisation',
      'Veltrano said it would buy ⟦1 Brightwell Semiconductor⟧. Shares of ⟦1 Brightwell⟧ jumped 18% on Tuesday.',
    );
  });

  it('is that of the noun behind it', () => {
    isRead('organisation', 'The ⟦1 Zorka⟧ rights group said on Monday that 30 people were held in Minsk.');
    isRead('place', 'The ⟦1 Minsk⟧ news agency reported it.');
  });

  it('is that of an apposition', () => {
    isRead('organisation', '⟦1 Calder Path⟧, the governing party, denied that it had paid for the march.');
    isRead('person', '⟦1 Suryadi Jaya⟧, a member of the party, left. ⟦1 Suryadi⟧ told reporters to wait.');
    isRead('person', '⟦1 Peter Lind⟧, the company’s spokesman, left for Oslo.');
  });

  it('is that of an apposition that begins with a place', () => {
    isRead('organisation', '⟦1 Walden⟧, the Arkansas-based retailer that sells them, said nothing.');
  });

  it('is that of an apposition, however often it is named without one', () => {
    const often = 'Staff of ⟦1 Veltrix⟧ were told. Then ⟦1 Veltrix⟧ employed 900 more. '.repeat(8);
    isRead('organisation', `Shares of ⟦1 Veltrix⟧, the chipmaker that supplies carmakers, fell. ${often}`);
  });

  it('is a person’s who leads a party', () => {
    isRead(
      'person',
      'The premier, whose party ⟦1 Tully⟧ once led in the capital, said no to ⟦1 Brendan Tully⟧.',
    );
  });

  it('is a body’s behind a noun and a comma', () => {
    isRead('organisation', 'The town’s gas company, ⟦1 Gradska Plinara⟧, has offered to wire them up.');
  });

  it('is a club’s where a score stands behind what it did', () => {
    isRead('organisation', '⟦1 Barcelona⟧ lost 2-1 to Girona on Saturday.');
    isRead('organisation', 'In the cup ⟦1 Sunderland⟧ beat Leeds 3–0, and the crowd sang.');
    isRead('place', '⟦1 Barcelona⟧ lost 2-3 percent of its visitors on Saturday.');
  });

  it('is a person’s behind the body that somebody is at', () => {
    isRead('person', 'A doctor at the hospital, ⟦1 Saima Noor⟧, said it would take weeks.');
  });

  it('of a state is a place’s, whatever it is a member of', () => {
    isRead('place', '⟦1 Romania⟧, a NATO member, is the closest ally.');
  });

  it('is not that of somebody who speaks behind a comma', () => {
    isRead('person', 'About ⟦1 Jane Doe⟧, the party said nothing.');
  });

  it('is a person’s where an age stands behind it', () => {
    isRead('person', '⟦1 Anna Holt⟧, 24, told the Standard that police had fired.');
    isRead('person', 'Her niece, ⟦1 Maricris Galay⟧, 32, and another helper were held.');
  });

  it('is a place’s where a capital acts, unless somebody is named in full by it', () => {
    isRead('place', '⟦1 Washington⟧ has pledged aid, and Moscow has warned Kyiv.');
    isRead('place', '⟦1 Minsk⟧ said that it had no plans to leave.');
    isRead('person', 'The actor ⟦1 Denzel Washington⟧ was there. ⟦1 Washington⟧ has pledged his help.');
  });
});

describe('a dateline', () => {
  it('is described by nothing that stands behind its dash', () => {
    const { who } = readMarked(
      'LIMA, ⟦1 Peru⟧ — A powerful earthquake struck the north before dawn.',
      reader,
    );
    assert.deepEqual(who.get('1')?.descriptions, []);
  });
});
