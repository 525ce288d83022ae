import assert from 'node:assert/strict';
import { readParagraph } from '../../src/language/readParagraph';

/** The names that the paragraph alone is sure of stand between ⟦ and ⟧. */
function check(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = [...marked.matchAll(/⟦(.*?)⟧/g)].map(match => match[1]);
  const found = readParagraph(text)
    .names.filter(name => name.confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, expected, marked);
}

/** "Name/kind" for each name that the paragraph is sure of. */
function kinds(text: string): string[] {
  const sure = readParagraph(text).names.filter(name => name.confidence >= 0.5);
  return sure.map(({ start, end, kind }) => `${text.slice(start, end)}/${kind ?? '?'}`);
}

describe('names', () => {
  it('leave out titles, articles and the ’s', () => {
    check('German Foreign Minister ⟦Annalena Baerbock⟧’s plan was told to the ⟦European Union⟧.');
    check('Earlier Mr. ⟦Smith⟧ met Sen. ⟦Jane Doe⟧.');
  });

  it('part a place from the office that follows it', () => {
    check('We met ⟦Colorado⟧ Attorney General ⟦John Suthers⟧ there.');
    check('The talks with ⟦U.S.⟧ Secretary of State ⟦Marco Rubio⟧ failed.');
  });

  it('go over small words', () => {
    check('Then ⟦Ludwig van Beethoven⟧ met the ⟦Ministry of Foreign Affairs⟧ in ⟦Rio de Janeiro⟧.');
    check('The ⟦University of Denver⟧ and the ⟦Bank of England⟧ agreed.');
    check('They told ⟦Belarus⟧ and ⟦Russia⟧ so.');
  });

  it('are none where a capital only opens the sentence', () => {
    check('Police said so. Officials agreed. Elections were held.');
  });

  it('are none for months, days, peoples and acronyms of things', () => {
    check('On Monday, January 27, a Belarusian and two Russians bought a TV.');
  });

  it('in a headline are what is no ordinary word', () => {
    const text = 'Senate Leaders Vow to Block Kaja Kallas Plan';
    const found = readParagraph(text).names.map(({ start, end }) => text.slice(start, end));
    assert.ok(found.includes('Kaja Kallas'), found.join());
  });

  it('get their kind from their own words', () => {
    assert.deepEqual(kinds('We saw Jane Doe, Acme Corp. and the Hudson River.'), [
      'Jane Doe/person',
      'Acme Corp./organisation',
      'Hudson River/place',
    ]);
  });

  it('get their kind from the words around them', () => {
    assert.deepEqual(kinds('People in Talabira waited.'), ['Talabira/place']);
    assert.deepEqual(kinds('The company Nexperia waited.'), ['Nexperia/organisation']);
    assert.deepEqual(kinds('The minister Vexler, who waited, left.'), ['Vexler/person']);
  });
});
