import assert from 'node:assert/strict';
import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';
import { check, readMarked } from './marked';

const reader = createReader(shippedModels());

describe('who is who by name', () => {
  it('a surname means the person named in full', () => {
    check('⟦1 Kaja Kallas⟧ met ⟦2 Marta Kos⟧ in ⟦3 Brussels⟧. ⟦1 Kallas⟧ then spoke, and ⟦2 Kos⟧ left.');
  });

  it('also where the full name comes later, as under a headline', () => {
    check(
      '⟦1 Kallas⟧ wins the vote\n\n⟦1 Kaja Kallas⟧ won the vote on Monday, her party said in a statement that day.',
    );
  });

  it('a name with an initial is the same', () => {
    check('Earlier ⟦1 John F. Kerry⟧ spoke. Then ⟦1 John Kerry⟧ left, and Mr. ⟦1 Kerry⟧ was not seen again.');
  });

  it('of two with one surname the last one named', () => {
    check('⟦1 Bill Clinton⟧ spoke. ⟦1 Clinton⟧ left. Then ⟦2 Hillary Clinton⟧ spoke. ⟦2 Clinton⟧ stayed.');
  });

  it('a name written wrongly once means the one written often', () => {
    check(
      '⟦1 Donald Trump⟧ spoke. ⟦1 Trump⟧ left. ⟦1 Tump⟧ said no more, and ⟦1 Trump⟧ was gone, ⟦1 Trump⟧ himself said.',
    );
    check(
      '⟦1 John Johnson⟧ met ⟦2 Peter Johnston⟧. ⟦1 Johnson⟧ left. ⟦1 Johnson⟧ slept. ⟦1 Johnson⟧ woke. ⟦2 Johnston⟧ stayed.',
    );
  });

  it('what holds no letters is no name', () => {
    const { source } = readMarked('⟦1 Jane Doe⟧ spoke ― and left ***.');
    assert.ok(source.entities.every(({ name }) => /\p{L}/u.test(name)));
  });

  it('an acronym means the words it stands for', () => {
    check(
      'The ⟦1 European Union⟧’s (⟦1 E.U.⟧’s) chief spoke. The ⟦1 EU⟧ agreed, said the ⟦2 National Trust Fund⟧ (⟦2 NTF⟧).',
    );
  });

  it('an ordinary word that opens quoted words is no name', () => {
    check('“⟦- Children⟧, they follow me,” says ⟦1 Dinko Babić⟧. “⟦- We’ll bat⟧.”', reader);
  });

  it('the last word of a body’s name means it', () => {
    check(
      'The ⟦1 European Commission⟧ met on Friday. The ⟦1 Commission⟧’s vice president left for Oslo.',
      reader,
    );
  });

  it('a country is one under all its names', () => {
    check('The ⟦1 United States⟧ agreed. The ⟦1 U.S.⟧ stayed. ⟦2 Britain⟧ left, and the ⟦2 UK⟧ paid.');
  });

  it('a handle belongs to the person it spells', () => {
    check('⟦1 Sviatlana Tsikhanouskaya⟧ spoke. They host ⟦1 @Tsihanouskaya⟧ and ⟦- @nobody⟧.');
  });

  it('a word that only opens a sentence is no name', () => {
    check('⟦- Tariffs⟧ rose again. They said that tariffs hurt ⟦1 Belarus⟧ most.');
  });

  it('says their kinds', () => {
    const { who } = readMarked(
      'Foreign Minister ⟦a Jane Vexler⟧ met people of the company ⟦b Nexperia⟧ in ⟦c Talabira⟧ and in the village of ⟦d Olm⟧.',
    );
    assert.deepEqual(
      [...who.values()].map(({ kind }) => kind),
      ['person', 'organisation', 'place', 'place'],
    );
  });

  it('says their full name and the others', () => {
    const { who } = readMarked('⟦1 Kallas⟧ spoke. ⟦1 Kaja Kallas⟧ left with ⟦1 @kajakallas⟧ on her phone.');
    assert.equal(who.get('1')?.name, 'Kaja Kallas');
    assert.deepEqual(who.get('1')?.aliases, ['Kallas', '@kajakallas']);
  });

  it('reads none from the furniture of the page', () => {
    check(
      'Council closes bridge\n\nThe council of ⟦1 Minsk⟧ voted on Monday to close the bridge after the flood.\n\nRead more: ⟦- Kaja Kallas⟧ in ⟦- Brussels⟧',
    );
  });
});
