import assert from 'node:assert/strict';
import { differences } from './differences';

function flags(a: string, b: string, expected: string): void {
  assert.deepEqual(differences('name', a, b), [expected]);
}
function leaves(a: string, b: string): void {
  assert.deepEqual(differences('name', a, b), []);
}

describe('name: one name spelled in two ways', () => {
  it('flags another transliteration of a surname', () => {
    flags(
      'Sviatlana Tsikhanouskaya called for new sanctions on Monday.',
      'Sviatlana Tsihanouskaya called for new sanctions on Monday.',
      'Sviatlana Tsikhanouskaya / Sviatlana Tsihanouskaya',
    );
  });

  it('flags a letter left out', () => {
    flags(
      'He spent six months on Paris Island before the war, records show.',
      'He spent six months on Parris Island before the war, records show.',
      'Paris Island / Parris Island',
    );
  });

  it('flags two letters swapped', () => {
    flags(
      'Senator Maria Delgado voted for the bill.',
      'Senator Maria Delagdo voted for the bill.',
      'Maria Delgado / Maria Delagdo',
    );
  });

  it('flags another spelling of a given name', () => {
    flags(
      'Katherine Moreno resigned as mayor of the town.',
      'Catherine Moreno resigned as mayor of the town.',
      'Katherine Moreno / Catherine Moreno',
    );
  });

  it('leaves short and full forms', () => {
    leaves('Moreno resigned as mayor of the town.', 'Catherine Moreno resigned as mayor of the town.');
    leaves('The E.U. fined the firm.', 'The European Union fined the firm.');
  });

  it('leaves a place and its people', () => {
    leaves('Troops left South Korea in June.', 'South Korean troops left in June.');
  });

  it('leaves two people where a source names both', () => {
    leaves('Anna Larsen and Anna Larson both ran for the council.', 'Anna Larsen ran for the council again.');
  });

  it('leaves short names that differ by a letter', () => {
    leaves('Iran closed its embassy on Friday.', 'Iraq closed its embassy on Friday.');
  });

  it('leaves names that differ in accents, dots and case alone', () => {
    leaves('José Garçon won the race in Lyon.', 'Jose Garcon won the race in Lyon.');
  });
});
