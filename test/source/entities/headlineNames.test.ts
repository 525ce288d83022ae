import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';
import { check } from './marked';

const reader = createReader(shippedModels());

/** The same story below headlines that are set in different ways. */
const story =
  'Mayor ⟦roper Anita Roper⟧ of ⟦harrow Harrow⟧ resigned on Monday after a storm killed four people and the rivers rose. ' +
  '⟦council Harrow Council⟧ had asked the ⟦red Red Cross⟧ for help. “I did nothing wrong,” ⟦roper Roper⟧ said.';

function checkUnder(headline: string): void {
  check(`${headline}\n\n${story}`, reader);
}

describe('names in headlines', () => {
  it('with a capital on every word are those of the text below', () => {
    checkUnder('Storm Kills Four, Rivers Keep ⟦- Rising⟧, Mayor ⟦roper Roper⟧ Quits');
    checkUnder('⟦- Rivers Keep Rising⟧ As ⟦roper Anita Roper⟧ Resigns In ⟦harrow Harrow⟧');
    checkUnder('End Of ⟦roper Roper⟧ Yields Relief At ⟦council Harrow Council⟧');
  });

  it('in capitals are those of the text below, of the same kind', () => {
    checkUnder('MAYOR ⟦roper ROPER⟧ QUITS AS ⟦- RIVERS⟧ RISE IN ⟦harrow HARROW⟧');
    checkUnder('⟦red RED CROSS⟧ OPENS ⟦- SHELTERS⟧ AFTER ⟦council HARROW COUNCIL⟧ APPEAL');
  });

  it('without capitals are those of the text below', () => {
    checkUnder('mayor ⟦roper roper⟧ quits after audit of ⟦council harrow council⟧');
    checkUnder('storm kills four in ⟦harrow harrow⟧ as rivers ⟦- rise⟧');
  });

  it('are not ordinary words that stand alone', () => {
    check(
      '⟦- Northern Lights⟧\n\nThe northern lights were seen over ⟦a Scotland⟧ on Friday night, said ⟦b Jane Moss⟧.\n\n' +
        '⟦- Civilians⟧\n\nTwo people saw them from a boat that had left the harbour at noon.\n\n' +
        'What ⟦b Moss⟧ Saw\n\nShe took two hundred pictures and sold one of them for a small sum that she did not name.',
      reader,
    );
  });

  it('that the text below does not have are kept', () => {
    checkUnder('⟦tusk Donald Tusk⟧ Calls ⟦roper Roper⟧ From ⟦warsaw Warsaw⟧');
    checkUnder('⟦tusk Donald Tusk⟧ visits ⟦harrow Harrow⟧');
  });

  it('in a dateline are places', () => {
    check('STORM KILLS FOUR\n\n⟦a BATON ROUGE⟧, LA. — GOVERNOR ⟦b RAY FONTENOT⟧ SPOKE ON MONDAY.', reader);
    check('Court Weighs Delay\n\n⟦a WASHINGTON⟧ — ⟦b Jack Moss⟧ spoke to the judges on Monday.', reader);
  });
});
