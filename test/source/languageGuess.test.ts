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

  it('of one short sentence is told by small words that English lacks', () => {
    check('Zug hält nicht.', 'other');
    check('Incendie à Marseille : deux morts.', 'other');
    check('La reina llegó ayer a Oslo.', 'other');
  });

  it('is not taken for another because of names and loans', () => {
    for (const text of [
      'Police in Los Angeles search for Juan de la Cruz.',
      'Ursula von der Leyen visits Kyiv',
      'El Salvador: Nayib Bukele wins in San Salvador',
      'Le Monde and Der Spiegel report',
      'Copa del Rey: Real Madrid beats Atletico',
      'Die Hard star Bruce Willis ill',
      'Fiancé of Jane Doe arrested',
      'Convoy en route to Gaza',
      'MIT student wins',
    ])
      check(text, 'unknown');
  });

  it('is unknown where there is too little', () => {
    check('', 'unknown');
    check('Minsk, Brussels', 'unknown');
    check('Scholz, Macron: Berlin – Paris', 'unknown');
  });
});
