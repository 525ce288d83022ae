import assert from 'node:assert/strict';
import type { Source } from '../../src/source/model';
import { readSource } from '../../src/source/read';

function check(text: string, language: Source['language']): void {
  const source = readSource(text);
  assert.equal(source.language, language, text);
  if (language === 'other')
    assert.deepEqual([source.entities, source.quotations, source.claims], [[], [], []]);
}

describe('the language of a text', () => {
  it('is told by its small words', () => {
    check('The council has voted to close the bridge that was damaged by the flood of last year.', 'en');
    check(
      'Der Rat hat am Montag beschlossen, die Brücke zu schließen, die bei der Flut im Jahr beschädigt wurde.',
      'other',
    );
    check(
      'Le conseil a décidé lundi de fermer le pont qui a été endommagé par les inondations de cette année.',
      'other',
    );
    check(
      'El consejo decidió el lunes cerrar el puente que fue dañado por las inundaciones de este año en la ciudad.',
      'other',
    );
  });

  it('is told by its letters', () => {
    check('Совет решил закрыть мост, повреждённый наводнением.', 'other');
    check('理事会は月曜日に橋を閉鎖することを決めた。', 'other');
  });

  it('is unknown where there is too little', () => {
    check('', 'unknown');
    check('Minsk, Brussels', 'unknown');
  });
});
