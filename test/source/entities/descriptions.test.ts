import assert from 'node:assert/strict';
import { check, readMarked } from './marked';

/** What the text says of the one that is marked. */
function described(marked: string): string[] {
  const { who } = readMarked(marked);
  return [...who.values()].flatMap(({ descriptions }) =>
    descriptions.map(({ role, text }) => `${role}: ${text}`),
  );
}

describe('what a text says of its people', () => {
  it('the title before the name', () => {
    assert.deepEqual(described('Yesterday German Foreign Minister ⟦1 Annalena Baerbock⟧ spoke.'), [
      'title: German Foreign Minister',
    ]);
    assert.deepEqual(described('It was released by foreign affairs director ⟦1 Kaja Kallas⟧ today.'), [
      'title: foreign affairs director',
    ]);
    assert.deepEqual(described('According to U.S. Secretary of State ⟦1 Marco Rubio⟧ it rained.'), [
      'title: U.S. Secretary of State',
    ]);
  });

  it('with a dash between office and name', () => {
    assert.deepEqual(described('The President of Belarus – ⟦1 Alexander Lukashenko⟧ won.'), [
      'title: President of Belarus',
    ]);
  });

  it('what stands behind it between commas', () => {
    assert.deepEqual(described('Then ⟦1 Jim Manley⟧, a spokesman for the party, left.'), [
      'apposition: a spokesman for the party',
    ]);
    assert.deepEqual(described('Then ⟦1 Jane Roe⟧, who ran in 2020, left.'), ['predicate: who ran in 2020']);
  });

  it('the office before the comma', () => {
    assert.deepEqual(described('Only the minority leader, ⟦1 Kenneth Fredette⟧, agreed.'), [
      'apposition: the minority leader',
    ]);
    assert.deepEqual(described('A former ally, ⟦1 Jane Roe⟧ has left the party.'), [
      'apposition: A former ally',
    ]);
    assert.deepEqual(described('Left alone by its larger neighbor, ⟦1 Jane Roe⟧ has found friends.'), []);
  });

  it('behind the place they come from', () => {
    assert.deepEqual(described('Then Senator ⟦1 Jane Roe⟧ of Nevada, the majority leader, left.'), [
      'title: Senator',
      'apposition: the majority leader',
    ]);
  });

  it('nothing of one that is said of several, or of somebody who comes in behind it', () => {
    assert.deepEqual(described('⟦1 Russia⟧ and ⟦2 Turkey⟧, which are at odds, traded accusations.'), []);
    assert.deepEqual(described('It plays in ⟦1 Oslo⟧, a widow named Agnes (a superb part) waits.'), []);
  });

  it('nothing from a courtesy, a verb or a preposition', () => {
    assert.deepEqual(described('He blamed Mr. ⟦1 Roe⟧, and they left.'), []);
    assert.deepEqual(described('He blamed Cllr ⟦1 Roe⟧, and they left.'), []);
    assert.deepEqual(described('She is an ally of ⟦1 Vladimir Putin⟧.'), []);
  });
});

describe('descriptions', () => {
  it('mean the one that the text has called so', () => {
    check('Foreign Minister ⟦1 Jane Roe⟧ met ⟦2 John Doe⟧. ⟦1 The minister⟧ then left.');
    check('⟦1 Jane Roe⟧, a senator from Vermont, spoke. ⟦1 The Vermont senator⟧ then left.');
  });

  it('mean a body by the sort of its name', () => {
    check('The ⟦1 European Union⟧ met ⟦2 Marta Kos⟧. They said that ⟦1 the bloc⟧ would stay.');
  });

  it('mean the only country spoken of, and neither of two', () => {
    check('He rules ⟦1 Belarus⟧. All had to leave ⟦1 the country⟧.');
    check('He rules ⟦1 Belarus⟧ and loves ⟦2 Russia⟧. All had to leave ⟦- the country⟧.');
  });

  it('mean nobody where the text has not said so', () => {
    check('⟦1 Jane Roe⟧ met ⟦2 John Doe⟧. ⟦- The minister⟧ then left.');
    check('Foreign Minister ⟦1 Jane Roe⟧ left. ⟦- The Russian minister⟧ stayed.');
  });

  it('by whose they are, wherever they are named', () => {
    check(
      'Police questioned ⟦2 Ann Roe⟧. Roe attorney ⟦1 Piet Vos⟧ was there. It rained.\n\n⟦1 Roe’s attorney⟧ left.',
    );
    check('⟦1 The Nevada senator⟧ left early. Later Senator ⟦1 Jane Roe⟧ of ⟦2 Nevada⟧ spoke.');
    check('Senator ⟦1 Jane Roe⟧ of ⟦2 Nevada⟧ met ⟦3 Ann Doe⟧. ⟦- The Ohio senator⟧ stayed away.');
  });

  it('an agency by its name', () => {
    check('The ⟦1 U.S. Forest Service⟧ closed the road. ⟦1 The agency⟧ will open it in May.');
    check('The ⟦1 Federal Aviation Administration⟧ saw ⟦2 Boeing⟧. ⟦1 The agency⟧ wants an answer.');
    check('⟦1 Boeing⟧ closed the plant. ⟦- The agency⟧ was told.');
  });
});
